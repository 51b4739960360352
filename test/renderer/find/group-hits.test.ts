import { describe, expect, it } from 'vitest'
import type { SearchHit } from '../../../core/contract/search.ts'
import { groupHits, routeOfHit } from '../../../renderer/find/group-hits.ts'

const hit = (caseId: string, more: Partial<SearchHit> = {}): SearchHit => ({
  what: 'letter',
  caseId,
  caseTitle: `Case ${caseId}`,
  authority: null,
  archived: false,
  entryId: `entry-${caseId}`,
  n: 1,
  noteId: null,
  draftId: null,
  kind: null,
  direction: null,
  sender: null,
  date: null,
  heading: null,
  snippet: [],
  ...more,
})

describe('what was found', () => {
  it('stands under its case, the case of the best hit first', () => {
    const groups = groupHits([hit('b'), hit('a'), hit('b', { what: 'note' })])
    expect(groups.map((group) => [group.title, group.hits.length])).toEqual([
      ['Case b', 2],
      ['Case a', 1],
    ])
  })

  it('leads to the letter, or to the notes', () => {
    expect(routeOfHit(hit('a'))).toMatchObject({ id: 'a', tab: 'story', entry: 'entry-a' })
    expect(routeOfHit(hit('a', { what: 'note', noteId: 'n' }))).toMatchObject({ tab: 'notes' })
    expect(routeOfHit(hit('a', { what: 'case', entryId: null }))).toMatchObject({ tab: 'story', entry: null })
  })
})
