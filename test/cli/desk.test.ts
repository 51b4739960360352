import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { MAIL, PAGE } from '../contract/letters.ts'
import { temporaryFolder } from '../casebook/temporary-folder.ts'
import { foi, type Ran } from './foi.ts'

let casebook: string[]
let ids: string[]
const json = (ran: Ran) => JSON.parse(ran.out)
const run = (...args: string[]) => foi([...casebook, ...args])

beforeEach(async () => {
  casebook = ['--casebook', join(temporaryFolder(), 'casebook'), '--today', '2031-05-06']
  await foi([...casebook, 'import', '-'], { stdin: PAGE })
  await foi([...casebook, 'import', '-'], { stdin: MAIL })
  ids = json(await run('cases', '--json')).map((row: { id: string }) => row.id)
})

test('tag, archive and the filters of the desk', async () => {
  const [first = '', second = ''] = ids
  expect((await run('tag', first.slice(0, 4), '--add', 'night work')).out).toBe('Changed 1 case.\n')
  expect((await run('tag')).out).toContain('night work')
  const found = json(await run('cases', '--tag', 'Night Work', '--json'))
  expect(found).toMatchObject([{ id: first, tags: ['night work'] }])
  expect((await run('cases', '-tag:x', '--tag')).status).toBe(2)
  expect((await run('archive', second)).out).toBe('Archived 1 case.\n')
  expect(json(await run('cases', '--json')).map((row: { id: string }) => row.id)).toEqual([first])
  expect(json(await run('cases', '--archived', '--json')).map((row: { id: string }) => row.id)).toEqual([second])
  expect(json(await run('case', second.slice(0, 5), '--json'))).toMatchObject({ id: second })
  expect((await run('archive', second, '--back')).out).toBe('Took 1 case out of the archive.\n')
  const wrong = await run('cases', 'section:40')
  expect(wrong).toMatchObject({ status: 2, err: expect.stringContaining('foi search') })
  expect((await run('cases', '--sort', 'size')).err).toContain('review-window')
})

test('authority lists the bodies and shows one', async () => {
  expect((await run('authority')).out).toContain('Saltmere Borough Council')
  const found = json(await run('authority', 'Saltmere Borough Council', '--json'))
  expect(found).toMatchObject({ name: 'Saltmere Borough Council', cases: 1, sections: [{ section: '43(2)' }] })
  const page = await run('authority', 'Saltmere', 'Borough', 'Council')
  expect(page.out).toMatch(/Officers\nTobias Renn/)
  const unknown = await run('authority', 'Nobody')
  expect(unknown).toMatchObject({ status: 1, err: expect.stringContaining('No case of this casebook') })
})
