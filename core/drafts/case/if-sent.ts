import { formatDay } from '../../calendar/format-day.ts'
import { deadline } from '../../clocks/deadline.ts'
import { findRule } from '../../law/find-rule.ts'
import type { CivilDay } from '../../model/basics.ts'
import type { ClockKind } from '../../model/clock.ts'
import type { Deadline } from '../../contract/clock.ts'
import type { CaseView } from './view.ts'

/** The clock that would run from `start`; null where the regime has none of that kind on that day. */
export function wouldRun(view: CaseView, clock: ClockKind, start: CivilDay): Deadline | null {
  if (!findRule(view.pack, clock, start)) return null
  return deadline({ regime: view.case.regime, received: start, clock }, view.law)
}

/** 'received today, it has to be answered by Tuesday 2 June 2015 (20 working days after …)'; null where the law sets no limit. */
export function answerBy(view: CaseView, clock: ClockKind): string | null {
  const run = wouldRun(view, clock, view.today)
  if (!run) return null
  const most = run.atMost && run.atMost !== run.due ? `, ${formatDay(run.atMost)} at most` : ''
  const kind = run.basis === 'statute' ? 'by law' : 'by usual practice'
  return `received today, it has to be answered by ${formatDay(run.due)}${most} (${kind})`
}
