import { nameKey } from '../../core/authorities/names.ts'
import { authorityOf } from '../authorities/authority.ts'
import { gatherAuthorities, rowOf } from '../authorities/gather.ts'
import { CasebookError } from '../casebook-error.ts'
import { dropSameAs, putSameAs } from '../storage/authority-names.ts'
import { base } from './base.ts'
import type { Context } from './context.ts'

async function gathered(context: Context) {
  await context.views.catchUp()
  return gatherAuthorities(context.store.db, context.views.wholeDigests())
}

async function rows(context: Context) {
  const { groups } = await gathered(context)
  return groups.map(rowOf).toSorted((a, b) => a.name.localeCompare(b.name))
}

function refuseUnknown(name: string): never {
  throw new CasebookError(
    'not-found',
    `No case of this casebook was sent to “${name}”: look at the list of authorities.`,
  )
}

export const authority = {
  list: base.authority.list.handler(({ context }) => rows(context)),
  get: base.authority.get.handler(async ({ context, input: { name } }) => {
    const { find } = await gathered(context)
    const group = find(name) ?? refuseUnknown(name)
    return context.store.read(() => authorityOf(context.store.db, group))
  }),
  join: base.authority.join.handler(async ({ context, input: { name, sameAs } }) => {
    const { store } = context
    const { find } = await gathered(context)
    if (!find(name)) refuseUnknown(name)
    const from = nameKey(name)
    if (sameAs === null) {
      const words = `Said that “${name}” is an authority of its own`
      store.change({ name: 'authority.join', words }, () => void dropSameAs(store.db, from))
    } else {
      const to = find(sameAs)?.key ?? refuseUnknown(sameAs)
      if (find(name)?.key === to) throw new CasebookError('conflict', `“${name}” and “${sameAs}” are one already.`)
      const words = `Said that “${name}” is the same as “${sameAs}”`
      store.change({ name: 'authority.join', words }, () => putSameAs(store.db, find(name)?.key ?? from, to))
    }
    context.feed.look()
    return rows(context)
  }),
}
