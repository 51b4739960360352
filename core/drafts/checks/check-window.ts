import { formatDay, formatDayPlain } from '../../calendar/format-day.ts'
import type { Check } from '../../model/draft.ts'
import { openAsk } from '../advisor/clarify.ts'
import { lastCostRefusal } from '../case/cost-refusal.ts'
import { reviewName } from '../case/review-name.ts'
import { sameReference } from '../case/decisions.ts'
import { clocksOf, dayOf, isLive, isPast } from '../case/view.ts'
import { fails, passes, type CheckInput } from './check-input.ts'

/** The letter can be sent today: its occasion is there and its last day has not passed. */
export function checkWindow(input: CheckInput): Check[] {
  const { kind, view, clock } = input.facts
  switch (kind) {
    case 'chaser':
      if (!clock || !isLive(clock))
        return [fails('window', 'Nothing is being waited for, so there is nothing to chase.')]
      return isPast(view, clock)
        ? [passes('window', `It was due on ${formatDay(clock.due)}, so a reminder is in place.`)]
        : [fails('window', `It is not due until ${formatDay(clock.due)}; a reminder before that has no weight.`)]
    case 'narrow':
      return [narrowing(input)]
    case 'clarification-reply': {
      const asked = openAsk(view, 'clarification-request')
      if (!asked) return [fails('window', 'They are not waiting for an answer to a question of theirs.')]
      const window = clocksOf(view, 'clarification-window').findLast(isLive)
      return [within(window?.due ?? null, view.today, 'answering their question')]
    }
    case 'internal-review':
    case 'regulator-complaint':
    case 'tribunal-notice':
      return byMove(input)
    case 'withdraw':
      return [...clocksOf(view, 'response'), ...clocksOf(view, 'internal-review')].some(isLive)
        ? [passes('window', 'The request is still open, so it can be withdrawn.')]
        : [fails('window', 'No request is being dealt with, so there is nothing to withdraw.')]
    case 'thanks':
    case 'correction-query':
      return input.facts.decision
        ? [passes('window', 'They have answered.')]
        : [fails('window', 'They have not answered yet.')]
  }
}

function within(last: string | null, today: string, what: string): Check {
  if (last === null) return passes('window', `No last day is set for ${what}.`)
  return today <= last
    ? passes('window', `The last day for ${what} is ${formatDay(last)}.`)
    : fails('window', `The last day for ${what} was ${formatDay(last)}.`)
}

function narrowing(input: CheckInput): Check {
  const found = lastCostRefusal(input.facts.view)
  if (!found) return fails('window', 'No letter of the case refuses for cost, so there is nothing to narrow.')
  if (found.narrowed) {
    const day = dayOf(found.narrowed)
    return fails('window', `You narrowed the request already${day ? `, on ${formatDayPlain(day)}` : ''}.`)
  }
  return passes('window', 'A narrower request can be made at any time after a refusal for cost; a new clock starts.')
}

function byMove(input: CheckInput): Check[] {
  const { kind, view, decision, reference } = input.facts
  const what = {
    'internal-review': 'asking for a review',
    'regulator-complaint': 'complaining to the regulator',
    'tribunal-notice': 'an appeal',
  }[kind as 'internal-review' | 'regulator-complaint' | 'tribunal-notice']
  const moves = input.moves.filter((move) => move.template === kind)
  const own =
    moves.find((move) => decision !== null && move.entry === decision.entry.id) ??
    moves.find((move) => sameReference(move.reference, reference)) ??
    (kind === 'internal-review' && decision ? undefined : moves[0])
  if (own) return [within(own.last, view.today, what), ...own.needs.map((need) => fails('window', need))]
  if (kind === 'internal-review' && reviewName(view.pack) === null)
    return [
      fails('window', `${view.pack.shortName} knows no review by the authority: complain to the regulator instead.`),
    ]
  if (kind === 'internal-review' && decision?.review)
    return [fails('window', 'You asked for a review of this answer already.')]
  const windowKind = (
    {
      'internal-review': 'review-window',
      'regulator-complaint': 'regulator-window',
      'tribunal-notice': 'appeal-window',
    } as const
  )[kind as 'internal-review' | 'regulator-complaint' | 'tribunal-notice']
  const clocks = clocksOf(view, windowKind)
  const window = clocks.findLast((clock) => sameReference(clock.reference, reference)) ?? clocks.at(-1)
  if (window && window.due < view.today) return [within(window.due, view.today, what)]
  return [
    fails(
      'window',
      kind === 'regulator-complaint'
        ? 'The case gives no occasion for a complaint to the regulator yet; most answers have to be reviewed by the authority first.'
        : kind === 'tribunal-notice'
          ? 'The regulator has not decided yet, so there is nothing to appeal against.'
          : 'The case gives no occasion for a review yet.',
    ),
  ]
}
