import { deadline } from '../../core/clocks/deadline.ts'
import { whatIf } from '../../core/clocks/what-if.ts'
import { CivilDayError } from '../../core/calendar/civil-day.ts'
import { LawError } from '../../core/law/find-rule.ts'
import { CasebookError } from '../casebook-error.ts'
import { base } from './base.ts'

/** What the law has no answer to is refused with its sentence. */
function counted<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof LawError || error instanceof CivilDayError)
      throw new CasebookError('bad-input', error.message, { cause: error })
    throw error
  }
}

export const clock = {
  due: base.clock.due.handler(({ context, input: { within } }) =>
    context.views
      .digests()
      .flatMap((digest) => digest.dues)
      .filter((due) => within === undefined || due.daysLeft <= within)
      .toSorted((a, b) => a.due.localeCompare(b.due) || a.title.localeCompare(b.title)),
  ),
  deadline: base.clock.deadline.handler(({ context, input }) => counted(() => deadline(input, context.law))),
  whatIf: base.clock.whatIf.handler(({ context, input }) => {
    const found = context.views.get(input.caseId).case
    const options = { today: context.today(), law: context.law }
    const { after, moved } = counted(() => whatIf(found, input.changes, options))
    return { clocks: after, moved }
  }),
}
