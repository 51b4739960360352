import { deadline } from '../../core/clocks/deadline.ts'
import { whatIf } from '../../core/clocks/what-if.ts'
import { base } from './base.ts'

export const clock = {
  due: base.clock.due.handler(({ context, input: { within } }) =>
    context.views
      .digests()
      .flatMap((digest) => digest.dues)
      .filter((due) => within === undefined || due.daysLeft <= within)
      .toSorted((a, b) => a.due.localeCompare(b.due) || a.title.localeCompare(b.title)),
  ),
  deadline: base.clock.deadline.handler(({ context, input }) => deadline(input, context.law)),
  whatIf: base.clock.whatIf.handler(({ context, input }) => {
    const found = context.views.get(input.caseId).case
    const { after, moved } = whatIf(found, input.changes, { today: context.today(), law: context.law })
    return { clocks: after, moved }
  }),
}
