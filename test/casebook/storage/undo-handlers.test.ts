import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CasebookClient } from '../../../casebook/services/router.ts'
import { logicalDump } from '../../../casebook/storage/dump.ts'
import type { LogEntry } from '../../../core/contract/log.ts'
import { MAIL, OTHER, PAGE } from '../../contract/letters.ts'
import { opened } from '../opened.ts'

/** What a person does at the desk, by its call; `pick` chooses what it is done to. */
const DEEDS = [
  'note',
  'write',
  'pin',
  'tick',
  'unnote',
  'kind',
  'date',
  'uncorrect',
  'rename',
  'log',
  'relog',
  'move',
  'split',
  'merge',
  'take-out',
  'put-in',
  'link',
  'unlink',
  'tag',
  'archive',
  'unread',
  'silence',
  'view',
  'same',
  'bring',
  'undo',
  'redo',
] as const
const deed = fc.record({
  do: fc.constantFrom(...DEEDS),
  pick: fc.nat({ max: 9999 }),
  words: fc.string({ maxLength: 20 }),
})
type Deed = typeof deed extends fc.Arbitrary<infer D> ? D : never

const at = <T>(list: readonly T[], pick: number): T | undefined => list[pick % Math.max(1, list.length)]
const WHATS = ['call', 'meeting', 'letter-in', 'letter-out'] as const

const entered = ({ pick, words }: Deed): LogEntry => ({
  what: at(WHATS, pick) ?? 'call',
  on: `2031-0${1 + (pick % 4)}-1${pick % 10}`,
  who: words,
  text: `${words} FOI/2031/0${pick}`,
  reference: pick % 3 === 0 ? `IR-${pick}` : null,
  kind: null,
  proof: pick % 2 === 0 ? words : null,
})

async function desk(client: CasebookClient, { pick }: Deed) {
  const rows = [...(await client.case.list()), ...(await client.case.archived())].toSorted((a, b) =>
    a.id.localeCompare(b.id),
  )
  const row = at(rows, pick)
  const other = at(rows, pick + 1)
  const found = row ? await client.case.get({ id: row.id }) : undefined
  const some = found?.entries.filter((_, n) => (pick >> n) % 2 === 1).map((entry) => entry.id) ?? []
  return { row, other, entry: at(found?.entries ?? [], pick), some, notes: await client.note.list({}) }
}

/** Says that two names are one, or that a name that was joined is one of its own. */
async function joinNames(client: CasebookClient, { pick }: Deed): Promise<unknown> {
  const names = (await client.authority.list()).flatMap((row) => row.spellings)
  const name = at(names, pick) ?? ''
  return client.authority.join({ name, sameAs: pick % 3 === 0 ? null : (at(names, pick + 1) ?? '') })
}

/** Keeps a view, changes one or takes one away. */
async function keepView(client: CasebookClient, { pick, words }: Deed): Promise<unknown> {
  const known = at(await client.view.list(), pick)
  if (known && pick % 3 === 0) return client.view.remove({ id: known.id })
  const look = { query: words, sort: 'late', layout: 'board' } as const
  return client.view.save(known && pick % 3 === 1 ? { ...known, ...look } : { ...look, name: `V${words}` })
}

