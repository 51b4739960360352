import { formatDay, formatDayPlain } from '../../calendar/format-day.ts'
import type { Clock } from '../../model/clock.ts'
import type { Move } from '../../model/draft.ts'
import { chasersSince } from '../case/chasers.ts'
import {
  clocksOf,
  dayAfter,
  isLive,
  isPast,
  wholeLetter,
  workingDays,
  workingDaysPast,
  type CaseView,
} from '../case/view.ts'

/** Asking where a late answer or a late review is. */
export function chaseMoves(view: CaseView): Move[] {
  return [...clocksOf(view, 'response'), ...clocksOf(view, 'internal-review')]
    .filter((clock) => isLive(clock) && clock.state !== 'paused' && isPast(view, clock))
    .map((clock) => chase(view, clock))
}

function chase(view: CaseView, clock: Clock): Move {
  const review = clock.kind === 'internal-review'
  const late = workingDaysPast(view, clock.due, view.today)
  const sent = chasersSince(view, clock.due).filter((chaser) => !review || chaser.entry.kind === 'chaser')
  const before = sent.at(-1)
  const again = !before
    ? ''
    : before.bounced
      ? ' Your last message asking for it was not delivered to every address, so send it again another way.'
      : ` You asked before${before.day ? `, on ${formatDayPlain(before.day)}` : ''}.`
  return {
    id: `chase:${clock.id}`,
    kind: 'chase',
    title: `Ask where ${review ? 'the review' : 'the answer'} is${clock.reference ? ` (${clock.reference})` : ''}`,
    reference: clock.reference,
    entry: before?.entry.id ?? null,
    why: `${review ? 'The review' : 'The answer'} was due on ${formatDay(clock.due)} and is ${workingDays(late)} late.${again}`,
    basis: 'practice',
    source: review
      ? `${clock.source}; a polite reminder is what the regulator looks for first`
      : `${clock.source} sets the limit; the regulator asks for proof that you chased`,
    first: dayAfter(clock.due),
    last: null,
    effect: 'No clock changes. It is your proof that you chased, and every complaint is the stronger for it.',
    template: 'chaser',
    needs: [],
    weight: 'main',
    evidence: [...clock.evidence, ...(before ? [wholeLetter(before.entry)] : [])],
  }
}
