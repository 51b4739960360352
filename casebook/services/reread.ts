import { listChanges, standing } from '../rereading/list.ts'
import { lookAgain } from '../rereading/look.ts'
import { takeOver, takenWords } from '../rereading/take.ts'
import { dropAllProposals } from '../storage/proposals.ts'
import { base } from './base.ts'

export const reread = {
  standing: base.reread.standing.handler(({ context }) => standing(context)),
  look: base.reread.look.handler(async function* ({ context, signal }) {
    for await (const progress of lookAgain(context)) {
      if (signal?.aborted) return
      yield progress
    }
  }),
  list: base.reread.list.handler(({ context, input }) => listChanges(context, input)),
  take: base.reread.take.handler(({ context, input }) => {
    const taken = takeOver(context, input.cases)
    const left =
      taken.left === 0 ? '' : ` ${taken.left === 1 ? '1 case' : `${taken.left} cases`} changed meanwhile: look again.`
    const words = taken.letters === 0 ? 'There was nothing to take over.' : `${takenWords(taken)}.`
    return { ...taken, words: `${words}${left}` }
  }),
  drop: base.reread.drop.handler(({ context }) => {
    context.store.keepUp(() => dropAllProposals(context.store.db))
    return {}
  }),
}
