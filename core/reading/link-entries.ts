import type { Reading } from '../model/reading.ts'
import type { KeyedLetter } from './keyed.ts'
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
      const same = readings.findLastIndex(
        (other, j) =>
          j < i &&
          other.direction.value === 'incoming' &&
          (other.kind.value === reading.kind.value || reading.kind.value === 'correction'),
      )
      const last = readings.findLastIndex((other, j) => j < i && other.direction.value === 'incoming')
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
  const byId = letters.findIndex(
    ({ letter }, j) =>
      j !== at &&
      letter.head?.messageId != null &&
      (named.includes(letter.head.messageId) || bounce.text.includes(letter.head.messageId)),
  )
  if (byId >= 0) return byId
  const subject = /^subject: *(.{4,})$/im.exec(bounce.text)?.[1]?.trim().toLowerCase()
  const bySubject = subject
    ? letters.findLastIndex(
        (_, j) => j < at && readings[j]!.direction.value === 'outgoing' && scans[j]!.subject.toLowerCase() === subject,
      )
    : -1
  if (bySubject >= 0) return bySubject
  const last = readings.findLastIndex((other, j) => j < at && other.direction.value === 'outgoing')
  return last >= 0 ? last : null
}
