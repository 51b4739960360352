import type { Regime } from '../model/basics.ts'
import { electRegime, votesIn } from '../reading/regime/detect-regime.ts'
import { scanLetter } from '../reading/scan.ts'
import type { CaseInput } from './case-input.ts'
import type { Placed } from './place-entries.ts'

/** The authority of a case: the user's word, else the name that its letters use most surely. */
export function authorityOf(input: CaseInput, entries: readonly Placed[]): string | null {
  if (input.authority !== undefined) return input.authority
  const sums = new Map<string, { sum: number; printed: string }>()
  for (const { entry, direction } of entries) {
    const named = entry.reading.authority
    if (!named) continue
    const key = named.value.toLowerCase().replace(/[^a-z0-9]/g, '')
    const known = sums.get(key) ?? { sum: 0, printed: named.value }
    const first = sums.size === 0 && direction === 'outgoing' && named.sure === 'sure'
    known.sum += WEIGHT[named.sure] * (direction === 'outgoing' ? 1.25 : 1) + (first ? 6 : 0)
    sums.set(key, known)
  }
  return [...sums.values()].toSorted((a, b) => b.sum - a.sum)[0]?.printed ?? null
}

const WEIGHT = { sure: 4, probable: 1, doubtful: 0.1 } as const

/** Who asks: the sender of the letters out. */
export function requesterOf(entries: readonly Placed[]): string | null {
  const counts = new Map<string, number>()
  for (const entry of entries)
    if (entry.direction === 'outgoing' && entry.sender) counts.set(entry.sender, (counts.get(entry.sender) ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

/** The law that a case is under, and why it is taken to be that. */
export function regimeOf(input: CaseInput, entries: readonly Placed[]): { regime: Regime; why: string } {
  if (input.regime !== undefined) return { regime: input.regime, why: 'You said so.' }
  const mails = entries.filter((entry) => entry.direction === 'incoming' || entry.direction === 'outgoing')
  const found = electRegime(mails.map(({ entry }) => entry.reading.laws ?? votesIn(scanLetter(entry.letter))))
  return found
    ? { regime: found, why: 'The letters name this law.' }
    : { regime: 'uk-foia-2000', why: 'The letters name no law; this is the usual one.' }
}

/** A title: the user's, the page's, the first subject, else the first words of the request. */
export function titleOf(input: CaseInput, entries: readonly Placed[], authority: string | null): string {
  if (input.title !== undefined) return input.title
  for (const { entry } of entries) {
    const subject = (entry.letter.given.subject ?? entry.letter.head?.subject ?? '')
      .replace(/^(?:(?:re|fw|fwd|aw|wg)\s*:\s*)+/i, '')
      .trim()
    if (subject !== '') return subject
  }
  const asked = entries.find((entry) => entry.direction === 'outgoing')?.entry.reading.questions[0]?.text
  if (asked) return asked.length > 80 ? `${asked.slice(0, 77).replace(/\s+\S*$/, '')} …` : asked
  return authority === null ? 'Request' : `Request to ${authority}`
}
