import type { CivilDay } from '../model/basics.ts'
import { instantKey, isPaged } from '../reading/order.ts'
import type { Told } from './apply-corrections.ts'

/** An entry with the day where the timeline shows it: its own, else one between its neighbours'. */
export interface Placed extends Told {
  placedOn: CivilDay | null
}

/**
 * Puts the entries of a case in order: by day where they have one, those without behind the entry that they followed in their source. An
 * entry without a day is placed on the day of the entry before it, else on that of the one after.
 */
export function placeEntries(told: readonly Told[]): Placed[] {
  const keyed: { one: Told; key: string; at: number }[] = []
  let last = ''
  told.forEach((one, at) => {
    const paste = isPaged(one.entry.letter)
    const own = one.date ?? ''
    const key =
      own === '' ? last : paste && one.dateBasis !== 'user' && own < last && one.dateBasis !== 'header' ? last : own
    keyed.push({ one, key, at })
    if (key !== '') last = key
  })
  const firstDated = keyed.find((item) => item.key !== '')?.key ?? ''
  const order = keyed.toSorted((a, b) => {
    const [x, y] = [a.key || firstDated, b.key || firstDated]
    if (x !== y) return x < y ? -1 : 1
    const [s, t] = [timeOf(a.one), timeOf(b.one)]
    return s !== null && t !== null && s !== t ? (s < t ? -1 : 1) : a.at - b.at
  })
  const placed: Placed[] = order.map(({ one }) => ({ ...one, placedOn: one.date }))
  let before: CivilDay | null = null
  for (const entry of placed) {
    entry.placedOn ??= before
    before = entry.placedOn
  }
  let after: CivilDay | null = null
  for (const entry of placed.toReversed()) {
    entry.placedOn ??= after
    after = entry.placedOn
  }
  return placed
}

/** The time of a mail by its header, where its day is the header's. */
function timeOf(told: Told): string | null {
  const at = told.entry.letter.head?.sentAt
  return told.dateBasis === 'header' && at ? instantKey(at) : null
}
