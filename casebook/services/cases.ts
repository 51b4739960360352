import type { Case } from '../../core/model/case.ts'
import { deleteCase, whatGoes } from '../deletion/delete-case.ts'
import { updateCase } from '../storage/cases.ts'
import { base } from './base.ts'
import { caseMarks } from './case-marks.ts'

const FIELDS = { title: 'title', authority: 'authority', regime: 'law' } as const

export const cases = {
  ...caseMarks,
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
  deletion: base.case.deletion.handler(({ context, input }) => whatGoes(context, input.id)),
  delete: base.case.delete.handler(({ context, input }) => deleteCase(context, input)),
}