/** Does it; what makes no sense as the casebook stands is refused and changes nothing. */
async function act(client: CasebookClient, one: Deed): Promise<unknown> {
  if (one.do === 'undo') return client.history.undo()
  if (one.do === 'redo') return client.history.redo()
  if (one.do === 'bring') return client.import.bring({ kind: 'paste', text: one.pick % 2 ? PAGE : OTHER })
  if (one.do === 'put-in') {
    const letters = (await client.arrange.loose()).map((letter) => letter.id).slice(0, 1 + (one.pick % 2))
    const { row } = await desk(client, one)
    return client.arrange.apply({ do: 'put-in', letters, to: one.pick % 2 ? (row?.id ?? null) : null })
  }
  if (one.do === 'view') return keepView(client, one)
  if (one.do === 'same') return joinNames(client, one)
  const { row, other, entry, some, notes } = await desk(client, one)
  const note = at(notes, one.pick)
  if (note) {
    if (one.do === 'write') return client.note.edit({ id: note.id, text: `${note.text}${one.words}` })
    if (one.do === 'pin') return client.note.pin({ id: note.id, pinned: !note.pinned })
    if (one.do === 'tick') return client.note.tick({ noteId: note.id, line: 1, done: one.pick % 2 === 0 })
    if (one.do === 'unnote') return client.note.remove({ id: note.id })
  }
  if (!row || !entry) return client.import.bring({ kind: 'paste', text: PAGE })
  const caseId = row.id
  const end = Math.min(3, entry.n)
  if (one.do === 'note')
    return client.note.add({
      on:
        one.pick % 2
          ? { kind: 'passage', caseId, entryId: entry.id, span: { start: 0, end } }
          : { kind: 'case', caseId },
      text: `- [ ] ${one.words} [there](#/case/${other?.id})`,
    })
  if (one.do === 'kind') return client.entry.correct({ id: entry.id, correction: { field: 'kind', value: 'other' } })
  if (one.do === 'date') {
    const value = `2031-02-1${one.pick % 10}`
    return client.entry.correct({ id: entry.id, correction: { field: 'date', value } })
  }
  if (one.do === 'uncorrect') return client.entry.uncorrect({ id: entry.id, field: one.pick % 2 ? 'kind' : 'date' })
  const ids = [caseId, other?.id ?? caseId]
  if (one.do === 'tag') {
    const [add, remove] = one.pick % 3 ? [['Press', `t${one.pick % 5}`], []] : [[], ['press']]
    return client.case.tag({ ids, add, remove })
  }
  if (one.do === 'archive') return client.case.archive({ ids, archived: row.archivedOn === null })
  if (one.do === 'unread') return client.case.markRead({ ids, read: one.pick % 2 === 0 })
  if (one.do === 'silence') return client.reminder.muteMany({ caseIds: ids, silent: !row.silenced })
  if (one.do === 'rename') return client.case.update({ id: caseId, title: `T${one.words}` })
  if (one.do === 'log') return client.log.add({ caseId: one.pick % 7 ? caseId : null, entry: entered(one) })
  if (one.do === 'relog') return client.log.edit({ id: entry.id, entry: entered(one), keep: [] })
  if (one.do === 'move') return client.arrange.apply({ do: 'move', entries: some, to: other?.id ?? '' })
  if (one.do === 'split') return client.arrange.apply({ do: 'split', entries: some, title: one.words || null })
  if (one.do === 'take-out') return client.arrange.apply({ do: 'take-out', entries: [entry.id] })
  if (one.do === 'merge') return client.arrange.apply({ do: 'merge', from: caseId, into: other?.id ?? '' })
  if (one.do === 'link') return client.arrange.link({ from: caseId, to: other?.id ?? '', kind: 'follows-from' })
  return client.arrange.unlink({ caseId, other: other?.id ?? '' })
}

test('500 random acts of every kind, taken back, give the first casebook byte for byte, and made again the last', async () => {
  const done = new Map<string, number>()
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 500, maxLength: 500 }), async (deeds) => {
      const { casebook, client } = await opened()
      const { db } = casebook.context.store
      db.exec('PRAGMA synchronous = OFF')
      const dump = (): string => [...logicalDump(db)].join('\n')
      await client.import.bring({ kind: 'files', files: [new File([MAIL], 'one.eml')] })
      const first = dump()
      for (const one of deeds) {
        const before = dump()
        try {
          await act(client, one)
          done.set(one.do, (done.get(one.do) ?? 0) + (dump() === before ? 0 : 1))
        } catch (error) {
          // Refused in a sentence: then nothing may have changed.
          if (String(error).includes('FOI Desk made a mistake')) throw error
          expect(dump()).toBe(before)
        }
      }
      while ((await client.history.redo()).change) continue
      const last = dump()
      // The history says of every change in words what was done.
      for (const { words } of (await client.history.list({ limit: 500 })).items) {
        expect(words).toMatch(/^[A-Z][a-z]+ .{5,}/)
        expect(words).not.toMatch(/undefined|\bnull\b|\[object/)
      }
      expect(db.all('PRAGMA foreign_key_check')).toEqual([])
      let steps = 0
      // The bringing in before the first act stays.
      while ((await client.history.list({ limit: 500 })).items.filter((one) => one.state === 'done').length > 1) {
        await client.history.undo()
        steps++
      }
      expect(dump()).toBe(first)
      for (let n = 0; n < steps; n++) await client.history.redo()
      expect(dump()).toBe(last)
      await casebook.close()
    }),
    { numRuns: 1, seed: 20310506, endOnFailure: true },
  )
  // Every kind of act did something in fact.
  expect(DEEDS.filter((name) => !done.get(name))).toEqual([])
}, 120_000)
