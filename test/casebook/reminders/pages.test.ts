import { expect, test } from 'vitest'
import { firstAble, makePages } from '../../../casebook/reminders/pages.ts'
import type { ShownNotice } from '../../../core/model/reminder.ts'

const notice = (id: string): ShownNotice => ({
  id,
  digest: false,
  title: 'Ward closures',
  body: 'Due today.',
  caseId: 'c',
  clockId: null,
  about: '2026-04-14',
  actions: ['open'],
  snooze: 'hour',
  urgent: false,
  occurrences: ['o'],
})

/** A page that answers each notice it is handed, and what it was handed. */
function page(pages: ReturnType<typeof makePages>, answer: boolean | null) {
  const leave = new AbortController()
  const handed: string[] = []
  const gone = (async () => {
    for await (const one of pages.watch(leave.signal)) {
      handed.push(one.id)
      if (answer !== null) pages.told(one.id, answer, answer ? '' : 'it may not notify.')
    }
  })().catch(() => {})
  return { handed, leave: async () => (leave.abort(), gone) }
}

test('of two open pages one is handed the notice, the newest; where that one may not, the other', async () => {
  const pages = makePages()
  const old = page(pages, true)
  const young = page(pages, true)
  await pages.show(notice('a'))
  expect([old.handed, young.handed]).toEqual([[], ['a']])
  const mute = page(pages, false)
  await pages.show(notice('b'))
  expect([old.handed, young.handed, mute.handed]).toEqual([[], ['a', 'b'], ['b']])
})

test('where no page shows it the last reason is given; where none is open, what to do', async () => {
  const pages = makePages()
  expect(pages.whyNot()).toContain('open one')
  await expect(pages.show(notice('a'))).rejects.toThrow('No page of FOI Desk is open')
  const mute = page(pages, false)
  expect(pages.whyNot()).toBeNull()
  await expect(pages.show(notice('b'))).rejects.toThrow('it may not notify')
  await mute.leave()
  expect(pages.whyNot()).toContain('open one')
})

test('a page that does not answer is not waited for, and its late answer changes nothing', async () => {
  const pages = makePages(20)
  page(pages, null)
  await expect(pages.show(notice('a'))).rejects.toThrow('did not answer')
  expect(pages.told('a', true, '')).toBe(false)
})

test('closing lets every page go', async () => {
  const pages = makePages()
  const one = page(pages, true)
  pages.close()
  await one.leave()
  expect(pages.whyNot()).not.toBeNull()
})

test('the first that can speaks; where none can, the first says why', async () => {
  const said: string[] = []
  const able = { whyNot: () => null, show: () => void said.push('able') }
  const unable = { whyNot: () => 'not here', show: () => void said.push('unable') }
  await firstAble(unable, able).show(notice('a'))
  expect(said).toEqual(['able'])
  expect(firstAble(unable, unable).whyNot()).toBe('not here')
})
