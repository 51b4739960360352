import { search as find } from '../search/search.ts'
import { base } from './base.ts'

export const search = {
  query: base.search.query.handler(({ context, input: { q, limit, caseId } }) => {
    context.views.refresh()
    return context.store.read(() => find(context.store.db, q, { limit, caseId }))
  }),
}
