import type { Span } from '../../model/basics.ts'
import type { EntryKind } from '../../model/entry.ts'
import type { Reading } from '../../model/reading.ts'
import type { Scan } from '../scan.ts'
import { isAnnex } from '../split/line-signs.ts'
import { latin } from '../text/latin.ts'
import { lineAt } from '../text/lines.ts'
import type { Line } from '../text/lines.ts'
import { blanked } from '../text/spans.ts'
import { labelMentions } from './labels.ts'
import type { Remembered } from './question-memory.ts'
import { segmentsOf, resolve } from './segments.ts'
import type { Segment } from './segments.ts'
import { statusOfAnswer } from './answer-status.ts'

export type Answer = Reading['answers'][number]

const MARKS =
  /(?:^|\s)(?:(?:the |our |my |your )?[a-z'’&. ]{0,40}(?:answer|response|reply|respond|antwort)s?(?: is| to (?:this|your|question)[^:\n]{0,20})?\s*[:-]|you (?:asked|requested|wrote)[^:\n]{0,20}:?|a(?:nswer)?[:.)]|(?:question|q)\s*\d+[a-h]?[:.)]?)/g

const MARKED = new RegExp(MARKS.source)

/** Answers that stand under their question's label. `quoted` are passages repeated from the requester's own letters. */
export function labelledAnswers(scan: Scan, asked: readonly Remembered[], quoted: readonly Span[]): Answer[] {
  if (asked.length === 0) return []
  const { body } = scan.anatomy
  const live = blanked(scan.flat, quoted)
  const segments = withoutTail(segmentsOf(scan, asked, body.start, annexEnd(scan, body.end)), scan.flat)
  const out = new Map<string, Answer>()
  let previous: Answer | null = null
  let quotes = false
  for (const segment of segments) {
    const residual = residualOf(live, segment)
    const question = asked.find((one) => one.label === segment.labels[0])
    // Below the last item of a list that is only quoted the letter itself goes on: that is no answer to it.
    quotes = !question || !isAnswer(residual, question, segment, live) || (quotes && !startsAnswer(live, segment))
    if (quotes) continue
    const { status, refers, section } = statusOfAnswer(residual)
    if (segment.prose && status === 'answered' && UNSETTLED.test(residual)) continue
    const pointed =
      refers === 'above'
        ? previous
        : refers !== null
          ? (out.get(refers) ?? out.get(refers.toUpperCase()) ?? previous)
          : null
    for (const label of segment.labels) {
      const answer: Answer = {
        label,
        status: pointed ? pointed.status : status,
        section: pointed ? pointed.section : status === 'answered' ? null : section,
        span: trimmed(scan.text, segment),
        why: pointed ? `It points to the answer to ${pointed.label}.` : 'The passage under its label.',
      }
      out.set(label, answer)
      previous = answer
    }
  }
  return [...out.values()]
}

/** Where answers end: with the letter's own words or, where an annex to it stands below its signature, with that. */
function annexEnd(scan: Scan, end: number): number {
  const from = lineAt(scan.lines, end)
  const at = scan.lines.findIndex((line, i) => i >= from && (isAnnex(line.text) || ENCLOSURE.test(line.text)))
  if (at < 0) return end
  const stop = scan.lines.findIndex((line, i) => i > at && (RIGHTS.test(line.text) || line.text.startsWith('>')))
  return stop < 0 ? scan.text.length : scan.lines[stop]!.start
}
const ENCLOSURE = /^enclosure\b.{0,60}$/i
const RIGHTS =
  /^(?:annex|appendix|schedule)\b.{0,20}\b(?:right|complain|appeal|review)|^(?:your )?right(?:s)? (?:to|of) (?:complain|appeal|review)/i

/** Whether the words of the item's own paragraph, not only those below it, are new. */
function startsAnswer(live: string, segment: Segment): boolean {
  const stop = live.indexOf('\n', segment.textStart)
  const paragraph = live.slice(segment.textStart, stop < 0 ? segment.end : Math.min(stop, segment.end))
  return paragraph.replace(/[^a-z0-9]+/g, '').length > 1
}

/** The last passage holds no more paragraphs than the longest before it: what follows is the letter's own end. */
function withoutTail(segments: readonly Segment[], flat: string): Segment[] {
  const last = segments.at(-1)
  if (!last || segments.length < 2) return [...segments]
  const paragraphs = (segment: Segment): number =>
    flat
      .slice(segment.textStart, segment.end)
      .split(/\n+/)
      .filter((one) => one.trim() !== '').length
  const most = Math.max(1, ...segments.slice(0, -1).map(paragraphs))
  let end = last.textStart
  for (let seen = 0; seen < most && end < last.end;) {
    const stop = flat.indexOf('\n', end)
    const next = stop < 0 ? last.end : Math.min(stop, last.end)
    if (flat.slice(end, next).trim() !== '') seen++
    end = next + 1
  }
  return [...segments.slice(0, -1), { ...last, end: Math.min(end, last.end) }]
}

function residualOf(live: string, segment: Segment): string {
  return live
    .slice(segment.textStart, segment.end)
    .replace(MARKS, ' ')
    .replace(/[\s\n]+/g, ' ')
    .trim()
}

/** Whether what is left of a passage without the quoted question says something. */
function isAnswer(residual: string, question: Remembered, segment: Segment, live: string): boolean {
  const words = wordsIn(residual)
  if (words.length === 0) return false
  if (goesOn(words, question)) return true
  const marked = MARKED.test(live.slice(segment.textStart, segment.end))
  if (!marked && asksBack(live.slice(segment.textStart, segment.end), question)) return false
  const known = new Set(wordsIn(question.text.toLowerCase()))
  const news = words.filter((word) => !known.has(word))
  const fresh = news.length
  // The question's own words with a figure put in, or with what was done about them, are its answer.
  if (news.some((word) => SETTLES.test(word)) && !/\?\s*$/.test(residual)) return true
  if (fresh === 0) return marked && words.length > 0
  if (!marked && fresh <= 2 && words.length > 6) return false
  return fresh / words.length > 0.2 || marked
}

/** Whether a passage repeats the question from its first word and then goes on. */
function goesOn(words: readonly string[], question: Remembered): boolean {
  const own = wordsIn(question.text.toLowerCase())
  return own.length >= 3 && words.length > own.length && own.every((word, i) => words[i] === word)
}

const NO_WORD = latin(/[^\p{L}\p{N}]+/u)
const wordsIn = (text: string): string[] => text.split(NO_WORD(text)).filter((word) => word !== '')

const SETTLES =
  /^(?:\d+|attached|enclosed|exempt|withheld|excepted|refused|granted|released|disclosed|yes|no|none|nil|nothing|below|overleaf|unknown)$/

/** Whether the first words of a passage are a question that is not the one asked. */
function asksBack(passage: string, question: Remembered): boolean {
  const first =
    passage
      .split('\n')
      .find((one) => one.trim() !== '')
      ?.trim() ?? ''
  if (!first.endsWith('?')) return false
  const known = new Set(wordsIn(question.text.toLowerCase()))
  const words = wordsIn(first)
  return words.filter((word) => known.has(word)).length / words.length < 0.6
}

const OFFER =
  /(?:may|might|could|can|would|should|will) be (?:able|possible) to (?:answer|provide|supply|respond|disclose|release|give)|(?:able|possible) to (?:answer|provide|supply|respond|give)|(?:we|i|it) (?:can|could|would|may|might) (?:be able to )?(?:answer|provide|supply|respond|give|deal with)|(?:could|can|may) be (?:answered|provided|supplied|given)|(?:within|inside|under) the (?:cost |appropriate )?limit/
const REFUSING =
  /exceed|limit|refus|exempt|withh|search|cost|hours|records|would have to|need to|unable|cannot|not possible|declin|manual|each file|section|regulation/

/** What leads to a list of labels that the letter will turn to. */
const ANNOUNCES =
  /\b(?:here (?:is|are)|(?:set out|given|found) below|below (?:is|are)|now (?:turn|come)|(?:our|my|the) (?:decision|response|reply|answers?)) (?:[a-z]+ ){0,3}(?:on|to|for|about|in respect of) (?:your )?$/
const REFUSED_HERE = /exceed|refus|exempt|withh|unable|cannot|not possible|declin|would have to/
/** Words of a passage that names a question and does not answer it: what it would take, what will follow, what is asked back. */
const UNSETTLED = /\?|\b(?:would|will|shall|could|might|please|clarif\w+|exceeds?|search(?:es|ing)?|hours)\b/
const DROPPED =
  /(?:drop|without|leav(?:e|ing) out|exclud\w+|apart from|other than|omit\w*|withdr[ae]w\w*|remov\w+|not for)[^,.]{0,14}$/

/** How a line goes on that a label heads: with its mark, or with a word for what stands below it. */
const HEADS_ON = /^\s?[).:\]]|^\W{0,3}(?:our |the )?(?:responses?|answers?|reply|decision)?\W{0,3}(?:\n|$)/

