import type { KeptEntry } from '../storage/entries.ts'

/** An entry that comes to a case which has the same letter already: it becomes that one. */
export interface Twin {
  from: string
  to: string
}

/** Letters that the case holds already: the one kept letter, or one mail by its Message-ID. Words alone prove nothing here. */
export function twinsOf(moving: readonly KeptEntry[], standing: readonly KeptEntry[]): Twin[] {
  const taken = new Set<string>()
  return moving.flatMap((entry) => {
    const id = entry.letter.head?.messageId ?? null
    const same = standing.find(
      (one) =>
        !taken.has(one.id) && (one.letterId === entry.letterId || (id !== null && one.letter.head?.messageId === id)),
    )
    if (!same) return []
    taken.add(same.id)
    return [{ from: entry.id, to: same.id }]
  })
}
