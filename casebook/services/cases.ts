import type { Case, CaseSummary } from '../../core/model/case.ts'
import { updateCase } from '../storage/cases.ts'
import { base } from './base.ts'

/** Soonest date first; then what has no date, the case that moved last first. */
function bySoonest(a: CaseSummary, b: CaseSummary): number {
  if (a.nextDue && b.nextDue) return a.nextDue.due.localeCompare(b.nextDue.due) || a.title.localeCompare(b.title)
  if (a.nextDue || b.nextDue) return a.nextDue ? -1 : 1
  return (b.lastEntryOn ?? '').localeCompare(a.lastEntryOn ?? '') || a.title.localeCompare(b.title)
}

const FIELDS = { title: 'title', authority: 'authority', regime: 'law' } as const

export const cases = {
  list: base.case.list.handler(async ({ context }) => {
    await context.views.catchUp()
    return context.views.summaries().toSorted(bySoonest)
  }),
  get: base.case.get.handler(({ context, input }): Case => context.views.get(input.id).case),
  update: base.case.update.handler(({ context, input }) => {
    const { store, views } = context
    const { kept } = views.get(input.id)
    const changed = (Object.keys(FIELDS) as (keyof typeof FIELDS)[]).filter(
      (key) => input[key] !== undefined && input[key] !== kept[key],
    )
    const words = `Changed the ${changed.map((key) => FIELDS[key]).join(' and the ')} of a case`
    store.change({ name: 'case.update', words }, (t) => {
      updateCase(store.db, {
        ...kept,
        title: input.title ?? kept.title,
        authority: input.authority ?? kept.authority,
        regime: input.regime ?? kept.regime,
      })
      if (changed.some((key) => key !== 'title')) views.reread(input.id)
      t.touch(input.id)
    })
    context.feed.look()
    return views.get(input.id).case
  }),
}
