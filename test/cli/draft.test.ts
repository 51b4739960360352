import { join } from 'node:path'
import { expect, test } from 'vitest'
import { PAGE } from '../casebook/drafts/page.ts'
import { temporaryFolder } from '../casebook/temporary-folder.ts'
import { foi } from './foi.ts'

test('foi moves and foi draft: what scripts read, words for people, and clear refusals', async () => {
  const dir = join(temporaryFolder(), 'book')
  const run = (...args: string[]) => foi(['--casebook', dir, '--today', '2031-04-01', ...args])
  const imported = await foi(['--casebook', dir, '--json', 'import', '-'], { stdin: PAGE })
  const id: string = JSON.parse(imported.out).cases[0].id

  const moves = await run('--json', 'moves', id)
  expect(JSON.parse(moves.out)[0]).toMatchObject({ kind: 'narrow', template: 'narrow', needs: [] })

  const json = await run('--json', 'draft', id, 'narrow')
  expect(json).toMatchObject({ status: 0, err: '' })
  const made = JSON.parse(json.out)
  expect(made).toMatchObject({ to: 'Saltmere Borough Council', unfilled: [] })
  expect(made.checks.every((check: { ok: boolean; what: string }) => check.ok && check.what.length > 10)).toBe(true)
  expect(made.body).toContain('leave out question 2')

  const words = await run('draft', id, 'narrow')
  expect(words.out).toContain(`Subject: ${made.subject}`)
  expect(words.out).toContain('ok Nothing is left to fill in.')

  const none = await run('draft', id, 'rant')
  expect([none.status, none.out, none.err.trim().split('\n').length]).toEqual([1, '', 1])
  expect(none.err).toContain('choose one of chaser')
  expect((await run('draft', id)).status).toBe(2)
}, 60_000)
