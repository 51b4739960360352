const LINE = 600
const DATED = /\b\d{1,2}:\d{2}(?::\d{2})?\b.*\b(?:19|20)\d{2}\b/
const HEADER = /^(?:>From |[!-9;-~]{1,76}[ \t]*:)/
const MAIL_HEADER =
  /^(?:>From |(?:return-path|received|from|to|cc|subject|date|message-id|mime-version|delivered-to|content-type|status|envelope-to|reply-to|sender|dkim-signature|authentication-results|arc-[a-z-]+|x-[a-z0-9-]+)[ \t]*:)/i

/**
 * Does the line at `at`, which begins `From `, begin a message? A postmark bears a time and a year and a header follows it; without them it
 * must stand after an empty line and a header that only mail has must follow. Anything else is a sentence of a letter.
 */
export function isPostmark(bytes: Buffer, at: number, first: boolean): boolean {
  const text = bytes.toString('latin1', at, Math.min(bytes.length, at + LINE))
  if (!text.startsWith('From ')) return false
  const lf = text.indexOf('\n')
  if (lf < 0) return false
  const next = text.slice(lf + 1)
  const afterEmptyLine = first || isAfterEmptyLine(bytes, at)
  if (DATED.test(text.slice(0, lf))) return afterEmptyLine ? HEADER.test(next) : MAIL_HEADER.test(next)
  return afterEmptyLine && MAIL_HEADER.test(next)
}

function isAfterEmptyLine(bytes: Buffer, at: number): boolean {
  if (bytes[at - 1] !== 0x0a) return at === 0
  if (at < 2) return true
  return bytes[at - 2] === 0x0a || (bytes[at - 2] === 0x0d && bytes[at - 3] === 0x0a)
}