/** Questions that a refusal names as refused, and those that it offers to answer. */
export function namedInRefusal(
  flat: string,
  asked: readonly Remembered[],
  lines: readonly Line[],
): { refused: string[]; offered: string[]; span: Span | null; offerSpan: Span | null } {
  const labels = new Map(asked.map((question) => [question.label.toLowerCase(), question.label]))
  const refused = new Set<string>()
  const offered = new Set<string>()
  let span: Span | null = null
  let offerSpan: Span | null = null
  for (const mention of labelMentions(flat, [...labels.keys()])) {
    // A label that heads a line stands over its own answer.
    const heads = lines[lineAt(lines, mention.start)]!.at === mention.start
    if (heads && HEADS_ON.test(flat.slice(mention.end))) continue
    const { start, end } = sentenceAt(flat, mention.start, mention.end)
    const sentence = flat.slice(start, end)
    if (
      /\byou asked|your question (?:was|read)/.test(sentence) ||
      ANNOUNCES.test(sentence.slice(0, mention.start - start))
    )
      continue
    const before = sentence.slice(0, mention.start - start)
    const dropped = DROPPED.test(before)
    if (
      !dropped &&
      OFFER.test(sentence) &&
      !/(?:not be|not|un)(?: be)? ?(?:able|possible) to/.test(sentence.slice(0, mention.start - start + 1))
    ) {
      for (const label of mention.labels) offered.add(labels.get(label) ?? label)
      offerSpan ??= { start: mention.start, end: mention.end }
    } else if (
      !dropped &&
      (GIVES.test(sentence) || (FIGURE.test(sentence) && !UNSETTLED.test(sentence))) &&
      !REFUSED_HERE.test(sentence)
    )
      continue
    else if (dropped || REFUSING.test(flat.slice(start, Math.min(flat.length, end + 200)))) {
      for (const label of mention.labels)
        for (const one of resolve(label, labels).length > 0 ? resolve(label, labels) : [label]) refused.add(one)
      span ??= { start: mention.start, end: mention.end }
    }
  }
  for (const label of refused) offered.delete(label)
  return { refused: [...refused], offered: [...offered], span, offerSpan }
}

