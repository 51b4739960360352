import type { Case } from '../../core/model/case.ts'
import type { Clock } from '../../core/model/clock.ts'
import { text } from '../messages/en-gb.ts'
import { actDay } from '../shared/days.ts'
import { soonestFirst } from '../clocks/clock-order.ts'

export interface NextStep {
  sentence: string
  clock: Clock | null
}

/**
 * The one thing to do next: what they are late with comes first, then the user's own last day, then what is waited for.
 * Made from the clocks that still run.
 */
export function nextStep(c: Pick<Case, 'clocks'>, today: string): NextStep {
  const open = soonestFirst(c.clocks).filter((clock) => clock.daysLeft !== null && clock.kind !== 'promise')
  const lateThem = open.find((clock) => clock.state === 'late' && clock.waitingFor === 'them')
  if (lateThem)
    return { clock: lateThem, sentence: text.case.steps.lateThem(lateThem.title, daysOf(lateThem.workingDaysLate)) }
  const yours = open.find((clock) => clock.waitingFor === 'you' && (clock.daysLeft ?? -1) >= 0)
  if (yours) return { clock: yours, sentence: text.case.steps.youUntil(yours.title, actDay(yours.due, today)) }
  const theirs = open.find((clock) => clock.waitingFor === 'them' && (clock.daysLeft ?? -1) >= 0)
  if (theirs) return { clock: theirs, sentence: text.case.steps.wait(theirs.title, actDay(theirs.due, today)) }
  return { clock: null, sentence: text.case.steps.nothing }
}

const daysOf = (n: number): string => (n === 1 ? '1 working day' : `${n} working days`)
