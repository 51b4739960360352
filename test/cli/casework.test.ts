import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { temporaryFolder } from '../casebook/temporary-folder.ts'
import { OTHER, PAGE } from '../contract/letters.ts'
import type { Ran } from './foi.ts'
import { foiHere as foi } from './in-process.ts'

let casebook: string[]
const json = (ran: Ran) => JSON.parse(ran.out)
const cases = async (): Promise<{ id: string; title: string; entries: number }[]> =>
  json(await foi([...casebook, '--json', 'cases']))
const idOf = async (title: RegExp): Promise<string> => (await cases()).find((one) => title.test(one.title))?.id ?? ''

beforeEach(async () => {
  casebook = ['--casebook', join(temporaryFolder(), 'casebook'), '--today', '2031-05-06']
  await foi([...casebook, 'import', '-'], { stdin: PAGE })
})

test('log: a call with words from stdin, a letter on paper with its file, a first letter that opens a case', async () => {
  const id = await idOf(/harbour/)
  const call = [...casebook, 'log', id, 'call', '--on', '2031-04-01', '--who', 'Tobias Renn', '--ref', 'FOI/2031/0417']
  const logged = await foi([...call, '--text', '-', '--json'], { stdin: 'He will look into it.' })
  expect(json(logged)).toMatchObject({ caseId: id, n: 4, story: 'Phone call with Tobias Renn' })
  const scan = join(temporaryFolder(), 'answer.txt')
  writeFileSync(scan, 'Dear Ms Underhill, please find the costs enclosed.')
  const came = await foi([
    ...casebook,
    'log',
    id,
    'letter-in',
    '--on',
    '2031-04-02',
    '--kind',
    'disclosure',
    '--file',
    scan,
  ])
  expect(came).toMatchObject({ status: 0, out: expect.stringMatching(/^\w+ {2}5 {2}Answered/) })
  const first = await foi([...casebook, 'log', 'new', 'letter-out', '--on', '2031-04-03', '--title', 'The rota'])
  expect(first.out).toContain('  1  ')
  expect(await idOf(/The rota/)).not.toBe('')
  expect(await foi([...casebook, 'log', id, 'fax', '--on', '2031-04-03'])).toMatchObject({ status: 2 })
  expect(await foi([...casebook, 'log', id, 'call'])).toMatchObject({ status: 2 })
})

test('split, merge, move and link, each said first and undone', async () => {
  await foi([...casebook, 'import', '-'], { stdin: OTHER })
  const lights = await idOf(/harbour/)
  const shelters = await idOf(/shelters/)
  const dry = await foi([...casebook, 'split', lights, '3', '--title', 'The contract', '--dry-run'])
  expect(dry.out).toMatch(/goes into a new case, “The contract”/)
  expect(await cases()).toHaveLength(2)
  expect((await foi([...casebook, 'split', lights, '2-3', '--title', 'The contract'])).out).toMatch(
    /^Split 2 letters off/,
  )
  expect(await cases()).toHaveLength(3)
  expect((await foi([...casebook, 'merge', await idOf(/contract/), lights])).out).toMatch(
    /^Merged the case “The contract”/,
  )
  expect(json(await foi([...casebook, '--json', 'move', lights, '3', '--to', shelters]))).toMatchObject({
    caseId: shelters,
  })
  expect((await foi([...casebook, 'move', lights, '2', '--to', 'none'])).out).toMatch(/^Took 1 letter out of/)
  expect((await foi([...casebook, 'link', lights, 'same-subject', shelters])).out).toContain('-> same-subject')
  expect((await foi([...casebook, 'link', shelters, 'none', lights])).out).toBe('No links.\n')
  for (let n = 0; n < 6; n++) await foi([...casebook, 'undo'])
  expect((await cases()).map((one) => one.entries).toSorted()).toEqual([1, 3])
  expect(await foi([...casebook, 'move', lights, '9', '--to', shelters])).toMatchObject({ status: 2 })
  expect(await foi([...casebook, 'merge', lights, lights])).toMatchObject({ status: 1 })
})
