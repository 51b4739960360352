import type { CivilDay } from '../model/basics.ts'
import type { Correction } from '../model/correction.ts'
import type { Reading } from '../model/reading.ts'
import { learnedWords, taughtDirection } from './learn/apply-learned.ts'
import { authorityKey, learnedTogether, type Learned } from './learn/learned.ts'
import { newMemory } from './case-memory.ts'
import { putsMonthFirst } from './dates/find-dates.ts'
import { inferDates } from './dates/infer-dates.ts'
import { ownDates } from './dates/own-date.ts'
import type { KeyedLetter, KeyedReading, Known } from './keyed.ts'
import { readingOrder } from './order.ts'
import { asksRegulator, authorityIn, electAuthority } from './people/authority.ts'
import { directionOf } from './people/direction.ts'
import type { DirectionRead } from './people/direction.ts'
import type { Requester } from './people/requester.ts'
import { requesterOf } from './people/requester.ts'
import { electRegime, votesIn } from './regime/detect-regime.ts'
import { readLetter } from './read-letter.ts'
import { normalOf, familyOf } from './references/normal.ts'
import { monthFirst, scanLetter } from './scan.ts'
import type { Scan } from './scan.ts'
import { linkEntries } from './link-entries.ts'

/**
 * Reads the letters of one case, each in the light of those before it and of what the user said of them. The readings come in the order
 * of the letters given. Pure; nothing is guessed without a `why`.
 */
export function readLetters(letters: readonly KeyedLetter[], known: Known): KeyedReading[] {
  const scans = scansOf(letters, known)
  const order = readingOrder(letters, (i) => ownDates(scans[i]!, null)[0]?.value ?? null)
  const ordered = order.map((i) => letters[i]!)
  const orderedScans = order.map((i) => scans[i]!)
  const requester = requesterOf(ordered, orderedScans, known)
  const sides = (learned: Learned | null) => sidesOf({ ordered, scans: orderedScans, requester, known, learned })
  const untaught = sides(known.learned?.here ?? null)
  const learned = learnedOf(known, untaught.authority)
  const { directions, named, authority } = learned && learned.senders.length > 0 ? sides(learned) : untaught
  const votes = orderedScans.map((scan) => votesIn(scan))
  const memory = newMemory(requester, authority, known.regime ?? electRegime(votes), learned)
  for (const value of known.references ?? []) {
    memory.references.set(normalOf(value), { value, normal: normalOf(value), role: 'request', at: -1 })
    memory.families.add(familyOf(value))
  }
  const readings: Reading[] = ordered.map(({ key }, i) => ({
    ...readLetter(key, orderedScans[i]!, directions[i]!, named[i] ?? null, memory, known.corrections?.get(key) ?? []),
    laws: votes[i] ?? [],
  }))
  linkEntries(ordered, orderedScans, readings)
  inferDates(orderedScans, readings)
  const byIndex = new Map(order.map((index, i) => [index, readings[i]!]))
  return letters.map(({ key }, i) => ({ key, reading: byIndex.get(i)! }))
}

/** Whose each letter is, and the authority that they name. */
function sidesOf(on: {
  ordered: readonly KeyedLetter[]
  scans: readonly Scan[]
  requester: Requester
  known: Known
  learned: Learned | null
}) {
  const { ordered, scans, requester, known, learned } = on
  let before: DirectionRead['value'] | null = null
  const directions = ordered.map(({ key }, i) => {
    const said = correctionOf(known, key, 'direction')
    const taught = said ? null : taughtDirection(learned, key, scans[i]!)
    const read: DirectionRead = said
      ? { value: said.value, span: null, why: 'You said so.', sure: 'sure' }
      : taught
        ? { value: taught.value, span: null, why: learnedWords(taught.from), sure: 'sure', learned: taught.from }
        : directionOf(scans[i]!, requester, before)
    if (read.value === 'incoming' || read.value === 'outgoing') before = read.value
    return read
  })
  const ways = directions.map((one) => one.value)
  const toRegulator = asksRegulator(scans, ways)
  const named = scans.map((scan, i) => authorityIn(scan, ways[i]!, toRegulator))
  return { directions, named, authority: known.authority ?? electAuthority(named.filter((one) => one !== null)) }
}

/** What was learned of this case and of its authority. */
function learnedOf({ learned }: Known, authority: string | null): Learned | null {
  if (!learned) return null
  const theirs = authority === null ? undefined : learned.byAuthority.get(authorityKey(authority))
  if (!theirs || !learned.here) return theirs ?? learned.here
  return learnedTogether(theirs, learned.here)
}

/** The letters' scans, with dates in figures read month first where the letters show that they are written so. */
function scansOf(letters: readonly KeyedLetter[], known: Known): Scan[] {
  const scans = letters.map(({ letter }) => scanLetter(letter))
  const figures = scans.flatMap((scan) => scan.dates)
  const american = (known.regime ?? electRegime(scans.map((scan) => votesIn(scan)))) === 'us-foia'
  return putsMonthFirst(figures) || (american && figures.every((date) => date.shows !== 'day-first'))
    ? scans.map(monthFirst)
    : scans
}

function correctionOf<F extends Correction['field']>(
  known: Known,
  key: string,
  field: F,
): Extract<Correction, { field: F }> | null {
  return (
    (known.corrections?.get(key)?.findLast((one) => one.field === field) as Extract<Correction, { field: F }>) ?? null
  )
}

/** The day that a letter states or its headers give, without its case. */
export function statedDay(letter: KeyedLetter['letter']): CivilDay | null {
  return ownDates(scanLetter(letter), null)[0]?.value ?? null
}
