import type { CivilDay, Evidence } from '../model/basics.ts'
import type { Case, CaseEntry } from '../model/case.ts'
import type { Check, ComposedDraft, DraftChoices, TemplateKind } from '../model/draft.ts'
import type { Law } from '../law/law.ts'
import { nextMoves } from './advisor/next-moves.ts'
import { argumentsFor } from './arguments/arguments.ts'
import { bouncesOf, sameAddress } from './bounces.ts'
import { decisionsOf } from './case/decisions.ts'
import { viewCase } from './case/view.ts'
import { runChecks } from './checks/check-draft.ts'
import { letterFacts, type LetterFacts } from './letter/facts.ts'
import { fill } from './letter/fill.ts'
import type { Template } from './letter/template.ts'
import type { CaseLetters } from './letters.ts'

export interface DraftContext {
  today: CivilDay
  law: Law
  /** The words and mail heads of the case's letters; without them addresses, threading and private passages cannot be told. */
  letters?: CaseLetters
  /** The user's own name; the case's requester where empty. */
  me?: string
  choices?: DraftChoices
  /** The user's private notes on the case. */
  notes?: readonly string[]
}

/** A letter from a case and a template, with its fields' evidence and its checks. */
export function draft(of: Case, template: Template, context: DraftContext): ComposedDraft {
  const { facts, moves, offered } = prepare(of, template.kind, context)
  const letters = context.letters ?? new Map()
  const subject = fill(template.subject, facts)
  const body = fill(template.body, facts)
  const to = addressee(facts, template.to, letters)
  const answers = answered(facts, template.to, letters)
  const fields = [...subject.fields.map((field) => ({ ...field, start: 0, end: 0 })), ...body.fields]
  const unfilled = [...new Set(fields.filter((field) => field.value === null).map((field) => field.label))]
  if (to === '') unfilled.push('who it goes to')
  const checks = runChecks({
    to,
    subject: subject.text,
    body: body.text,
    facts,
    moves,
    letters,
    notes: context.notes ?? [],
  })
  const taken = new Set(context.choices?.arguments)
  return {
    template: template.kind,
    to,
    subject: subject.text,
    body: body.text,
    unfilled,
    checks,
    fields: body.fields,
    evidence: distinct(fields.flatMap((field) => field.evidence)),
    arguments: offered.map((argument) => ({ ...argument, taken: taken.has(argument.id) })),
    inReplyTo: answers?.messageId ?? null,
    threadReferences: answers ? [...answers.references, ...(answers.messageId ? [answers.messageId] : [])] : [],
  }
}

/** The checks of a letter as the user has it now, whatever they changed in it. */
export function checkDraft(
  letter: { kind: TemplateKind; to: string; subject: string; body: string },
  of: Case,
  context: DraftContext,
): Check[] {
  const { facts, moves } = prepare(of, letter.kind, context)
  const { to, subject, body } = letter
  return runChecks({
    to,
    subject,
    body,
    facts,
    moves,
    letters: context.letters ?? new Map(),
    notes: context.notes ?? [],
  })
}

function prepare(of: Case, kind: TemplateKind, context: DraftContext) {
  const view = viewCase(of, context.today, context.law)
  const moves = nextMoves(of, context)
  const choices = context.choices ?? {}
  const me = context.me?.trim() || of.requester
  const about = letterFacts(view, { kind, choices, me, moves, arguments: [] })
  const sections =
    kind === 'regulator-complaint' || kind === 'tribunal-notice'
      ? decisionsOf(of).flatMap((decision) => decision.entry.sections ?? [])
      : (about.decision?.entry.sections ?? [])
  const offered = ['internal-review', 'regulator-complaint', 'tribunal-notice'].includes(kind)
    ? argumentsFor(of.regime, sections)
    : []
  const taken = offered.filter((argument) => choices.arguments?.includes(argument.id))
  return { facts: { ...about, arguments: taken }, moves, offered }
}

const isOfRegulator = (entry: CaseEntry): boolean =>
  entry.kind === 'regulator-letter' || entry.kind === 'regulator-decision'

/** The newest address of the other side that mail can be sent to, else the body's name. */
function addressee(facts: LetterFacts, to: Template['to'], letters: CaseLetters): string {
  const { view } = facts
  const failed = bouncesOf(view.case, letters).flatMap((bounce) => bounce.addresses)
  const usable = (address: string): boolean =>
    !failed.some((one) => sameAddress(one, address)) &&
    !/^(?:no-?reply|do-?not-?reply|mailer-daemon|postmaster)\b/i.test(address)
  const wanted = view.case.entries.filter(
    (entry) =>
      entry.direction === 'incoming' &&
      (to === 'authority' ? !isOfRegulator(entry) : to === 'regulator' && isOfRegulator(entry)),
  )
  const addresses = wanted.flatMap((entry) => letters.get(entry.id)?.head?.from?.address ?? []).filter(usable)
  const written =
    to === 'authority'
      ? view.case.entries
          .filter((entry) => entry.direction === 'outgoing' && !['regulator-complaint', 'appeal'].includes(entry.kind))
          .flatMap((entry) => letters.get(entry.id)?.head?.to.map((one) => one.address) ?? [])
          .filter(usable)
      : []
  const name = { authority: view.case.authority, regulator: view.pack.regulator, tribunal: view.pack.tribunal }[to]
  return addresses.at(-1) ?? written.at(-1) ?? name ?? ''
}

/** The mail that this letter answers. */
function answered(facts: LetterFacts, to: Template['to'], letters: CaseLetters) {
  if (to !== 'authority') return null
  const own = facts.decision ?? null
  const head = own ? letters.get(own.entry.id)?.head : null
  if (head?.messageId) return head
  const heads = facts.view.case.entries
    .filter((entry) => entry.direction === 'incoming' && !isOfRegulator(entry))
    .flatMap((entry) => letters.get(entry.id)?.head ?? [])
  return heads.findLast((one) => one.messageId !== null) ?? null
}

function distinct(list: readonly Evidence[]): Evidence[] {
  return [...new Map(list.map((one) => [`${one.entry}:${one.start}:${one.end}`, one])).values()]
}
