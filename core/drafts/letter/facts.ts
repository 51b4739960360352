import { lastCostRefusal } from '../case/cost-refusal.ts'
import { openAsk } from '../advisor/clarify.ts'
import {
  decisionsOf,
  requestReference,
  reviewsOf,
  sameReference,
  type Decision,
  type Review,
} from '../case/decisions.ts'
import { clocksOf, dayOf, isLive, isPast, type CaseView } from '../case/view.ts'
import { narrowing, type Narrowing } from '../narrowing.ts'
import type { CaseEntry } from '../../model/case.ts'
import type { Clock } from '../../model/clock.ts'
import type { Argument, DraftChoices, Move, TemplateKind } from '../../model/draft.ts'
import type { Question } from '../../model/question.ts'

/** What an `[each]` list hands to the fields inside it. */
export type ListItem =
  | { type: 'question'; question: Question; text: string }
  | { type: 'clock'; clock: Clock }
  | { type: 'decision'; decision: Decision }
  | { type: 'review'; review: Review }
  | { type: 'event'; entry: CaseEntry }
  | { type: 'argument'; argument: Argument }

/** Everything of a case that a letter can say, about the one thing that the letter is about. */
export interface LetterFacts {
  view: CaseView
  kind: TemplateKind
  choices: DraftChoices
  me: string | null
  /** The first letter that asked. */
  request: CaseEntry | null
  /** The request, perhaps a narrowed one, that the clock or the answer belongs to. */
  matter: CaseEntry | null
  /** The reference to quote. */
  reference: string | null
  /** The response clock that the letter is about, or the review's for a chaser of a review. */
  clock: Clock | null
  decision: Decision | null
  review: Review | null
  /** The letter that asked for clarification. */
  asked: CaseEntry | null
  narrowing: Narrowing
  arguments: readonly Argument[]
  item: ListItem | null
}

export interface FactsInput {
  kind: TemplateKind
  choices: DraftChoices
  me: string | null
  moves: readonly Move[]
  arguments: readonly Argument[]
}

/** What a letter of this kind is about: what the user chose, else the first move of that kind, else what lies nearest. */
export function letterFacts(view: CaseView, { kind, choices, me, moves, arguments: taken }: FactsInput): LetterFacts {
  const decisions = decisionsOf(view.case)
  const reviews = reviewsOf(view.case)
  const move =
    moves.find((one) => one.id === choices.about) ??
    moves.find((one) => choices.about !== undefined && one.template === kind && isAbout(one, choices.about)) ??
    (choices.about === undefined ? moves.find((one) => one.template === kind) : undefined)
  const about = move ? (move.entry ?? move.reference) : (choices.about ?? null)
  const chosen =
    (about === null ? null : decisions.find((one) => one.entry.id === about || sameReference(one.reference, about))) ??
    null
  const decision = chosen ?? fallbackDecision(view, kind, decisions)
  const asked =
    openAsk(view, 'clarification-request') ??
    view.case.entries.findLast((entry) => entry.kind === 'clarification-request') ??
    null
  const clock = clockFor(view, kind, move ?? null, decision)
  const review =
    reviews.find((one) => clock?.kind === 'internal-review' && sameReference(one.reference, clock.reference)) ??
    (kind === 'regulator-complaint' || kind === 'tribunal-notice'
      ? (reviews.at(-1) ?? null)
      : (decision?.review ?? null))
  const silence =
    clock !== null &&
    isLive(clock) &&
    clock.kind === 'response' &&
    kind === 'internal-review' &&
    chosen === null &&
    move !== undefined
  const quoted: (string | null | undefined)[] = [
    kind === 'clarification-reply' && asked ? requestReference(view.case, asked) : null,
    kind === 'chaser' || silence ? clock?.reference : null,
    kind === 'regulator-complaint' ? move?.reference : null,
    decision?.reference,
    clock?.reference,
    newestRequestReference(view),
  ]
  const reference = quoted.find((value) => value !== null && value !== undefined) ?? null
  return {
    view,
    kind,
    choices,
    me,
    request:
      view.case.entries.find((entry) => entry.kind === 'request') ??
      view.case.entries.find((entry) => entry.direction === 'outgoing') ??
      null,
    matter: matterOf(view, clock, decision),
    reference,
    clock,
    decision: silence || (kind === 'chaser' && clock !== null && isLive(clock)) ? null : decision,
    review,
    asked,
    narrowing: narrowing(view, choices),
    arguments: taken,
    item: null,
  }
}

const isAbout = (move: Move, about: string): boolean => move.entry === about || sameReference(move.reference, about)

function fallbackDecision(view: CaseView, kind: TemplateKind, decisions: readonly Decision[]): Decision | null {
  const last = decisions.at(-1) ?? null
  if (kind === 'narrow') {
    const refusal = lastCostRefusal(view)?.refusal
    return (
      decisions.find((one) => one.entry.id === refusal?.id) ??
      decisions.findLast((one) => one.entry.kind === 'refusal') ??
      last
    )
  }
  if (kind === 'internal-review')
    return (
      decisions.findLast((one) => one.review === null && (one.entry.kind === 'refusal' || one.refused.length > 0)) ??
      last
    )
  if (kind === 'thanks' || kind === 'correction-query')
    return decisions.findLast((one) => one.entry.kind !== 'refusal') ?? last
  return last
}

function clockFor(view: CaseView, kind: TemplateKind, move: Move | null, decision: Decision | null): Clock | null {
  const responses = clocksOf(view, 'response')
  const own = responses.find((clock) => decision !== null && sameReference(clock.reference, decision.reference)) ?? null
  const byMove = move
    ? [...responses, ...clocksOf(view, 'internal-review')].find((clock) => move.id.endsWith(`:${clock.id}`))
    : undefined
  if (byMove) return byMove
  if (kind === 'chaser' || kind === 'withdraw') {
    const live = [...responses, ...clocksOf(view, 'internal-review')]
      .filter(isLive)
      .toSorted((a, b) => (a.due < b.due ? -1 : 1))
    return live.find((clock) => isPast(view, clock)) ?? live[0] ?? own ?? responses.at(-1) ?? null
  }
  return own ?? (decision === null ? (responses.at(-1) ?? null) : null)
}

function matterOf(view: CaseView, clock: Clock | null, decision: Decision | null): CaseEntry | null {
  const requests = view.case.entries.filter((entry) => entry.kind === 'request' || entry.kind === 'narrowed-request')
  if (clock?.kind === 'response' && clock.received !== null)
    return requests.findLast((entry) => (dayOf(entry) ?? '9999') <= (clock.received ?? '')) ?? requests[0] ?? null
  return (decision ? requests.findLast((entry) => entry.n < decision.entry.n) : null) ?? requests[0] ?? null
}

function newestRequestReference(view: CaseView): string | null {
  return view.case.references.findLast((reference) => reference.role === 'request')?.value ?? null
}
