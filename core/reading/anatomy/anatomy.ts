import type { Span } from '../../model/basics.ts'
import type { Line } from '../text/lines.ts'
import { salutationOf } from './salutation.ts'
import type { Salutation } from './salutation.ts'
import { beginsQuote, quotedSpans } from './quotes.ts'
import { signatureOf } from './signature.ts'
import type { Signature } from './signature.ts'

/** The parts of one letter by its form alone. Line numbers are indexes into its lines. */
export interface Anatomy {
  /** Everything before the greeting: letterhead, date, references, subject. */
  head: Span
  salutation: (Salutation & { line: number }) | null
  body: Span
  signature: Signature | null
  /** All after the signature that is not quoted: footers, rights sheets, disclaimers. */
  tail: Span
  quotes: Span[]
}

/** Takes a letter's lines apart. A letter without greeting or signature is all body. */
export function anatomyOf(lines: readonly Line[]): Anatomy {
  const end = lines.at(-1)!.end
  const greetingAt = greetingLine(lines)
  const greeting = greetingAt === null ? null : salutationOf(lines[greetingAt]!.text)
  const bodyLine = greetingAt === null ? headEnd(lines) : greeting!.rest ? greetingAt : greetingAt + 1
  const quotes = quotedSpans(lines, bodyLine)
  const quoteStart = quotes.find((span) => span.end >= end)?.start ?? end
  const stop = lines.findIndex((line, i) => i >= bodyLine && line.start >= quoteStart)
  const signature = signatureOf(lines, bodyLine, stop < 0 ? lines.length : stop)
  const bodyStart = lines[Math.min(bodyLine, lines.length - 1)]!.start
  const bodyEnd = signature ? signature.span.start : quoteStart
  return {
    head: { start: 0, end: greetingAt === null ? bodyStart : lines[greetingAt]!.start },
    salutation: greeting && greetingAt !== null ? { ...greeting, line: greetingAt } : null,
    body: { start: bodyStart, end: Math.max(bodyStart, bodyEnd) },
    signature,
    tail: { start: signature ? signature.span.end : quoteStart, end: quoteStart },
    quotes,
  }
}

function greetingLine(lines: readonly Line[]): number | null {
  const limit = Math.min(lines.length, 70)
  let worded = false
  for (let i = 0; i < limit; i++) {
    const { text } = lines[i]!
    // Below words of its own, a letter that is quoted has its own greeting.
    if (text.startsWith('>') || (worded && beginsQuote(lines, i))) return null
    if (salutationOf(text)) return i
    worded ||= /[.!?]$/.test(text) && text.indexOf(' ', text.indexOf(' ') + 1) > 0
  }
  return null
}

/** Header lines of a mail pasted with the letter are head even where no greeting follows. */
function headEnd(lines: readonly Line[]): number {
  let i = 0
  while (
    i < lines.length &&
    (lines[i]!.text === '' || /^\*?(?:from|sent|date|to|cc|subject)\*?\s*:/i.test(lines[i]!.text))
  )
    i++
  return i < lines.length ? i : 0
}
