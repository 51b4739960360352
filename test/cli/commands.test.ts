import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { LATER, MAIL, OTHER, PAGE } from '../contract/letters.ts'
import { temporaryFolder } from '../casebook/temporary-folder.ts'
import { foi, type Ran } from './foi.ts'

let dir: string
let casebook: string[]
beforeEach(() => {
  dir = temporaryFolder()
  casebook = ['--casebook', join(dir, 'casebook'), '--today', '2031-05-06']
  mkdirSync(join(dir, 'letters'))
  writeFileSync(page(), PAGE)
  writeFileSync(join(dir, 'letters', 'other.txt'), OTHER)
})
const page = () => join(dir, 'letters', 'page.txt')

/** The one document on stdout; fails where there is anything else. */
const json = (ran: Ran) => JSON.parse(ran.out)
const importPage = () => foi([...casebook, '--json', 'import', page()])

test('import keeps letters and says what became of them; the same again adds nothing', async () => {
  const first = await importPage()
  expect(first).toMatchObject({ status: 0, err: '' })
  expect(json(first)).toMatchObject({ cases: [{ new: true, entries: 3 }], entries: 3, duplicates: 0, problems: [] })
  expect(json(await importPage())).toMatchObject({ cases: [{ new: false, entries: 0 }], entries: 0, duplicates: 3 })
  writeFileSync(page(), PAGE + LATER)
  expect(json(await importPage())).toMatchObject({ entries: 1, duplicates: 3 })
})

test('import reads stdin, and a folder with a file that cannot be read beside those that can', async () => {
  const piped = await foi([...casebook, '--json', 'import', '-'], { stdin: PAGE })
  expect(json(piped)).toMatchObject({ entries: 3 })
  writeFileSync(
    join(dir, 'letters', 'noise.bin'),
    Uint8Array.from({ length: 4000 }, (_, n) => (n * 7919) % 256),
  )
  const folder = await foi([...casebook, '--json', 'import', join(dir, 'letters')])
  expect(folder.status).toBe(0)
  expect(json(folder)).toMatchObject({ entries: 1, duplicates: 3 })
  expect(json(folder).problems).toEqual(
    expect.arrayContaining([expect.objectContaining({ file: expect.stringContaining('noise.bin') })]),
  )
  expect(folder.err).toContain('noise.bin')
})

test('cases, case, due: the keys that scripts read', async () => {
  await foi([...casebook, 'import', '-'], { stdin: MAIL })
  const [row] = json(await foi([...casebook, 'cases', '--json']))
  expect(row).toMatchObject({ id: expect.any(String), title: 'Bus shelters', state: expect.any(String) })
  expect(row.nextDue).toMatchObject({
    clock: 'response',
    due: expect.stringMatching(/^2031-/),
    daysLeft: expect.any(Number),
  })

  const found = json(await foi(['--json', 'case', row.id.slice(0, 4), ...casebook]))
  expect(found).toMatchObject({ id: row.id, regime: 'uk-foia-2000' })
  for (const key of ['authority', 'requester', 'outcome', 'entries', 'references', 'clocks', 'questions']) {
    expect(found).toHaveProperty(key)
  }
  expect(found.entries[0]).toMatchObject({
    n: 1,
    direction: 'outgoing',
    kind: 'request',
    date: '2031-04-07',
    dateBasis: 'header',
  })

  const [due] = json(await foi([...casebook, 'due', '--json']))
  expect(due).toEqual(
    expect.objectContaining({
      case: row.id,
      title: row.title,
      clock: 'response',
      reference: null,
      due: row.nextDue.due,
      daysLeft: row.nextDue.daysLeft,
      late: false,
    }),
  )
  expect(json(await foi([...casebook, 'due', '--within', '0', '--json']))).toEqual([])
})

test('without --json it prints words that fit the line', async () => {
  const imported = await foi([...casebook, 'import', page()])
  expect(imported.out).toMatch(/new\s+3 entries\s+Cost of the harbour lights/)
  const id = imported.out.split(' ')[0] ?? ''
  const shown = await foi([...casebook, 'case', id])
  expect(shown.out).toContain('Letters')
  expect(shown.out).toContain('FOI/2031/0417')
  expect(Math.max(...shown.out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(200)
  expect((await foi([...casebook, 'cases'])).out).toContain('Cost of the harbour lights')
})

test('undo and redo, across processes', async () => {
  await importPage()
  expect((await foi([...casebook, 'undo'])).out).toBe('Undone: Brought in 3 letters and opened a case.\n')
  expect(json(await foi([...casebook, 'cases', '--json']))).toEqual([])
  expect(json(await foi([...casebook, 'redo', '--json'])).change.state).toBe('done')
  expect(json(await foi([...casebook, 'cases', '--json']))).toHaveLength(1)
  expect(json(await foi([...casebook, 'history', '--json']))).toHaveLength(1)
})

test.each([
  [['bogus'], /no command bogus/],
  [['import'], /say what to import/],
  [['case'], /say which case/],
  [['due', '--within', 'soon'], /--within takes a number/],
  [['cases', '--today', '2031-02-30'], /--today takes a day that exists/],
  [['cases', '--colour'], /--colour/],
  [['cases', '--casebook'], /--casebook/],
  [[], /foi import/],
])('called wrongly: %j exits with 2 and says how', async (args, words) => {
  const ran = await foi(args)
  expect(ran).toMatchObject({ status: 2, out: '' })
  expect(ran.err).toMatch(words)
})

test('what cannot be done exits with 1 and one line', async () => {
  writeFileSync(join(dir, 'casebook'), 'a file')
  const inTheWay = await foi([...casebook, 'cases', '--json'])
  expect(inTheWay).toMatchObject({ status: 1, out: '' })
  expect(inTheWay.err).toMatch(/^foi: The casebook cannot be opened: there is a file where the folder .+\n$/)

  const other = ['--casebook', join(dir, 'other')]
  expect(await foi([...other, 'case', 'zzz'])).toMatchObject({
    status: 1,
    out: '',
    err: 'foi: There is no case zzz in this casebook: look at the list of cases.\n',
  })
  const missing = await foi([...other, 'import', join(dir, 'missing.txt')])
  expect(missing).toMatchObject({ status: 1, out: '' })
  expect(missing.err).toContain('missing.txt')
  expect(missing.err.trim().split('\n')).toHaveLength(1)
})

test('help and version', async () => {
  expect((await foi(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  const help = await foi(['help'])
  expect(help.status).toBe(0)
  for (const name of ['import', 'cases', 'case', 'due', 'deadline']) expect(help.out).toContain(`foi ${name}`)
})
