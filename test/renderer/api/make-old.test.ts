import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { makeOld } from '../../../renderer/api/make-old.ts'

const keyOf = (call: string, id?: string) => [call.split('.'), { ...(id && { input: { id } }), type: 'query' }]

/** A screen that shows what these calls answered; `asked` is what was asked again since. */
async function screen(answers: Record<string, { call: string; id?: string; answer: () => unknown }>) {
  const queries = new QueryClient({
    defaultOptions: { queries: { retry: false, staleTime: Number.POSITIVE_INFINITY } },
  })
  const asked: string[] = []
  for (const [name, { call, id, answer }] of Object.entries(answers)) {
    const queryFn = async () => {
      asked.push(name)
      return answer()
    }
    new QueryObserver(queries, { queryKey: keyOf(call, id), queryFn }).subscribe(() => {})
  }
  await expect.poll(() => queries.isFetching()).toBe(0)
  asked.length = 0
  return { queries, asked }
}
const entries = (...ids: string[]) => ({ entries: ids.map((id) => ({ id })) })
const change = { seq: 1, nouns: ['entry'], caseIds: ['harbour'] }

test('a letter that has left its case is old, and is not asked for again', async () => {
  let left = false
  const { queries, asked } = await screen({
    case: { call: 'case.get', id: 'harbour', answer: () => (left ? entries('a') : entries('a', 'b')) },
    stays: { call: 'entry.open', id: 'a', answer: () => 'a' },
    leaves: { call: 'entry.open', id: 'b', answer: () => 'b' },
    entered: { call: 'log.get', id: 'b', answer: () => 'b' },
    ofNoCase: { call: 'entry.open', id: 'x', answer: () => 'x' },
  })
  left = true
  await makeOld(queries, change)
  expect(asked).toEqual(['case', 'stays', 'ofNoCase'])
  expect(queries.getQueryState(keyOf('entry.open', 'b'))?.isInvalidated).toBe(true)
})

test('other cases, and what an open dialog showed before its act, are let be', async () => {
  const { queries, asked } = await screen({
    case: { call: 'case.get', id: 'harbour', answer: () => entries() },
    other: { call: 'case.get', id: 'wards', answer: () => entries() },
    preview: { call: 'arrange.preview', answer: () => ({}) },
    history: { call: 'history.list', answer: () => ({}) },
  })
  await makeOld(queries, change)
  expect(asked).toEqual(['case', 'history'])
})
