import type { CaseLink, CaseLinkKind } from '../../core/contract/arrange.ts'
import { applyPlan } from '../arrange/apply.ts'
import { looseLetters } from '../arrange/loose.ts'
import { planOf } from '../arrange/plan.ts'
import { casesOf, sentencesOf, wordsOf } from '../arrange/words.ts'
import { CasebookError } from '../casebook-error.ts'
import { dropLink, linksOf, putLink } from '../storage/arranged.ts'
import { base } from './base.ts'
import type { Context } from './context.ts'

const LINK_WORDS: Record<CaseLinkKind, string> = {
  'follows-from': 'follows from',
  'appeal-of': 'is an appeal of',
  'same-subject': 'is about the same subject as',
}

function linksSeenFrom({ store, views }: Context, caseId: string): CaseLink[] {
  views.get(caseId)
  return linksOf(store.db, caseId).map(({ from, to, kind }) => {
    const other = views.get(from === caseId ? to : from).case
    const { id, title, authority, state } = other
    return { caseId: id, title, authority, state, kind, way: from === caseId ? 'to' : 'from' }
  })
}

export const arrange = {
  preview: base.arrange.preview.handler(({ context, input }) => {
    const plan = planOf(context, input)
    return { sentences: sentencesOf(plan), cases: casesOf(plan) }
  }),
  apply: base.arrange.apply.handler(({ context, input }) => {
    const { store } = context
    let plan = planOf(context, input)
    // Letters that an older reader read were read again on the way.
    const seq = store.seq()
    plan = planOf(context, input)
    const words = wordsOf(plan)
    store.change({ name: `arrange.${input.do}`, words }, (t) => {
      if (store.seq() !== seq)
        throw new CasebookError('conflict', 'The case has just been changed elsewhere: look again; nothing was moved.')
      applyPlan(context, plan, t)
    })
    context.feed.look()
    return { caseId: plan.target?.kept.id ?? null, words }
  }),
  loose: base.arrange.loose.handler(({ context }) => looseLetters(context.store.db)),
  links: base.arrange.links.handler(({ context, input }) => linksSeenFrom(context, input.caseId)),
  link: base.arrange.link.handler(({ context, input: { from, to, kind } }) => {
    const { store, views } = context
    if (from === to) throw new CasebookError('bad-input', 'A case cannot follow from itself: choose another one.')
    const [one, other] = [views.get(from).case, views.get(to).case]
    const words = `Said that “${one.title}” ${LINK_WORDS[kind]} “${other.title}”`
    store.change({ name: 'arrange.link', words }, (t) => {
      putLink(store.db, { from, to, kind })
      t.touch(from)
      t.touch(to)
    })
    context.feed.look()
    return linksSeenFrom(context, from)
  }),
  unlink: base.arrange.unlink.handler(({ context, input: { caseId, other } }) => {
    const { store, views } = context
    const words = `Took away the link between “${views.get(caseId).case.title}” and “${views.get(other).case.title}”`
    const { result } = store.change({ name: 'arrange.unlink', words }, (t) => {
      t.touch(caseId)
      t.touch(other)
      return dropLink(store.db, caseId, other)
    })
    if (!result) throw new CasebookError('not-found', 'There is no link between these cases: open the case again.')
    context.feed.look()
    return linksSeenFrom(context, caseId)
  }),
}
