import { search as find } from '../search/search.ts'
import { base } from './base.ts'

export const search = {
  query: base.search.query.handler(async ({ context, input: { q, limit, caseId } }) => {
    await context.views.catchUp()
    return context.store.read(() => find(context.store.db, q, { limit, caseId }))
  }),
}