function sentenceAt(flat: string, from: number, to: number): Span {
  let start = from
  while (
    start > Math.max(0, from - 400) &&
    flat[start - 1] !== '\n' &&
    !(flat[start - 1] === '.' && flat[start] === ' ')
  )
    start--
  let end = to
  while (
    end < Math.min(flat.length, to + 500) &&
    flat[end] !== '\n' &&
    !(flat[end] === '.' && (flat[end + 1] === ' ' || flat[end + 1] === '\n' || end + 1 >= flat.length))
  )
    end++
  return { start, end }
}

/** What sentences that name questions in running prose say of them: 'For question 3 no information is held.' */
export function namedInProse(flat: string, asked: readonly Remembered[]): Answer[] {
  const labels = new Map(asked.map((question) => [question.label.toLowerCase(), question.label]))
  const out = new Map<string, Answer>()
  for (const mention of labelMentions(flat, [...labels.keys()])) {
    const span = sentenceAt(flat, mention.start, mention.end)
    const sentence = flat.slice(span.start, span.end)
    if (/\byou asked|your question (?:was|read)|\?/.test(sentence)) continue
    const { status, section } = statusOfAnswer(sentence)
    if (status === 'answered' && !GIVES.test(sentence) && !(FIGURE.test(sentence) && !UNSETTLED.test(sentence)))
      continue
    for (const label of mention.labels.flatMap((one) => resolve(one, labels)))
      if (!out.has(label)) out.set(label, { label, status, section, span, why: 'The sentence that names it.' })
  }
  return [...out.values()]
}

