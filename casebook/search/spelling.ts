import type { Db } from '../storage/sqlite.ts'

const held = new WeakMap<Db, { seq: number; words: Set<string> }>()

/** Words that stand in names of people and bodies and in titles, lower case; gathered again once the casebook has changed. */
export function nameWords(db: Db): ReadonlySet<string> {
  const seq = db.get<{ seq: number | null }>('SELECT max(seq) AS seq FROM events')?.seq ?? 0
  const known = held.get(db)
  if (known?.seq === seq) return known.words
  const words = gatherNames(db)
  held.set(db, { seq, words })
  return words
}

function gatherNames(db: Db): Set<string> {
  const rows = db.all<{ name: string | null }>(
    `SELECT DISTINCT sender AS name FROM entry_facts UNION SELECT DISTINCT authority FROM case_facts
     UNION SELECT title FROM case_facts`,
  )
  const words = new Set<string>()
  for (const { name } of rows) {
    for (const word of (name ?? '').toLowerCase().match(/[\p{L}']{4,}/gu) ?? []) words.add(word)
  }
  return words
}

/** Letters to change, add, drop or swap until one word is the other; more than `most` counts as `most + 1`. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, n) => n)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1)
      row[j] = best
    }
    if (Math.min(...row) > most) return most + 1
    before = last
    last = row
  }
  return last[b.length] ?? most + 1
}

/** The name's word that was likely meant, or null: one slip in a short word, two in a long one, and the first letter right. */
export function likely(word: string, names: ReadonlySet<string>): string | null {
  const typed = word.toLowerCase()
  if (typed.length < 4 || names.has(typed)) return null
  const most = typed.length >= 8 ? 2 : 1
  let best: string | null = null
  let least = most + 1
  for (const name of names) {
    if (name[0] !== typed[0]) continue
    const far = distance(typed, name, most)
    if (far < least) {
      best = name
      least = far
    }
  }
  return best
}
