import type { Span } from '../../model/basics.ts'
import type { Direction, EntryKind } from '../../model/entry.ts'
import type { Fact, Reading } from '../../model/reading.ts'
import type { CaseMemory } from '../case-memory.ts'
import { nearestYear } from '../dates/find-dates.ts'
import { ownDates } from '../dates/own-date.ts'
import type { Fold } from '../fold/fold-letter.ts'
import type { Answer } from '../questions/find-answers.ts'
import type { Scan } from '../scan.ts'
import { blanked } from '../text/spans.ts'
import { compact } from '../text/compact.ts'
import type { Compact } from '../text/compact.ts'
import { isOwnNote, isPostmaster } from '../split/line-signs.ts'
import { scoreAsking } from './asking-sentences.ts'
import type { KindContext } from './context.ts'
import { DECIDING } from './decision-cues.ts'
import { FRENCH, GERMAN, GERMAN_ASKING } from './foreign-cues.ts'
import { ACKNOWLEDGING } from './incoming-cues.ts'
import { judgeIncoming } from './judge-incoming.ts'
import { judgeOutgoing } from './judge-outgoing.ts'
import { isSystemMail, judgeSystem } from './judge-system.ts'
import { ASKING } from './outgoing-cues.ts'
import { ASKING_MORE } from './outgoing-more-cues.ts'
import { REVIEWING } from './review-cues.ts'
import { scoreSentences } from './sentences.ts'
import { scoreSignals, signalsOf } from './signals.ts'
import { SYSTEM } from './system-cues.ts'
import { upheldOf } from './upheld.ts'
import { scoresOf } from './verdict.ts'
import type { Verdict } from './verdict.ts'

export const incomingSignals = signalsOf(ACKNOWLEDGING, DECIDING, REVIEWING, GERMAN, FRENCH)
export const outgoingSignals = signalsOf(ASKING, ASKING_MORE, GERMAN_ASKING)
const systemSignals = signalsOf(SYSTEM)

export interface DecidedKind {
  direction: Direction
  /** What the words say. */
  kind: Fact<EntryKind>
  /** What the letter is taken for when the rest is read: what the user said, else what the words say. */
  taken: EntryKind
  costLimit: boolean
  upheld: Reading['upheld']
}

function noteKind(first: string): Verdict {
  if (!isOwnNote(first))
    return { kind: 'annotation', span: null, why: 'The page calls it an annotation.', sure: 'sure' }
  const kind = /meeting|visit/i.test(first) ? 'meeting' : 'call'
  return { kind, span: { start: 0, end: first.length }, why: 'It is headed as a note of a talk.', sure: 'sure' }
}

/** The kind of a letter; a message by a mail server is found under any sender line. */
export function decideKind(
  scan: Scan,
  direction: Direction,
  party: KindContext['party'],
  memory: CaseMemory,
  fold: Fold,
  seen: { labelled: readonly Answer[]; questions: number; saidKind: EntryKind | null },
): DecidedKind {
  const context: KindContext = { before: memory.before, party }
  const done = (way: Direction, found: Verdict, costLimit = false): DecidedKind => {
    const taken = seen.saidKind ?? found.kind
    return {
      direction: way,
      kind: { value: found.kind, span: found.span, why: found.why, sure: found.sure },
      taken,
      costLimit,
      upheld: taken === 'review-decision' ? upheldOf(scan.own) : null,
    }
  }
  if (direction === 'note') return done('note', noteKind(scan.letter.text.split('\n', 1)[0] ?? ''))
  if (direction !== 'outgoing') {
    const head = scan.letter.head
    const form = {
      words: fold.freshWords,
      signed: scan.anatomy.signature?.person === true && scan.anatomy.salutation !== null,
      headSaysAuto: head?.auto === true || AUTO_SUBJECT.test(scan.subject),
      postmaster:
        isPostmaster(scan.letter.given.sender ?? '') ||
        isPostmaster(head?.from?.name ?? '') ||
        /^(?:mailer-daemon|postmaster)@/i.test(head?.from?.address ?? ''),
    }
    if (direction === 'system' || form.postmaster || form.headSaysAuto || !form.signed) {
      const system = scoresOf(scoreSignals(systemSignals, systemText(scan)))
      if (direction === 'system' || (isSystemMail(system, form) && (form.postmaster || !LOGS.test(scan.own))))
        return done('system', judgeSystem(system))
    }
  }
  const { body, quotes, tail } = scan.anatomy
  const own = [...quotes, tail]
  if (direction === 'outgoing') {
    const live = compact(scan.flat, [...sentOn(scan, memory, own), ...ownQuotes(scan)])
    const hits = scoreSignals(outgoingSignals, withSubject(scan, live))
    scoreAsking(live.text, live.forth(body.start), live.forth(body.end), hits)
    const scores = scoresOf(hits)
    const found = judgeOutgoing(scores, context, { questions: seen.questions, words: fold.freshWords })
    return done('outgoing', inText(found, live))
  }
  const live = compact(earlierBlanked(scan.flat), [
    ...own,
    ...fold.quoted,
    ...(party === 'authority' ? fold.rights : []),
  ])
  const faint = fold.repeated.map((span) => ({ start: live.forth(span.start), end: live.forth(span.end) }))
  const hits = scoreSignals(incomingSignals, withSubject(scan, live), faint)
  const from = live.forth(body.start)
  const told = scoreSentences(live.text, from, live.forth(body.end), hits, faint)
  const scores = scoresOf(hits)
  const counted = (status: Answer['status']): number => seen.labelled.filter((one) => one.status === status).length
  const found = judgeIncoming(scores, context, {
    answered: counted('answered'),
    partly: counted('partly-answered'),
    refused: counted('refused'),
    notHeld: counted('not-held'),
    words: fold.freshWords,
    attachments: scan.letter.attachments.length,
    figures: figuresIn(scan, fold),
    sentences: told.all,
    telling: told.telling,
    asking: told.questions,
    sorry: told.sorry,
    personal: told.personal,
    parts: told.gives && told.keeps,
    ahead: aheadIn(scan, memory),
  })
  const verdict = inText(found, live)
  return done(
    'incoming',
    verdict,
    scores.of('cost-limit') >= 2 && (verdict.kind === 'refusal' || verdict.kind === 'partial-disclosure'),
  )
}

