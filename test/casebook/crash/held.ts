import type { Db } from '../../../casebook/storage/sqlite.ts'

/**
 * What a casebook holds, flat: `case:ID` its word, `title:ID`, `note:CASE:ID`, `draft:CASE:ID`, `sender:CASE:ENTRY`. Two that are equal hold the same.
 */
export type Held = ReadonlyMap<string, string>
/** What an operation makes of it: null takes a key away. */
export type Effect = ReadonlyMap<string, string | null>

export function apply(held: Held, effect: Effect): Held {
  const next = new Map(held)
  for (const [key, value] of effect) {
    if (value === null) next.delete(key)
    else next.set(key, value)
  }
  return next
}

/** What turns the one into the other. */
export function difference(before: Held, after: Held): Effect {
  const effect = new Map<string, string | null>()
  for (const [key, value] of after) if (before.get(key) !== value) effect.set(key, value)
  for (const key of before.keys()) if (!after.has(key)) effect.set(key, null)
  return effect
}

/** Everything of a case, gone. */
export const withoutCase = (held: Held, caseId: string): Effect =>
  new Map([...held.keys()].filter((key) => key.split(':')[1] === caseId).map((key) => [key, null]))

/** Words that this rig brings in: no two cases share one. */
export const WORD = /\bw\d+x\d+q\b/

export function heldIn(db: Db): Held {
  const held = new Map<string, string>()
  const rows = <R>(sql: string): R[] => db.all<R>(sql)
  for (const { id, title } of rows<{ id: string; title: string | null }>('SELECT id, title FROM cases')) {
    const text = db.get<{ text: string }>(
      'SELECT l.text FROM entries e JOIN letters l ON l.id = e.letter_id WHERE e.case_id = ? ORDER BY e.position LIMIT 1',
      id,
    )?.text
    held.set(`case:${id}`, WORD.exec(text ?? '')?.[0] ?? 'no word')
    if (title !== null) held.set(`title:${id}`, title)
  }
  for (const one of rows<{ c: string; id: string; v: string }>('SELECT case_id AS c, id, text AS v FROM notes'))
    held.set(`note:${one.c}:${one.id}`, one.v)
  for (const one of rows<{ c: string; id: string; v: string }>('SELECT case_id AS c, id, subject AS v FROM drafts'))
    held.set(`draft:${one.c}:${one.id}`, one.v)
  for (const one of rows<{ c: string; id: string; v: string }>(
    `SELECT e.case_id AS c, e.id, c.correction ->> 'value' AS v FROM corrections c JOIN entries e ON e.id = c.entry_id
     WHERE c.field = 'sender'`,
  ))
    held.set(`sender:${one.c}:${one.id}`, one.v)
  return held
}