/** An amount or a count. */
const FIGURE =
  /[\u00a3$\u20ac] ?\d|(?<![\d/.(:-])\d{1,3}(?:,\d{3})+(?!\d)|(?<![\d/.(:-])\d{2,}(?![\d/:-])(?! ?(?:working|calendar|hours|days|weeks|months))/

const GIVES =
  /granted|released|disclosed|attach|enclos|below|above|answer(?:ed)? (?:is|by|in)|provided|supplied|as follows|(?:is|are|was|were) \S*\d|yes|published|website/

/** What a decision makes of every question: what it says label by label, else what the letter as a whole does with those still open. */
export function answersOf(
  kind: EntryKind,
  labelled: readonly Answer[],
  refused: readonly string[],
  asked: readonly Remembered[],
  facts: { section: string | null; span: Span | null; offered: readonly string[]; refusedSpan: Span | null },
): Answer[] {
  const out = new Map(labelled.map((answer) => [answer.label, answer]))
  for (const label of refused)
    if (asked.some((one) => one.label === label) && !out.has(label))
      out.set(label, {
        label,
        status: kind === 'not-held' ? 'not-held' : 'refused',
        section: kind === 'not-held' ? null : facts.section,
        span: facts.refusedSpan,
        why: 'The letter refuses it by its label.',
      })
  const open = asked.filter(
    (question) => (question.status === 'open' || question.status === 'ignored') && !out.has(question.label),
  )
  const rest = (status: Answer['status'], why: string, section: string | null = null): void => {
    for (const { label } of open) out.set(label, { label, status, section, span: facts.span, why })
  }
  if (kind === 'refusal' && refused.length === 0 && labelled.length === 0)
    rest('refused', 'The letter refuses the whole request.', facts.section)
  else if (kind === 'not-held' && labelled.length === 0) rest('not-held', 'The letter says that nothing is held.')
  else if (kind === 'disclosure' && labelled.length === 0 && open.length === 0)
    // All was decided before, and now it is given.
    for (const { label } of asked.filter((one) => one.status !== 'answered' && one.status !== 'not-held'))
      out.set(label, {
        label,
        status: 'answered',
        section: null,
        span: facts.span,
        why: 'The letter gives what was refused.',
      })
  else if (kind === 'disclosure' && labelled.length === 0)
    rest('answered', 'The letter gives what was asked as a whole.')
  else if (kind === 'disclosure' && labelled.length > 1)
    rest('ignored', 'The letter answers the others and says nothing of this one.')
  else if (kind === 'partial-disclosure' && labelled.length === 0 && open.length === 0)
    // All was decided before, and now a part of what was refused is given.
    for (const { label, section } of asked.filter((one) => one.status === 'refused'))
      out.set(label, {
        label,
        status: 'partly-answered',
        section: facts.section ?? section,
        span: facts.span,
        why: 'The letter gives a part of what was refused.',
      })
  else if (kind === 'partial-disclosure' && labelled.length === 0)
    rest(
      refused.length > 0 ? 'answered' : 'partly-answered',
      'The letter gives a part of what was asked.',
      refused.length > 0 ? null : facts.section,
    )
  return [...out.values()].filter(
    (answer) => !(kind === 'refusal' && facts.offered.includes(answer.label) && answer.status === 'answered'),
  )
}

function trimmed(text: string, span: Span): Span {
  let { start, end } = span
  while (end > start && /\s/.test(text[end - 1]!)) end--
  while (start < end && /\s/.test(text[start]!)) start++
  return { start, end }
}