/** What a machine wrote: the subject that it put, and its words without the letter that it sends back. */
function systemText(scan: Scan): string {
  const own = blanked(scan.flat, scan.anatomy.quotes).slice(0, 3000)
  return AUTO_SUBJECT.test(scan.subject) ? `${scan.subject.toLowerCase()}\n${own}` : own
}

/** The subject that mail programs give to replies which nobody wrote. */
const AUTO_SUBJECT =
  /^(?:automatic (?:reply|response)|auto(?:mated|matic)?[- ]?(?:reply|response)|out of (?:the )?office(?: reply)?|abwesenheitsnotiz|automatische antwort|réponse automatique) ?[:-]/i

/** A machine that gives the request's number or the day of its receipt acknowledges it. */
const LOGS =
  /\b(?:request|enquiry|application|complaint|case)\b[^\n]{0,80}\b(?:received|logged|registered|given|assigned|allocated)\b[^.\n]{0,50}\d|\b(?:reference|number) (?:is|of it is|will be)[ :]+\S*\d/

const EARLIER =
  /,? ?(?:which|that) (?:was|were|had been|we|i)(?: have| had)?(?: previously| earlier)? (?:refused|declined|rejected|withheld)[^.,;\n]{0,60}|refused (?:[a-z]+ )?(?:permission|consent|leave|entry|a licen[cs]e)\b|(?:was|were) (?:at first|first|originally|initially|previously|earlier) (?:kept back|held back|withheld)[^.;\n]{0,60}|(?:earlier|previous|first|last) (?:refusal|decision to refuse)|(?:refused|declined|rejected) on \d[^.,;\n]{0,20}/g

/** What each of those clauses holds. */
const REFUSED = /refus|declined|rejected|withheld|(?:kept|held) back/

/** The text with clauses that tell of an earlier refusal made blank: they decide nothing now. */
function earlierBlanked(flat: string): string {
  if (!REFUSED.test(flat)) return flat
  return flat.replace(EARLIER, (clause) => ' '.repeat(clause.length))
}

/** What to leave out of a letter out: all that it quotes, but not a letter of the requester's own that it sends once more. */
function sentOn(scan: Scan, memory: CaseMemory, own: readonly Span[]): readonly Span[] {
  const name = memory.requester.name?.toLowerCase()
  if (!name) return own
  return own.filter(({ start, end }) => {
    const head = scan.flat.slice(start, Math.min(end, start + 160))
    return !(/^[-_ ]*(?:begin )?forwarded/.test(head) && head.includes(name))
  })
}

/** Words in quotation marks are the other side's. */
function ownQuotes(scan: Scan): { start: number; end: number }[] {
  return [...scan.plain.matchAll(/"[^"]{40,4000}"/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** Whether a letter names a day later than its own, or than the last known. */
function aheadIn(scan: Scan, memory: CaseMemory): boolean {
  const from = ownDates(scan, memory.lastDay)[0]?.value ?? memory.lastDay
  return from !== null && scan.dates.some((date) => (date.value ?? nearestYear(date, from) ?? '') > from)
}

function withSubject(scan: Scan, live: Compact): string {
  return `${live.text}\n${scan.subject.toLowerCase()}`
}

/** The verdict's words in the letter; a hit in the subject has no place there. */
function inText(found: Verdict, live: Compact): Verdict {
  return { ...found, span: found.span && found.span.end <= live.text.length ? live.back(found.span) : null }
}

/** Amounts and counts in the letter's own words: figures that are no date, reference, section or period. */
function figuresIn(scan: Scan, fold: Fold): number {
  const { body, quotes } = scan.anatomy
  const without = [
    ...quotes,
    ...fold.quoted,
    ...fold.rights,
    ...scan.dates,
    { start: 0, end: body.start },
    { start: body.end, end: scan.flat.length },
  ]
  return [...compact(scan.flat, without).text.matchAll(FIGURE)].length
}

const FIGURE =
  /[\u00a3$\u20ac] ?\d[\d,.]*|(?<![\w/.:#-]|section |regulation |article |question |no\.? |number |ref |act |within )\d{1,3}(?:,\d{3})*(?:\.\d+)?(?![\w/:-]| ?(?:working|calendar|business|school|days?|weeks?|months?|hours|pages|years?))(?: ?%| per cent)?/g
