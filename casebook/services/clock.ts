import { CivilDayError, isCivilDay } from '../../core/calendar/civil-day.ts'
import { caseClocks } from '../../core/clocks/case-clocks.ts'
import { clockFactsOf } from '../../core/cases/lay-out.ts'
import { deadline } from '../../core/clocks/deadline.ts'
import { movedClocks } from '../../core/clocks/moved-clocks.ts'
import { whatIf } from '../../core/clocks/what-if.ts'
import type { CaseClockFacts, ClockEvent } from '../../core/contract/clock.ts'
import { LawError } from '../../core/law/find-rule.ts'
import type { CaseView } from '../case-views.ts'
import { CasebookError } from '../casebook-error.ts'
import { inputOf } from '../engine.ts'
import { clockFactsOf as keptFacts, putClockFacts } from '../storage/clock-facts.ts'
import { archivedCases } from '../storage/marks.ts'
import { base } from './base.ts'
import type { Context } from './context.ts'

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

/** The same facts that the case itself is computed from. */
const factsOf = ({ kept, entries }: CaseView) => clockFactsOf(inputOf(kept.id, kept, entries))

function refuse(message: string): never {
  throw new CasebookError('bad-input', `${message} Nothing was changed.`)
}

function refuseWrongEvent({ kind, on, to }: ClockEvent): void {
  for (const day of [on, to]) if (day !== undefined && !isCivilDay(day)) refuse(`There is no day ${day}.`)
  if (to !== undefined && to < on) refuse(`It would end on ${to}, before it begins on ${on}.`)
  if (kind === 'closed' && to === undefined) refuse('Say until when it was closed.')
}

function refuseWrongFacts(context: Context, view: CaseView, facts: CaseClockFacts): void {
  const { calendar, events, unneeded } = facts
  if (calendar !== null && !context.law.calendars.has(calendar)) refuse(`There is no calendar “${calendar}”.`)
  const ids = new Set(events.map((event) => event.id))
  if (ids.size < events.length) refuse('Two events have the same id.')
  for (const { event, reference } of events) {
    refuseWrongEvent(event)
    if (reference !== null && !view.case.references.some((known) => known.value === reference))
      refuse(`This case has no reference ${reference}.`)
  }
  for (const { entry } of unneeded)
    if (view.case.entries.find((one) => one.id === entry)?.kind !== 'clarification-request')
      refuse('Only a letter that asks what you mean can be judged unneeded.')
}

const FACT_WORDS = {
  body: 'sort of body',
  calendar: 'calendar',
  events: 'events',
  unneeded: 'questions that were not needed',
} as const satisfies Record<keyof CaseClockFacts, string>

export const clock = {
  due: base.clock.due.handler(({ context, input: { within } }) => {
    const digests = context.views.wholeDigests()
    const archived = archivedCases(context.store.db)
    return digests
      .filter((digest) => !archived.has(digest.summary.id))
      .flatMap((digest) => digest.dues)
      .filter((due) => within === undefined || due.daysLeft <= within)
      .toSorted((a, b) => a.due.localeCompare(b.due) || a.title.localeCompare(b.title))
  }),
  deadline: base.clock.deadline.handler(({ context, input }) => counted(() => deadline(input, context.law))),
  whatIf: base.clock.whatIf.handler(({ context, input }) => {
    const facts = factsOf(context.views.get(input.caseId))
    const options = { today: context.today(), law: context.law }
    const { after, moved } = counted(() => whatIf(facts, input.changes, options))
    return { clocks: after, moved }
  }),
  facts: base.clock.facts.handler(({ context, input: { caseId } }) => {
    context.views.get(caseId)
    return keptFacts(context.store.db, caseId)
  }),
  setFacts: base.clock.setFacts.handler(({ context, input: { caseId, facts: given } }) => {
    const { store, views } = context
    const view = views.get(caseId)
    const before = keptFacts(store.db, caseId)
    const facts: CaseClockFacts = {
      body: given.body === undefined ? before.body : given.body,
      calendar: given.calendar === undefined ? before.calendar : given.calendar,
      events: given.events ?? before.events,
      unneeded: given.unneeded ?? before.unneeded,
    }
    refuseWrongFacts(context, view, facts)
    const options = { today: context.today(), law: context.law }
    const changed = (Object.keys(FACT_WORDS) as (keyof CaseClockFacts)[]).filter(
      (key) => JSON.stringify(facts[key]) !== JSON.stringify(before[key]),
    )
    // Counted first: what the law cannot count is refused before it is kept.
    const after = counted(() =>
      caseClocks(clockFactsOf(inputOf(caseId, { ...view.kept, clockFacts: facts }, view.entries)), options),
    )
    const moved = movedClocks(view.case.clocks, after)
    if (changed.length === 0) return { facts, moved }
    const words = `Set the ${changed.map((key) => FACT_WORDS[key]).join(' and the ')} that the clocks of a case go by`
    store.change({ name: 'clock.setFacts', words }, (t) => {
      putClockFacts(store.db, caseId, facts)
      t.touch(caseId)
    })
    context.feed.look()
    return { facts, moved }
  }),
}
