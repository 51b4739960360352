import { joinOrder, type When } from '../import/order.ts'
import type { CivilDay } from '../../core/model/basics.ts'
import type { KeptEntry } from '../storage/entries.ts'

/** An entry and the day where the timeline shows it. */
export interface Standing {
  entry: KeptEntry
  day: CivilDay | null
}

const whenOf = ({ entry, day }: Standing): When => {
  const sentAt = entry.corrections.some((one) => one.field === 'date') ? null : entry.letter.head?.sentAt
  return { day, instant: sentAt ? Date.parse(sentAt) : null }
}

/** A case with letters that join it, each in its place by its day; what stands keeps its order. */
export function inOrder(standing: readonly Standing[], joining: readonly Standing[]): KeptEntry[] {
  if (standing.length === 0) return joining.map((one) => one.entry)
  const byId = new Map([...standing, ...joining].map(({ entry }) => [entry.id, entry]))
  const order = joinOrder(
    standing.map((one) => ({ id: one.entry.id, ...whenOf(one) })),
    joining.map((one) => ({ id: one.entry.id, after: null, ...whenOf(one) })),
  )
  return order.flatMap((id) => byId.get(id) ?? [])
}
