import type { Letter } from '../../core/model/letter.ts'
import type { AlaveteliRequest, RequestEvent } from './alaveteli-request.ts'
import { statedDay } from './days.ts'
import { htmlText } from './html-text.ts'
import { plainLetter } from './letters.ts'

/** One item of `correspondence.txt`. */
export interface ArchiveItem {
  letter: Letter
  /** Which of the incoming letters it is, from 1; the archive names attachments after it. Null for others. */
  incoming: number | null
  /** Names of the attachments that the item lists. */
  attachments: string[]
}

export interface Correspondence {
  title: string | null
  url: string | null
  authority: string | null
  items: ArchiveItem[]
}

const RULE = /^-{31}[ \t]*$/
const HEADER = /^[ \t]*([^\s:][^:\n]{0,24}):(?:[ \t]+(.*)|[ \t]*)$/
const ANNOTATION = /^[ \t]*(.+?) left an annotation: *\((.+)\)[ \t]*$/
const ATTACHMENT = /^[ \t]*Attachments?:[ \t]*(.+?)[ \t]*\(([\d.,]+ ?[kKMG]?(?:B|bytes)?)\)[ \t]*$/

/** Is this the text that an Alaveteli site puts into its archives? Its items stand between lines of 31 hyphens. */
export function isCorrespondence(text: string): boolean {
  return /^-{31}[ \t]*\r?$/m.test(text)
}

/**
 * Reads an archive's `correspondence.txt`. Who wrote to whom and when stands over each item and is taken as given; where the site's
 * request JSON is there too, its events say the kind and the exact day.
 */
export function readCorrespondence(text: string, file: string, request: AlaveteliRequest | null): Correspondence {
  const lines = text.replace(/\r\n?/g, '\n').split('\n')
  const rules = lines.flatMap((line, i) => (RULE.test(line) ? [i] : []))
  const preamble = lines.slice(0, rules[0] ?? 0).join(' ')
  const about = /"(.+)"[^"]*?\bat\b\s+(https?:\/\/\S+?)\.?\s*$/.exec(preamble.trim())
  const events = request?.events.filter((event) => event.kind !== 'other') ?? []
  const blocks = rules.map((rule, i) => ({ from: rule + 1, to: rules[i + 1] ?? lines.length }))
  const requester = request?.requester ?? headersOf(lines, blocks[0]?.from ?? 0).values[0] ?? null
  const items: ArchiveItem[] = []
  let incoming = 0
  for (const [i, block] of blocks.entries()) {
    const event = events.length === blocks.length ? events[i]! : null
    const item = readItem(lines, block, file, requester, event)
    if (!item) continue
    if (item.letter.given.direction === 'incoming') item.incoming = ++incoming
    items.push(item)
  }
  const title = request?.title ?? about?.[1] ?? null
  if (items[0] && title) items[0].letter.given.subject ??= title
  return { title, url: about?.[2] ?? null, authority: request?.authority ?? authorityOf(items, lines, blocks), items }
}

type Block = { from: number; to: number }

function readItem(
  lines: string[],
  block: Block,
  file: string,
  requester: string | null,
  event: RequestEvent | null,
): ArchiveItem | null {
  const head = headersOf(lines, block.from)
  const first = lines.slice(block.from, block.to).findIndex((line) => line.trim() !== '')
  if (first < 0) return null
  const startLine = block.from + first + 1
  const annotation = ANNOTATION.exec(lines[block.from + first]!)
  if (annotation) {
    const text = tidyBody(lines.slice(block.from + first + 1, block.to))
    const given = {
      sender: annotation[1]!.trim(),
      date: event?.on ?? statedDay(annotation[2]),
      direction: 'note' as const,
    }
    return { letter: plainLetter(text.words, 'archive', file, given, startLine), incoming: null, attachments: [] }
  }
  const body = tidyBody(lines.slice(head.end, block.to))
  const [from, to, date] = head.values.length >= 3 ? head.values : [null, null, head.values[0] ?? null]
  if (body.words === '' && from === null) return null
  const outgoing = from !== null && (from === requester || (to !== null && to !== requester))
  const direction =
    event?.direction ?? (from === null ? (date === null ? null : 'note') : outgoing ? 'outgoing' : 'incoming')
  const sender = from?.replace(/^,\s*/, '').replace(/\s*,\s*$/, '') || null
  const given = { sender, date: event?.on ?? dayIn(date), direction, subject: head.subject }
  return {
    letter: plainLetter(body.words, 'archive', file, given, startLine),
    incoming: null,
    attachments: body.attachments,
  }
}

/** The three labelled lines over an item, whatever language their labels are in, and where the body begins. */
function headersOf(lines: string[], from: number): { values: string[]; subject: string | null; end: number } {
  const values: string[] = []
  let subject: string | null = null
  let at = from
  while (at < lines.length && lines[at]!.trim() === '') at++
  for (; at < lines.length && values.length < 3; at++) {
    const m = HEADER.exec(lines[at]!)
    if (!m) break
    if (/^(subject|betreff|asunto|objet)$/i.test(m[1]!)) subject = m[2]?.trim() ?? null
    else values.push((m[2] ?? '').trim())
    if (values.length === 1 && /^date$/i.test(m[1]!)) {
      at++
      break
    }
  }
  const after = HEADER.exec(lines[at] ?? '')
  if (after && /^subject$/i.test(after[1]!)) {
    subject = after[2]?.trim() ?? null
    at++
  }
  return { values, subject, end: at }
}

function tidyBody(lines: string[]): { words: string; attachments: string[] } {
  const attachments: string[] = []
  const kept = lines.filter((line) => {
    const m = ATTACHMENT.exec(line)
    if (m) attachments.push(m[1]!)
    return !m
  })
  const words = kept
    .map((line) => line.replace(/[ \t]+$/, ''))
    .join('\n')
    .replace(/^(?:[ \t]*\n)+/, '')
    .replace(/^ {2}(?=\S)/, '')
    .replace(/\n{4,}/g, '\n\n\n')
    .trimEnd()
  return { words, attachments }
}

/** Some versions of the site write its date as markup. */
function dayIn(date: string | null): string | null {
  if (!date) return null
  return statedDay(/datetime="([^"]+)"/.exec(date)?.[1]) ?? statedDay(htmlText(date))
}

/** The body written to, as the first item that is the user's own names it. */
function authorityOf(items: ArchiveItem[], lines: string[], blocks: Block[]): string | null {
  const at = items.findIndex((item) => item.letter.given.direction === 'outgoing')
  return at < 0 ? null : (headersOf(lines, blocks[at]?.from ?? 0).values[1] ?? null)
}
