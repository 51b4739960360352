import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { beforeEach, expect, test } from 'vitest'
import { OPEN_CASE } from '../casebook/law/letters.ts'
import { temporaryFolder } from '../casebook/temporary-folder.ts'
import { main } from '../../cli/main.ts'
import type { Ran } from './foi.ts'

/** Runs `foi` in this process: these tests are about what it says, not about how it starts. */
async function foi(args: string[], options: { stdin?: string } = {}): Promise<Ran> {
  const [out, err] = [new PassThrough(), new PassThrough()]
  const stdin = Readable.from([Buffer.from(options.stdin ?? '')])
  const streams = { stdin, stdout: out, stderr: err } as unknown as Parameters<typeof main>[1]
  const status = await main(args, streams)
  const said = (stream: PassThrough): string => String(stream.read() ?? '')
  return { status, out: said(out), err: said(err) }
}

let dir: string
let casebook: string[]
beforeEach(() => {
  dir = temporaryFolder()
  casebook = ['--casebook', join(dir, 'casebook'), '--today', '2027-03-29']
})
const json = (ran: Ran) => JSON.parse(ran.out)
const written = (name: string, text: string): string => {
  writeFileSync(join(dir, name), text)
  return join(dir, name)
}

test('law lists the packs and shows one with its sections', async () => {
  const all = await foi([...casebook, 'law'])
  expect(all).toMatchObject({ status: 0, err: '' })
  expect(all.out).toMatch(/uk-foia-2000 +Freedom of Information Act 2000/)
  expect(all.out).toMatch(/Bank holidays known from 1 January 2005/)
  const one = await foi([...casebook, 'law', 'scot-foisa-2002'])
  expect(one.out).toMatch(/section 10/)
  expect(json(await foi([...casebook, '--json', 'law', 'ie-foi-2014'])).summary.id).toBe('ie-foi-2014')
  expect(await foi([...casebook, 'law', 'nowhere'])).toMatchObject({ status: 1, out: '' })
})

test('a changed pack: refused with its line, shown with what moves, taken only on --yes, and dropped again', async () => {
  await foi([...casebook, 'import', '-'], { stdin: OPEN_CASE })
  const { out: text } = await foi([...casebook, 'law', 'uk-foia-2000', '--text'])
  const bad = await foi([
    ...casebook,
    'law',
    '--pack',
    written('bad.json', text.replace('"count": 20', '"count": "20"')),
  ])
  const line = text.split('\n').findIndex((words) => words.includes('"count": 20')) + 1
  expect(bad).toMatchObject({ status: 1, out: '' })
  expect(bad.err).toContain(`line ${line}: `)

  const deadline = async () =>
    json(await foi([...casebook, '--json', 'deadline', '--regime', 'uk-foia-2000', '--received', '2027-03-15'])).due
  const pack = ['law', '--pack', written('good.json', text.replace('"count": 20', '"count": 10'))]
  const seen = await foi([...casebook, ...pack])
  expect(seen.out).toMatch(/Response to FER-2027-118: Thursday 15 April 2027 -> /)
  expect(seen.out).toMatch(/Nothing was changed yet/)
  expect(await deadline()).toBe('2027-04-15')
  const taken = json(await foi([...casebook, '--json', ...pack, '--yes']))
  expect(taken).toMatchObject({ taken: true, moved: [{ moved: [{ from: '2027-04-15' }] }] })
  expect(await deadline()).toBe(taken.moved[0].moved[0].to)
  // The law that comes with foi itself is another.
  const shipped = await foi(['--json', 'deadline', '--regime', 'uk-foia-2000', '--received', '2027-03-15'])
  expect(json(shipped).due).toBe('2027-04-15')
  await foi([...casebook, 'law', '--drop', 'uk-foia-2000', '--yes'])
  expect(await deadline()).toBe('2027-04-15')
})

test('nothing is fetched without the word, and a wrong call is told so', async () => {
  const fetched = await foi([...casebook, 'law', '--fetch'])
  expect(fetched).toMatchObject({ status: 2, out: '' })
  expect(fetched.err).toMatch(/over the internet: say --yes/)
  expect((await foi([...casebook, 'law', '--update', '--fetch'])).status).toBe(2)
  expect((await foi([...casebook, 'law', 'uk-foia-2000', '--update'])).status).toBe(2)
  expect((await foi([...casebook, 'law', '--pack', join(dir, 'nothing.json')])).err).toMatch(/no file/)
})
