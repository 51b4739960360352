import type { Span } from '../../model/basics.ts'
import type { Scan } from '../scan.ts'
import { lineAt } from '../text/lines.ts'
import { itemAt, withoutStrayNumbers } from './list-items.ts'
import { labelMentions } from './labels.ts'
import type { Remembered } from './question-memory.ts'
import { quotedQuestions } from './quoted-questions.ts'
import { topicHeads } from './topic-heads.ts'

/** A passage of a letter that stands under a question's label. */
export interface Segment extends Span {
  labels: string[]
  /** Where the words after the label begin. */
  textStart: number
  /** The label stands in a sentence: 'Regarding question 3, …'. */
  prose: boolean
}

interface Mark {
  labels: string[]
  start: number
  textStart: number
  /** It heads a paragraph of running prose: 'As to your second question, …'. */
  prose?: boolean
}

const HEADING =
  /^(?:(?:at|in|to|for|on|as to|as for|as regards|regarding|concerning|turning to|with regard to|with respect to|in relation to|in respect of|re|in (?:answer|response|reply) to|answers?|responses?|reply|replies|antwort)\s+(?:to\s+)?(?:your\s+)?)?(?:(?:questions?|q|parts?|points?|items?|frage|request(?: item)?)\s*\.?\s*(?:no\.?\s*)?\(?(?:[a-h]\b|\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)|(?:the |your )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final)\b)/i

/** 'As to (ii), …': a label alone behind what leads to it. */
const LED =
  /^(?:as (?:to|for|regards)|regarding|concerning|turning to|with (?:regard|respect) to|in (?:relation to|respect of)|on|zu) (?:your )?\(?([ivx]{1,4}|[a-h]|\d{1,2}[a-h]?)\)?(?=[,:]|\.(?=\s)|\s[-\u2013])/i

/** An Act's own numbered words, as letters print them. */
const STATUTE =
  /^(?:A|Any|The|It|Where|Section|Subsection|Information|If) .{0,40}(?:public authority|shall be|subsection|does not oblige|is exempt information)/

/** Cuts a letter into passages by question labels. `asked` are the labels that were asked before. */
export function segmentsOf(scan: Scan, questions: readonly Remembered[], from: number, to: number): Segment[] {
  const asked = questions.map((question) => question.label)
  const labels = new Map(asked.map((label) => [label.toLowerCase(), label]))
  const all: (Mark & { label: string; bare: boolean })[] = []
  let parent: string | null = null
  const first = lineAt(scan.lines, from)
  for (let i = first; i < scan.lines.length && scan.lines[i]!.start < to; i++) {
    const line = scan.lines[i]!
    if (line.text === '' || line.text.startsWith('>')) continue
    for (const { label, at, end } of namedWithin(scan.flat.slice(line.at, line.at + line.text.length)))
      if (labels.has(label))
        all.push({ labels: [labels.get(label)!], label, bare: false, start: line.at + at, textStart: line.at + end })
    const item = itemAt(line, i)
    if (item && STATUTE.test(item.text)) continue
    if (item && item.mark !== 'bullet') {
      const label: string = item.label.toLowerCase()
      const numeric = /^\d/.test(label)
      const full = !numeric && parent !== null && labels.has(parent + label) ? parent + label : label
      if (numeric) parent = /^\d+/.exec(label)![0]
      const known = resolve(full, labels)
      if (known.length > 0)
        all.push({
          labels: known,
          label: item.label,
          bare: item.bare,
          start: item.start,
          textStart: item.textStart,
        })
    } else if (HEADING.test(line.text) || LED.test(line.text)) {
      const opens = i === 0 || scan.lines[i - 1]!.text === ''
      if (line.text.length >= 200 && !opens) continue
      const mention = headed(scan.flat.slice(line.at, line.at + Math.min(90, line.text.length)), asked, opens)
      const known = mention?.labels.flatMap((label) => resolve(label, labels)) ?? []
      if (mention && known.length > 0) {
        parent = /^\d+/.exec(known[0]!)?.[0] ?? parent
        all.push({
          labels: known,
          label: known[0]!,
          bare: false,
          start: line.at,
          textStart: line.at + mention.end,
          prose: mention.prose,
        })
      }
    }
  }
  all.sort((a, b) => a.start - b.start)
  const marks: Mark[] = withoutStrayNumbers(all)
  const list: Mark[] =
    marks.length > 0
      ? marks
      : (repeatedMarks(scan, questions, from, to) ??
        withSome(inlineMarks(scan, labels, from, to)) ??
        topicMarks(scan, questions, from, to))
  return list.map((mark, i) => {
    const end = list[i + 1]?.start ?? to
    return {
      labels: mark.labels,
      start: mark.start,
      textStart: mark.textStart,
      prose: mark.prose === true,
      end: mark.prose ? nextNamed(scan.flat, mark, asked, end) : end,
    }
  })
}

