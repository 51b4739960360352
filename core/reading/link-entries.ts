import type { Reading } from '../model/reading.ts'
import type { KeyedLetter } from './keyed.ts'
import { lastBefore } from './look-back.ts'
import type { Scan } from './scan.ts'

const IGNORE =
  /(?:(?:please )?(?:ignore|disregard|discard)|replaces|supersedes|in place of|corrected (?:copy|version) of|instead of)[^.\n]{0,50}(?:previous|earlier|last|first|my|our|yesterday|e-?mail|letter|acknowledge?ment|response|message)/

/** Links between letters: which one a failure is about, which one a letter replaces. Keys, not numbers. */
export function linkEntries(
  letters: readonly KeyedLetter[],
  scans: readonly Scan[],
  readings: readonly Reading[],
): void {
  readings.forEach((reading, i) => {
    if (reading.kind.value === 'delivery-failure' || reading.kind.value === 'delivery-delay') {
      const failed = failedBefore(letters, scans, readings, i)
      if (failed !== null && reading.kind.value === 'delivery-failure') reading.failedEntry = letters[failed]!.key
    } else if (reading.direction.value === 'incoming' && IGNORE.test(scans[i]!.own)) {
      const incoming = (j: number): boolean => readings[j]!.direction.value === 'incoming'
      const same = lastBefore(
        i,
        (j) => incoming(j) && (readings[j]!.kind.value === reading.kind.value || reading.kind.value === 'correction'),
      )
      const last = lastBefore(i, incoming)
      const replaced = same >= 0 ? same : last
      if (replaced >= 0) reading.replaces = letters[replaced]!.key
    }
  })
}

/** The letter that could not be delivered: by Message-ID or subject where the bounce names one, else the last one out. */
function failedBefore(
  letters: readonly KeyedLetter[],
  scans: readonly Scan[],
  readings: readonly Reading[],
  at: number,
): number | null {
  const bounce = letters[at]!.letter
  const named = [bounce.head?.inReplyTo, ...(bounce.head?.references ?? [])]
  const byId = lastBefore(at, (j) => {
    const id = letters[j]!.letter.head?.messageId
    return id != null && (named.includes(id) || bounce.text.slice(0, 20_000).includes(id))
  })
  if (byId >= 0) return byId
  const subject = /^subject: *(.{4,200})$/im.exec(bounce.text.slice(0, 20_000))?.[1]?.trim().toLowerCase()
  const outgoing = (j: number): boolean => readings[j]!.direction.value === 'outgoing'
  const bySubject = subject ? lastBefore(at, (j) => outgoing(j) && scans[j]!.subject.toLowerCase() === subject) : -1
  if (bySubject >= 0) return bySubject
  const last = lastBefore(at, outgoing)
  return last >= 0 ? last : null
}
