import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openCasebook, type Casebook } from '../../casebook/casebook.ts'
import { memoryStore } from '../../casebook/settings.ts'
import { openDb } from '../../casebook/storage/sqlite.ts'
import { ENGINE } from '../../core/reading/keyed.ts'
import { temporaryFolder } from '../casebook/temporary-folder.ts'
import { MAIL, OTHER, PAGE } from './letters.ts'
import { transports, type Client } from './transports.ts'

/** A casebook as an older reader left it: it took every acknowledgement for a letter of no kind and found no reference. */
function asReadBefore(dir: string): void {
  const db = openDb(join(dir, 'casebook.sqlite'))
  db.exec(`
    UPDATE readings SET engine = ${ENGINE - 1}, reading = json_set(reading, '$.engine', ${ENGINE - 1});
    UPDATE readings SET reading = json_set(reading, '$.kind.value', 'other', '$.references', json('[]'))
      WHERE json_extract(reading, '$.kind.value') = 'acknowledgement';
  `)
  db.close()
}

describe.each(transports)('reading again over $name', ({ connect }) => {
  let dir: string
  let casebook: Casebook
  let client: Client
  let close: () => Promise<void>

  const open = async () => {
    casebook = await openCasebook({ dir, shell: 'web', settings: memoryStore(), today: '2031-05-06' })
    ;({ client, close } = await connect(casebook))
  }
  const shut = async () => {
    await close()
    await casebook.close()
  }
  beforeEach(async () => {
    dir = temporaryFolder()
    await open()
    for (const text of [PAGE, OTHER]) await client.import.bring({ kind: 'paste', text })
    await client.import.bring({ kind: 'files', files: [new File([MAIL], 'a.eml', { type: 'message/rfc822' })] })
    await shut()
    asReadBefore(dir)
    await open()
  })
  afterEach(shut)

  const look = async () => {
    const seen = []
    for await (const progress of await client.reread.look()) seen.push(progress)
    return seen
  }
  const kinds = async (caseId: string) => (await client.case.get({ id: caseId })).entries.map((entry) => entry.kind)
  const caseOf = async (title: RegExp) => (await client.case.list()).find((row) => title.test(row.title))?.id ?? ''

  test('nothing is read again unasked; looking shows what would change and changes nothing', async () => {
    const id = await caseOf(/harbour lights/)
    expect(await kinds(id)).toEqual(['request', 'other', 'partial-disclosure'])
    const before = await client.reread.standing()
    expect(before.older.letters).toBe(5)
    expect(before).toMatchObject({ looked: 0, changed: { letters: 0 } })
    expect((await client.inbox.count()).older).toBe(5)

    const seen = await look()
    expect(seen.at(-1)).toMatchObject({ done: seen.at(-1)?.of, changed: 1 })
    expect(await kinds(id)).toEqual(['request', 'other', 'partial-disclosure'])
    const { cases, next } = await client.reread.list({})
    expect(next).toBeNull()
    expect(cases).toMatchObject([
      {
        caseId: id,
        letters: [
          {
            n: 2,
            changes: [
              { fact: 'kind', before: 'other', after: 'acknowledgement' },
              { fact: 'references', before: null, after: 'FOI/2031/0417' },
            ],
          },
        ],
      },
    ])
    const after = await client.reread.standing()
    expect(after.byFact).toEqual([
      { fact: 'kind', letters: 1 },
      { fact: 'references', letters: 1 },
    ])
    // What reads the same is this reader's from now on; only what would change still waits.
    expect(after.older.letters).toBe(1)
    expect((await client.history.list({})).items.map((item) => item.name)).not.toContain('reread.take')
  })

  test('taking over is one change, undone and done again whole', async () => {
    const id = await caseOf(/harbour lights/)
    await look()
    expect(await client.reread.take({})).toMatchObject({ letters: 1, cases: 1, left: 0 })
    expect(await kinds(id)).toEqual(['request', 'acknowledgement', 'partial-disclosure'])
    expect((await client.inbox.count()).older).toBe(0)
    const done = await client.reread.standing()
    expect(done).toMatchObject({ looked: done.cases, changed: { letters: 0, cases: 0 } })
    expect((await client.history.list({})).items[0]).toMatchObject({ name: 'reread.take', caseIds: [id] })
    await client.history.undo()
    expect(await kinds(id)).toEqual(['request', 'other', 'partial-disclosure'])
    expect((await client.reread.standing()).older.letters).toBe(1)
    await client.history.redo()
    expect(await kinds(id)).toEqual(['request', 'acknowledgement', 'partial-disclosure'])
  })

  test('what the user said stands over both readings', async () => {
    const id = await caseOf(/harbour lights/)
    const entry = (await client.case.get({ id })).entries[1]?.id ?? ''
    // As an older app would have kept it: the correction beside the old reading.
    await shut()
    const db = openDb(join(dir, 'casebook.sqlite'))
    db.run(
      'INSERT INTO corrections (entry_id, field, correction) VALUES (?, ?, ?)',
      entry,
      'kind',
      JSON.stringify({ field: 'kind', value: 'delay-notice' }),
    )
    db.close()
    await open()
    await look()
    const { cases } = await client.reread.list({})
    expect(cases[0]?.letters[0]?.changes.map((change) => change.fact)).toEqual(['references'])
    await client.reread.take({})
    expect(await kinds(id)).toEqual(['request', 'delay-notice', 'partial-disclosure'])
  })

  test('a case that changes meanwhile is left, and looked at again', async () => {
    const id = await caseOf(/harbour lights/)
    await look()
    await client.case.update({ id, title: 'Lights at the harbour' })
    expect(await client.reread.take({})).toMatchObject({ letters: 0, left: 1 })
    expect((await look()).at(-1)).toMatchObject({ changed: 1 })
    expect(await client.reread.take({ cases: [id] })).toMatchObject({ letters: 1, cases: 1, left: 0 })
  })

  test('a look that is stopped goes on where it stopped, and can be forgotten', async () => {
    for await (const _ of await client.reread.look()) break
    await look()
    const again = await look()
    expect(again).toHaveLength(1)
    expect(again[0]).toMatchObject({ letters: 0, changed: 1 })
    await client.reread.drop()
    expect(await client.reread.standing()).toMatchObject({ looked: 0, changed: { letters: 0, cases: 0 } })
    expect(await client.reread.take({})).toMatchObject({ letters: 0, words: 'There was nothing to take over.' })
  })
})
