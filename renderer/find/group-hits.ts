import type { SearchHit } from '../../core/contract/search.ts'
import { caseRoute, type CaseRoute } from '../routing/route.ts'

export interface HitGroup {
  caseId: string
  title: string
  authority: string | null
  /** The case was put away. */
  archived: boolean
  hits: SearchHit[]
}

/** Hits under their cases; the case of the best hit first, hits in the order in which they came. */
export function groupHits(hits: readonly SearchHit[]): HitGroup[] {
  const groups = new Map<string, HitGroup>()
  for (const hit of hits) {
    const group = groups.get(hit.caseId) ?? {
      caseId: hit.caseId,
      title: hit.caseTitle,
      authority: hit.authority,
      archived: hit.archived,
      hits: [],
    }
    group.hits.push(hit)
    groups.set(hit.caseId, group)
  }
  return [...groups.values()]
}

/** Where a hit leads: to the letter that has it, to the notes, to the draft, or to the case. */
export function routeOfHit(hit: SearchHit): CaseRoute {
  if (hit.what === 'note') return caseRoute(hit.caseId, { tab: 'notes', entry: hit.entryId })
  if (hit.what === 'draft') return caseRoute(hit.caseId, { tab: 'drafts', draft: hit.draftId })
  return caseRoute(hit.caseId, { entry: hit.entryId })
}
