import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../casebook/temporary-folder.ts'
import { UNSURE_MBOX } from '../contract/unsure-mail.ts'
import { foi } from './foi.ts'

test('foi inbox: what waits with its reasons; accept, put aside, bring back, place; undo; clear refusals', async () => {
  const dir = temporaryFolder()
  const mbox = join(dir, 'mail.mbox')
  writeFileSync(mbox, UNSURE_MBOX)
  const run = (...args: string[]) => foi(['--casebook', join(dir, 'book'), '--today', '2031-05-06', ...args])
  const json = async (...args: string[]) => JSON.parse((await run('--json', ...args)).out)
  const imported = await run('import', mbox)
  expect(imported.err).toContain("'Sunday' is in no case (see `foi inbox`)")

  const words = await run('inbox')
  expect(words.out).toContain('Put with “Ward closures at Corran Cottage Hospital”')
  expect(words.out).toContain('A number that may be a reference: 7731-B-220')
  expect(words.out).toContain('2 letters.')
  const { items, waiting, aside } = await json('inbox')
  expect([waiting, aside]).toEqual([2, 1])
  const [sunday, survey] = items

  expect(await json('inbox', '--accept', survey.id)).toEqual({ done: 1, words: 'Accepted 1 letter as read.' })
  expect((await json('inbox')).waiting).toBe(1)
  expect((await run('undo')).out).toContain('Undone: Accepted a letter as read.')
  expect((await json('inbox', '--put-aside', sunday.id, survey.id)).done).toBe(2)
  const put = await json('inbox', '--aside')
  expect(put.items.map((item: { title: string }) => item.title).toSorted()).toEqual([
    'Sunday',
    'The survey',
    'What to sow in May',
  ])
  expect((await json('inbox', '--bring-back', sunday.id)).done).toBe(1)
  expect(await json('inbox', '--place', sunday.id, '--case', survey.caseId)).toMatchObject({ caseId: survey.caseId })

  expect((await run('inbox', '--accept')).status).toBe(2)
  expect((await run('inbox', sunday.id)).status).toBe(2)
  expect((await run('inbox', '--accept', '--put-aside', sunday.id)).status).toBe(2)
  const none = await run('inbox', '--place', 'nothing', '--case', 'new')
  expect([none.status, none.err.trim().split('\n').length]).toEqual([1, 1])
}, 60_000)
