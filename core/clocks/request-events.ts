import type { CivilDay } from '../model/basics.ts'
import type { ClockEvent } from '../contract/clock.ts'
import type { Rule } from '../law/rule-pack.ts'
import { dayOf, type ClockEntry, type ClockFacts } from './clock-facts.ts'
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
    const on = dayOf(question)
    if (on !== null) events.push({ kind: 'clarification-requested', on })
    if (answeredOn !== null) events.push({ kind: 'clarification-received', on: answeredOn })
  }
  for (const letter of matter.letters) {
    const on = dayOf(letter)
    if (on === null) continue
    if (letter.kind === 'fees-notice') events.push({ kind: 'fees-notice', on })
    if (claimsExtension(letter, rule))
      events.push({ kind: 'extended', on, ...(letter.newDueDate === undefined ? {} : { to: letter.newDueDate }) })
  }
  for (const extra of facts.extraEvents ?? [])
    if (extra.reference === null || isAbout(extra.reference, matter)) events.push(extra.event)
  return events
}

/** True where the letter names a section by which the rule can be extended. */
export function claimsExtension(letter: ClockEntry, rule: Rule): boolean {
  const claimed = rule.effects.flatMap((effect) => (effect.does === 'extend' ? effect.claimedBy : []))
  const sections = letter.sections ?? []
  return sections.some((section) => claimed.includes(section.replace(/\s+/g, '')))
}

const isAbout = (reference: string, matter: Matter): boolean =>
  matter.reference !== null && names({ references: [reference] }, matter.reference)
