import type { CivilDay } from '../../model/basics.ts'
import type { EntryKind } from '../../model/entry.ts'
import type { Reading } from '../../model/reading.ts'
import type { Scan } from '../scan.ts'
import { firstAfter, lastBefore, LOOK_BACK } from '../look-back.ts'
import { roleDates } from './date-roles.ts'
import { isQuotedIn, quotedLetters } from './quoted-days.ts'

/**
 * Gives days to letters that state none where another letter of the case tells them ('your request was received on …', 'our letter
 * of …'), and bounds to the rest. Changes the readings in place.
 */
export function inferDates(scans: readonly Scan[], readings: Reading[]): void {
  const undated = readings.some((reading) => reading.date.value === null && reading.direction.value !== 'note')
  if (!undated) return
  fromQuotes(scans, readings)
  fromReceipts(readings)
  fromTold(scans, readings)
  readings.forEach((reading, i) => {
    if (reading.date.value !== null) return
    reading.dateBounds = { from: dateBefore(readings, i), to: dateAfter(readings, i) }
  })
}

/** Whoever answers quotes what they answer, often under the day on which it came. */
function fromQuotes(scans: readonly Scan[], readings: Reading[]): void {
  readings.forEach((_, i) => {
    for (const quoted of quotedLetters(scans[i]!)) {
      const at = lastBefore(i, (j) => isQuotedIn(quoted, scans[j]!))
      if (at >= 0 && readings[at]!.date.value === null && fits(readings, at, quoted.day))
        settle(readings[at]!, quoted.day, 'A later letter quotes it under this day.')
    }
  })
}

const OPENS: readonly EntryKind[] = ['request', 'narrowed-request', 'clarification-reply', 'review-request']

/** The day on which a request was received is taken for the day that it was sent, where it states none itself. */
function fromReceipts(readings: Reading[]): void {
  const told = new Set<string>()
  readings.forEach((reading, i) => {
    const received = reading.receivedByAuthority
    if (reading.direction.value !== 'incoming' || !received || told.has(received.value)) return
    told.add(received.value)
    const open = lastBefore(
      i,
      (j) => readings[j]!.direction.value === 'outgoing' && OPENS.includes(readings[j]!.kind.value),
    )
    const target = open >= 0 && readings[open]!.date.value !== null ? -1 : open
    if (target >= 0 && fits(readings, target, received.value))
      settle(readings[target]!, received.value, 'A later letter says that it was received on this day.')
  })
}

interface Telling {
  lead: RegExp
  kinds: readonly EntryKind[]
}

const SENT: readonly Telling[] = [
  {
    lead: /(?:delay (?:letter|notice)|extension|holding (?:letter|reply))|(?:amended|revised) date/,
    kinds: ['delay-notice'],
  },
  { lead: /acknowledg/, kinds: ['acknowledgement'] },
  { lead: /clarif/, kinds: ['clarification-request', 'clarification-reply'] },
  {
    lead: /(?:refus|response|reply|answer|decision|responded|replied|disclos|sent)/,
    kinds: ['refusal', 'partial-disclosure', 'disclosure', 'not-held', 'review-decision'],
  },
  {
    lead: /letter|wrote|e-?mail/,
    kinds: [
      'delay-notice',
      'refusal',
      'partial-disclosure',
      'disclosure',
      'not-held',
      'acknowledgement',
      'clarification-request',
    ],
  },
]
const YOURS =
  /your (?:[a-z]+ )?(?:request|reminder|e-?mail|letter|correspondence|complaint|message|application)[^.]{0,60}$|you (?:wrote|asked|complained|requested)[^.]{0,40}$/

/** The verb before the day says what the authority did then. */
const OURS = /(?:refused|answered|responded to|replied to|acknowledged|disclosed)(?: it| you| to you)? on (?:the )?$/

/** Days that later letters give to earlier ones by what these were. */
function fromTold(scans: readonly Scan[], readings: Reading[]): void {
  readings.forEach((reading, i) => {
    if (reading.direction.value !== 'incoming' && reading.direction.value !== 'outgoing') return
    const scan = scans[i]!
    for (const date of roleDates(scan.own, scan.dates, reading.date.value)) {
      const before = scan.own.slice(Math.max(0, date.start - 120), date.start).replace(/^[^]*\n/, '')
      if (date.role === 'due' || date.role === 'amended-due' || (date.role === 'received' && date.strength > 1))
        continue
      const yours = !OURS.test(before) && YOURS.test(before) && reading.direction.value === 'incoming'
      const kinds: readonly EntryKind[] | undefined = yours
        ? ['request', 'narrowed-request', 'review-request', 'chaser', 'query', 'clarification-reply']
        : SENT.find(({ lead }) => lead.test(before.slice(-90)))?.kinds
      if (
        !kinds ||
        (date.role === 'mentioned' && date.strength === 0 && !/sent|dated|on|of|letter|respon/.test(before.slice(-25)))
      )
        continue
      const options: number[] = []
      let taken = false
      for (let j = Math.max(0, i - LOOK_BACK); j < i; j++) {
        const other = readings[j]!
        if (!kinds.includes(other.kind.value) || other.direction.value === 'note') continue
        if (other.date.value === date.value) taken = true
        else if (other.date.value === null && fits(readings, j, date.value)) options.push(j)
      }
      if (options.length === 0) continue
      if (!taken && options.length <= 2)
        settle(readings[options[0]!]!, date.value, 'A later letter gives this day for it.')
    }
  })
}

function settle(reading: Reading, day: CivilDay, why: string): void {
  reading.date = { value: day, span: null, why, sure: 'probable' }
  reading.dateBasis = 'inferred'
  reading.dateBounds = { from: day, to: day }
}

/** Whether a day lies between the nearest dated letters around. */
function fits(readings: readonly Reading[], at: number, day: CivilDay): boolean {
  const before = dateBefore(readings, at)
  const after = dateAfter(readings, at)
  return (before === null || day >= before) && (after === null || day <= after)
}

function dateBefore(readings: readonly Reading[], at: number): CivilDay | null {
  const found = lastBefore(at, (j) => readings[j]!.date.value !== null)
  return found < 0 ? null : readings[found]!.date.value
}

function dateAfter(readings: readonly Reading[], at: number): CivilDay | null {
  const found = firstAfter(at, readings.length, (j) => readings[j]!.date.value !== null)
  return found < 0 ? null : readings[found]!.date.value
}
