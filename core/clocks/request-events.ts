import type { CivilDay } from '../model/basics.ts'
import type { ClockEvent } from '../contract/clock.ts'
import type { Rule } from '../law/rule-pack.ts'
import { dayOf, type ClockEntry, type ClockFacts, type ExtraEvent, type UnneededQuestion } from './clock-facts.ts'
import { names, type Matter } from './matters.ts'

/** A question of the authority about what is meant, and the answer to it. */
export interface Clarification {
  readonly asked: ClockEntry
  readonly reply: ClockEntry | null
  /** The day on which the reply was received, as far as can be told. */
  readonly receivedOn: CivilDay | null
}

/** The authority's questions about a request, each with the reply that came before the next one. */
export function clarifications(facts: ClockFacts, matter: Matter): Clarification[] {
  const asked = matter.letters.filter((letter) => letter.kind === 'clarification-request')
  const replies = facts.entries.filter((entry) => entry.kind === 'clarification-reply')
  return asked.map((question, at) => {
    const next = asked[at + 1]?.n ?? Infinity
    const reply = replies.find((entry) => entry.n > question.n && entry.n < next) ?? null
    return { asked: question, reply, receivedOn: reply ? receivedOn(matter, reply) : null }
  })
}

function receivedOn(matter: Matter, reply: ClockEntry): CivilDay | null {
  const sent = dayOf(reply)
  const stated = matter.letters.find(
    (letter) =>
      letter.n > reply.n &&
      letter.receivedByAuthority !== undefined &&
      (sent === null || letter.receivedByAuthority >= sent),
  )?.receivedByAuthority
  return reply.receivedByAuthority ?? stated ?? sent
}

/** The events of a request's clock, from its letters and from what the user added. */
export function eventsOf(facts: ClockFacts, matter: Matter, asked: readonly Clarification[], rule: Rule): ClockEvent[] {
  const events: ClockEvent[] = []
  for (const { asked: question, receivedOn: answeredOn } of asked) {
    if (isUnneeded(facts, question)) continue
    const on = dayOf(question)
    const what = asksIdentity(question, rule) ? 'identity' : 'clarification'
    if (on !== null) events.push({ kind: `${what}-requested`, on })
    if (answeredOn !== null) events.push({ kind: `${what}-received`, on: answeredOn })
  }
  for (const letter of matter.letters) {
    const on = dayOf(letter)
    if (on === null) continue
    if (letter.kind === 'fees-notice') events.push({ kind: 'fees-notice', on }, ...paymentOf(facts, matter, letter, on))
    if (claimsExtension(letter, rule))
      events.push({ kind: 'extended', on, ...(letter.newDueDate === undefined ? {} : { to: letter.newDueDate }) })
  }
  return [...events, ...extrasOf(facts, matter).map((extra) => extra.event)]
}

/** Whether the letter asks who the requester is and the law has a rule for that; elsewhere it is a question like any other. */
const asksIdentity = (question: ClockEntry, rule: Rule): boolean =>
  question.asksIdentity === true && rule.effects.some((effect) => effect.on === 'identity')

/** What the user added that is about this request. */
export const extrasOf = (facts: ClockFacts, matter: Matter): ExtraEvent[] =>
  (facts.extraEvents ?? []).filter((extra) => extra.reference === null || isAbout(extra.reference, matter))

/** The user's word that a question of the authority was not needed; null where they did not say so. */
export const isUnneeded = (facts: ClockFacts, question: ClockEntry): UnneededQuestion | null =>
  facts.unneeded?.find((one) => one.entry === question.id) ?? null

/**
 * The payment that a fees notice asked for: the receipt that a later letter gives, else the first letter of no other kind that the
 * requester sent after the notice. None where the user said when it was paid.
 */
function paymentOf(facts: ClockFacts, matter: Matter, notice: ClockEntry, noticeOn: CivilDay): ClockEvent[] {
  if (facts.extraEvents?.some(({ event }) => event.kind === 'fee-paid')) return []
  const receipt = matter.letters.find(
    ({ n, receivedByAuthority }) => n > notice.n && receivedByAuthority !== undefined && receivedByAuthority > noticeOn,
  )?.receivedByAuthority
  const sent = facts.entries.find(
    (entry) => entry.n > notice.n && entry.direction === 'outgoing' && entry.kind === 'other',
  )
  const on = receipt ?? (sent ? dayOf(sent) : null)
  return on === null ? [] : [{ kind: 'fee-paid', on }]
}

/** True where the letter names a section by which the rule can be extended. */
export function claimsExtension(letter: ClockEntry, rule: Rule): boolean {
  const sections = (letter.sections ?? []).map((section) => section.replace(/\s+/g, ''))
  return rule.effects.some(
    (effect) =>
      effect.does === 'extend' &&
      sections.some(
        (section) =>
          effect.claimedBy.some((claimed) => section === claimed || section.startsWith(`${claimed}(`)) ||
          (letter.kind === 'delay-notice' && effect.claimedWith.includes(section.replace(/\(.*$/, ''))),
      ),
  )
}

const isAbout = (reference: string, matter: Matter): boolean =>
  matter.reference !== null && names({ references: [reference] }, matter.reference)
