import { CasebookError } from '../casebook-error.ts'
import { newId } from '../ids.ts'
import { putView, removeView, viewsOf } from '../storage/views.ts'
import { base } from './base.ts'
import type { Context } from './context.ts'

function known(context: Context, id: string) {
  const found = viewsOf(context.store.db).find((view) => view.id === id)
  if (found) return found
  throw new CasebookError('not-found', `There is no view ${id} in this casebook: look at the list of views.`)
}

export const view = {
  list: base.view.list.handler(({ context }) => viewsOf(context.store.db)),
  save: base.view.save.handler(({ context, input }) => {
    const { db } = context.store
    if (input.id !== undefined) known(context, input.id)
    const same = viewsOf(db).find((one) => one.name.toLowerCase() === input.name.toLowerCase() && one.id !== input.id)
    if (same) throw new CasebookError('conflict', `There is a view called “${same.name}” already: choose another name.`)
    const kept = { ...input, id: input.id ?? newId(6) }
    const words = input.id === undefined ? `Kept the view “${kept.name}”` : `Changed the view “${kept.name}”`
    context.store.change({ name: 'view.save', words }, () => putView(db, kept))
    context.feed.look()
    return kept
  }),
  remove: base.view.remove.handler(({ context, input: { id } }) => {
    const { name } = known(context, id)
    context.store.change({ name: 'view.remove', words: `Removed the view “${name}”` }, () => {
      removeView(context.store.db, id)
    })
    context.feed.look()
    return {}
  }),
}
