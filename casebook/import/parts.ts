import type { Haul } from './incoming.ts'
import { addedBy } from './keep.ts'
import type { Placement, Placing } from './place.ts'

const keysOf = ({ entries }: Placement): string[] => entries.flatMap((one) => one.incoming?.key ?? [])

/** Entries and loose letters that keeping this adds to the casebook. */
export const kept = ({ placements, unplaced }: Placing): number =>
  placements.reduce((sum, one) => sum + addedBy(one), unplaced.length)

/** Letters that are kept in one transaction. */
const PART = 1000

/**
 * A placing in parts of about `size` letters, each kept in one transaction, so that keeping many can be watched and stopped. Cases that
 * share a letter stay together: it is kept once. What is known already is told with the first part.
 */
export function partsOf(placing: Placing, size = PART): Placing[] {
  if (kept(placing) <= size) return [placing]
  const homes = new Map<string, number>()
  for (const key of placing.placements.flatMap(keysOf)) homes.set(key, (homes.get(key) ?? 0) + 1)
  const sharing = (one: Placement): boolean => keysOf(one).some((key) => (homes.get(key) ?? 0) > 1)
  const first: Placing = { ...placing, placements: placing.placements.filter(sharing), unplaced: [] }
  const parts = [first]
  const room = (): Placing => {
    const last = parts.at(-1)!
    if (kept(last) < size) return last
    const next: Placing = { placements: [], duplicates: new Map(), repeats: 0, unplaced: [] }
    parts.push(next)
    return next
  }
  for (const one of placing.placements) if (!sharing(one)) room().placements.push(one)
  for (const one of placing.unplaced) room().unplaced.push(one)
  return parts
}

/** The letters of parts that were not kept yet, to be placed again. */
export function restOf(haul: Haul, parts: readonly Placing[]): Haul {
  const keys = new Set(
    parts.flatMap((part) => [...part.placements.flatMap(keysOf), ...part.unplaced.map((one) => one.incoming.key)]),
  )
  return { letters: haul.letters.filter((one) => keys.has(one.key)), problems: [], looks: [] }
}
