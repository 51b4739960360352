import type { Span } from '../../model/basics.ts'
import { dateLine } from '../split/line-signs.ts'
import type { Line } from '../text/lines.ts'

const WROTE =
  /^(?:>?\s*)(?:on .{6,140}(?:wrote|writes|said)|am .{6,120}schrieb .{2,80}|le .{6,120}a écrit|.{2,80} (?:wrote|schrieb) (?:on|am) .{4,60})\s*:?$/i
const RULE =
  /^[-_ ]{3,}\s*(?:original message|forwarded message|forwarded by .*|urspr(?:ü|ue)ngliche nachricht|message d'origine|reply above this line)\s*[-_ ]*|^-{5,}\s*forwarded/i
const MARK = /^(?:show|hide) quoted (?:sections?|text)$/i
const HEAD = /^\*?(?:from|von|de)\*?\s*:\s*\S/i
const SUBJECT = /^\*?(?:subject|betreff|objet)\*?\s*:/i
const HEAD_MORE = /^\*?(?:sent|date|to|cc|subject|gesendet|datum|an|betreff|envoyé|à|objet|reply-to)\*?\s*:/i

const ADDRESSED = /^\S.{0,80} <[^<>@\s]+@[^<>\s]+>$/
const TO = /^(?:to|an|à|cc) \S.{0,120}$/i

/** Whether a head begins at a line as web mail shows it: a name with its address, the day and the time, and to whom. */
export const isBareHead = (lines: readonly Line[], at: number): boolean =>
  lines[at]?.text.endsWith('>') === true &&
  ADDRESSED.test(lines[at].text) &&
  dateLine(lines[at + 1]?.text ?? '') !== null &&
  TO.test(lines[at + 2]?.text ?? '')

/** Whether a mail's header block (`From:` and at least one more header line, or a day alone; or a bare one) begins at a line. */
export function isHeaderBlock(lines: readonly Line[], at: number): boolean {
  if (isBareHead(lines, at)) return true
  // Some programs put what it is about first.
  if (SUBJECT.test(lines[at]?.text ?? '') && HEAD.test(lines[at + 1]?.text ?? '')) return true
  if (!HEAD.test(lines[at]?.text ?? '')) return false
  const next = lines[at + 1]?.text ?? ''
  if (dateLine(next)) return true
  for (let i = at + 1; i <= at + 4 && i < lines.length; i++) if (HEAD_MORE.test(lines[i]!.text)) return true
  return false
}

/** Where the mail that is answered is quoted: lines under '>', and all below 'On … wrote:' or 'Original Message'. */
export function quotedSpans(lines: readonly Line[], from: number): Span[] {
  const spans: Span[] = []
  const last = lines.at(-1)
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]!
    if (MARK.test(line.text)) spans.push({ start: line.start, end: line.end })
    else if (line.text.startsWith('>')) spans.push({ start: line.start, end: Math.min(line.end + 1, last!.end) })
    else if (line.text.length < 200 && wroteAt(lines, i)) {
      if (lines.slice(i + 1, i + 4).some((next) => next.text.startsWith('>')))
        spans.push({ start: line.start, end: line.end + 1 })
      else return [...spans, { start: line.start, end: last!.end }]
    } else if (RULE.test(line.text) || (i > from && isHeaderBlock(lines, i)))
      return [...spans, { start: line.start, end: last!.end }]
  }
  return spans
}

/** Whether the letter that is answered begins at a line, down to the end. */
export const beginsQuote = (lines: readonly Line[], at: number): boolean =>
  announcesQuote(lines, at) || isHeaderBlock(lines, at)

/** Whether a line says in words that what is answered stands below it: 'Original Message', 'On … wrote:'. */
export const announcesQuote = (lines: readonly Line[], at: number): boolean =>
  RULE.test(lines[at]!.text) || (lines[at]!.text.length < 200 && wroteAt(lines, at))

function wroteAt(lines: readonly Line[], i: number): boolean {
  const line = lines[i]!.text
  if (
    !/^(?:>?\s*)(?:on|am|le)\s/i.test(line) &&
    !((line.includes('wrote') || line.includes('schrieb')) && /\b(?:wrote|schrieb)\b/.test(line))
  )
    return false
  return WROTE.test(line) || WROTE.test(`${line} ${lines[i + 1]?.text ?? ''}`)
}
