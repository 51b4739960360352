import { lawOverview, shownPack } from '../law/shown-law.ts'
import { base } from './base.ts'

export const law = {
  get: base.law.get.handler(({ context: { laws, holidaysSource } }) =>
    lawOverview(laws.current(), laws.room(), { address: holidaysSource.address, waiting: laws.waiting() }),
  ),
  pack: base.law.pack.handler(({ context: { laws }, input: { id } }) => shownPack(laws.current(), laws.room(), id)),
  preview: base.law.preview.handler(({ context, input }) => context.lawChanges.preview(context, input)),
  take: base.law.take.handler(({ context, input: { token } }) => context.lawChanges.take(context, token)),
  drop: base.law.drop.handler(({ context, input: { token } }) => {
    context.lawChanges.drop(token)
    return {}
  }),
}
