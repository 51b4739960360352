import { describe, expect, test } from 'vitest'
import type { Casebook } from '../../casebook/casebook.ts'
import { logicalDump } from '../../casebook/storage/dump.ts'
import type { ImportProgress } from '../../core/contract/import.ts'
import { mailbox as mailboxOf } from '../casebook/import/weirs.ts'
import { connectEach } from './connect-each.ts'
import { transports, type Client } from './transports.ts'

const LETTERS = 320
/** Large enough to be read in a thread of its own. */
const mailbox = (): File => mailboxOf(LETTERS, 400)

describe.each(transports)('over $name', ({ connect }) => {
  let casebook: Casebook
  let client: Client
  connectEach(connect, '2031-05-06', (open) => ({ casebook, client } = open))

  const dump = (): string => [...logicalDump(casebook.context.store.db)].join('\n')

  /** What is told of a job to its end; `on` sees each as it comes. */
  async function watched(job: string, on: (progress: ImportProgress) => void = () => undefined) {
    const seen: ImportProgress[] = []
    for await (const progress of await client.import.progress({ job })) {
      seen.push(progress)
      on(progress)
    }
    return seen
  }

  test('reading, placing and keeping are told of, in order, to the end', async () => {
    const reading = watched('read')
    const { token } = await client.import.preview({ kind: 'files', files: [mailbox()], job: 'read' })
    const read = await reading
    expect(new Set(read.map((one) => one.stage))).toEqual(new Set(['reading', 'placing']))
    const last = read.at(-1)
    expect(last).toMatchObject({ files: 1, ofFiles: 1, letters: LETTERS, placed: LETTERS, kept: 0 })
    expect(last?.bytes).toBe(last?.ofBytes)
    expect(read.map((one) => one.bytes)).toEqual(read.map((one) => one.bytes).toSorted((a, b) => a - b))

    const keeping = watched('keep')
    await client.import.keep({ token, job: 'keep' })
    expect((await keeping).at(-1)).toMatchObject({ stage: 'keeping', letters: LETTERS, kept: LETTERS })
    expect(await client.case.list()).toHaveLength(LETTERS / 2)
  })

  test('cancel while reading or placing: the call says so, and the casebook is as it was', async () => {
    const before = dump()
    for (const stage of ['reading', 'placing']) {
      let stopping: Promise<unknown> = Promise.resolve()
      const watching = watched(stage, (progress) => {
        if (progress.stage === stage) stopping = client.import.cancel({ job: stage })
      })
      const read = client.import.preview({ kind: 'files', files: [mailbox()], job: stage })
      await expect(read).rejects.toMatchObject({
        code: 'CLIENT_CLOSED_REQUEST',
        message: 'Stopped: nothing was kept.',
      })
      await watching
      await stopping
    }
    expect(dump()).toBe(before)
  })

  test('a caller that goes away stops its call', async () => {
    const before = dump()
    const leaving = new AbortController()
    const watching = watched('left', (progress) => progress.letters > 0 && leaving.abort())
    const bringing = client.import.bring({ kind: 'files', files: [mailbox()], job: 'left' }, { signal: leaving.signal })
    await expect(bringing).rejects.toThrow()
    const seen = await watching
    expect(seen.at(-1)?.kept).toBe(0)
    expect(dump()).toBe(before)
  })

  test('one name is for one call at a time; cancelling what is not there does nothing', async () => {
    expect(await client.import.cancel({ job: 'nothing' })).toEqual({})
    const begun = Promise.withResolvers<void>()
    const watching = watched('twice', () => begun.resolve())
    const first = client.import.preview({ kind: 'files', files: [mailbox()], job: 'twice' })
    await begun.promise
    const second = client.import.preview({ kind: 'paste', text: 'Dear all', job: 'twice' })
    await expect(second).rejects.toMatchObject({ code: 'CONFLICT' })
    await client.import.cancel({ job: 'twice' })
    await expect(first).rejects.toThrow('Stopped')
    await watching
  })
})