/** Questions of a list without marks, repeated above their answers; null where fewer than two are. */
function repeatedMarks(scan: Scan, questions: readonly Remembered[], from: number, to: number): Mark[] | null {
  if (questions.length < 2) return null
  const quoted = quotedQuestions(scan, from, to, questions)
  return quoted.length < 2 ? null : quoted.map(({ label, start, end }) => ({ labels: [label], start, textStart: end }))
}

const withSome = (marks: Mark[]): Mark[] | null => (marks.length > 0 ? marks : null)

const topicMarks = (scan: Scan, questions: readonly Remembered[], from: number, to: number): Mark[] =>
  topicHeads(scan, from, to, questions).map(({ label, start, textStart }) => ({ labels: [label], start, textStart }))

/** Where a passage in running prose ends: at the next sentence that names another question. */
function nextNamed(
  flat: string,
  mark: { textStart: number; labels: string[] },
  asked: readonly string[],
  end: number,
): number {
  for (const mention of labelMentions(
    flat.slice(mark.textStart, end),
    asked.map((label) => label.toLowerCase()),
  )) {
    if (mention.labels.every((label) => mark.labels.some((own) => own.toLowerCase() === label))) continue
    const at = mark.textStart + mention.start
    const stop = Math.max(flat.lastIndexOf('. ', at), flat.lastIndexOf('\n', at))
    if (stop > mark.textStart) return stop + 1
  }
  return end
}

/** The labels that head a line, where what follows them is not the rest of a sentence. */
function headed(
  flat: string,
  asked: readonly string[],
  opens: boolean,
): { labels: string[]; start?: number; end: number; prose: boolean } | undefined {
  const led = LED.exec(flat)
  if (led && opens && asked.some((label) => label.toLowerCase() === led[1]!.toLowerCase()))
    return { labels: [led[1]!.toLowerCase()], start: 0, end: led[0].length, prose: true }
  const mention = labelMentions(
    flat,
    asked.map((label) => label.toLowerCase()),
  )[0]
  if (!mention || mention.start > 40) return undefined
  const after = flat.slice(mention.end)
  if (/^\)?(?:\s*$|\s*[:.)-]|,? (?:you|your request) (?:ask|request|want|wrote|sought)|\n)/.test(after))
    return { ...mention, prose: false }
  return opens && /^\)?,\s/.test(after) ? { ...mention, prose: true } : undefined
}

/** Labels in running text, 'a) in columns C to F, b) in column G', where at least two that were asked follow one another. */
function inlineMarks(
  scan: Scan,
  labels: ReadonlyMap<string, string>,
  from: number,
  to: number,
): { labels: string[]; start: number; textStart: number }[] {
  const out: { labels: string[]; start: number; textStart: number }[] = []
  for (const match of scan.flat.slice(from, to).matchAll(/(?<=^|[\s:;,.])\(?(\d{1,2}[a-h]?|[a-h])\)\s/g)) {
    const known = resolve(match[1]!, labels)
    if (known.length > 0 && (match[0].startsWith('(') || !isInBracket(scan.flat, from + match.index)))
      out.push({ labels: known, start: from + match.index, textStart: from + match.index + match[0].length })
  }
  return out.length >= 2 || (out.length === 1 && labels.size === 1) ? out : []
}

/** Questions that begin within a line by a mark of their own: 'Q1: none. Q2: see the table.' */
const namedWithin = (line: string): { label: string; at: number; end: number }[] =>
  [...line.matchAll(/(?<=[.;?!] )q(?:uestion)?\.? ?(\d{1,2}[a-h]?) ?[-:.)] /g)].map((match) => ({
    label: match[1]!,
    at: match.index,
    end: match.index + match[0].length,
  }))

/** Whether a bracket that was opened further up in the same paragraph is still open: '(your 1 and 2)'. */
function isInBracket(flat: string, at: number): boolean {
  const before = flat.slice(Math.max(flat.lastIndexOf('\n', at) + 1, at - 80), at)
  return before.lastIndexOf('(') > before.lastIndexOf(')')
}

/** The asked labels that a printed one stands for: itself, or all its parts. */
export function resolve(label: string, labels: ReadonlyMap<string, string>): string[] {
  const exact = labels.get(label.toLowerCase())
  if (exact !== undefined) return [exact]
  const parts = [...labels].filter(
    ([key]) =>
      key.length === label.length + 1 && key.startsWith(label.toLowerCase()) && /[a-z]$/.test(key) && /\d$/.test(label),
  )
  return parts.map(([, printed]) => printed)
}
