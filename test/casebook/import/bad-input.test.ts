import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ORPCError } from '@orpc/server'
import { expect, test } from 'vitest'
import { PASTE_LIMIT } from '../../../casebook/import/read-paste.ts'
import { logicalDump } from '../../../casebook/storage/dump.ts'
import { PAGE } from '../../contract/letters.ts'
import { opened } from '../opened.ts'
import { temporaryFolder } from '../temporary-folder.ts'

async function refusal(call: Promise<unknown>): Promise<string> {
  const error = await call.then(
    () => new Error('it was taken'),
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof ORPCError)) throw error
  return error.message
}

/** A casebook that holds a case already, and what it must still hold after the bad input. */
async function filled() {
  const { casebook, client } = await opened()
  await client.import.bring({ kind: 'paste', text: PAGE })
  const dump = () => [...logicalDump(casebook.context.store.db)].join('\n')
  return { client, dump, before: dump() }
}

const paste = (text: string) => ({ kind: 'paste' as const, text })

test.each(['', '   \n\t \r\n ', '\n'.repeat(1000)])('an empty paste', async (text) => {
  const { client, dump, before } = await filled()
  expect(await refusal(client.import.preview(paste(text)))).toBe(
    'There is nothing to read, the pasted text is empty: copy the whole page or letter and paste it again.',
  )
  expect(dump()).toBe(before)
})

test('a paste of 50 MB', async () => {
  const { client, dump, before } = await filled()
  const message = await refusal(client.import.preview(paste('All work and no play. '.repeat(2_300_000))))
  expect(message).toBe(
    'The pasted text has 51 MB, more than the 20 MB that can be pasted at once: paste it in parts, or import the mailbox or archive that it comes from.',
  )
  expect(PASTE_LIMIT).toBe(20_000_000)
  expect(dump()).toBe(before)
})

test('the bytes of a file, pasted', async () => {
  const { client, dump, before } = await filled()
  const bytes = String.fromCharCode(...Array.from({ length: 5000 }, (_, n) => (n * 7919) % 256))
  expect(await refusal(client.import.preview(paste(bytes)))).toBe(
    'What was pasted is no text but the bytes of a file: import the file itself instead of pasting it.',
  )
  expect(dump()).toBe(before)
})

test('a stray control character does not make a letter into a file', async () => {
  const { client } = await opened()
  const preview = await client.import.preview(paste(PAGE.replace('harbour', 'har\u0007bour')))
  expect(preview.cases).toHaveLength(1)
})

test('a novel: nothing is kept unless the user says so, and nothing breaks', async () => {
  const { client, dump, before } = await filled()
  const chapter = 'It was a dark night in the harbour, and the lamps were out. Nobody came to light them.\n\n'
  const preview = await client.import.preview(paste(chapter.repeat(6000)))
  expect(preview.cases.length + preview.unplaced.length).toBeGreaterThan(0)
  for (const one of preview.unplaced) expect(one.why).not.toBe('')
  expect(dump()).toBe(before)
})

test('binary dropped: a problem with the file named, while the letters beside it come in', async () => {
  const { client } = await opened()
  const noise = Uint8Array.from({ length: 4096 }, (_, n) => (n * 7919) % 256)
  const files = [new File([noise], 'holiday.bin'), new File([PAGE], 'page.txt')]
  const preview = await client.import.preview({ kind: 'files', files })
  expect(preview.problems).toMatchObject([{ file: 'holiday.bin' }])
  expect(preview.problems[0]?.message).toMatch(/\w/)
  expect(preview.cases).toHaveLength(1)
})

test('binary alone: nothing could be read, said in one sentence', async () => {
  const { client, dump, before } = await filled()
  const noise = new File([Uint8Array.from({ length: 4096 }, (_, n) => (n * 7919) % 256)], 'holiday.bin')
  expect(await refusal(client.import.bring({ kind: 'files', files: [noise] }))).toContain('holiday.bin')
  expect(dump()).toBe(before)
})

test('no files at all, and empty files', async () => {
  const { client } = await opened()
  expect(await refusal(client.import.bring({ kind: 'files', files: [] }))).toContain('no letter')
  expect(await refusal(client.import.bring({ kind: 'files', files: [new File([], 'empty.txt')] }))).toContain(
    'empty.txt',
  )
})

test('a path that is not there is named; the others come in', async () => {
  const { client } = await opened()
  const dir = temporaryFolder()
  writeFileSync(join(dir, 'page.txt'), PAGE)
  const result = await client.import.bringPaths({ paths: [join(dir, 'missing.txt'), join(dir, 'page.txt')] })
  expect(result.entries).toBe(3)
  expect(result.problems).toHaveLength(1)
  expect(result.problems[0]?.file).toContain('missing.txt')
  expect(await refusal(client.import.bringPaths({ paths: [join(dir, 'missing.txt')] }))).toContain('missing.txt')
})

test('where originals cannot be written, the import is refused and nothing is half kept', async () => {
  const { client, casebook, dir } = await opened()
  // A file where the folder of originals should be: not even root can write into it.
  writeFileSync(join(dir, 'originals'), 'in the way')
  const before = [...logicalDump(casebook.context.store.db)].join('\n')
  const message = await refusal(client.import.bring(paste(PAGE)))
  expect(message).toContain('could not be kept')
  expect([...logicalDump(casebook.context.store.db)].join('\n')).toBe(before)
})

test('an empty folder', async () => {
  const { client } = await opened()
  const dir = join(temporaryFolder(), 'empty')
  mkdirSync(dir)
  expect(await refusal(client.import.bringPaths({ paths: [dir] }))).toMatch(/no letter|empty/i)
})
