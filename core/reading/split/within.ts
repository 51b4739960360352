import { isClosing, closingWithName } from '../anatomy/closing.ts'
import { isBodyName, isPersonName, isPlainName } from '../anatomy/names.ts'
import { announcesQuote, isHeaderBlock } from '../anatomy/quotes.ts'
import { hasTitle } from '../anatomy/salutation.ts'
import type { Line } from '../text/lines.ts'
import { lastText } from './blocks.ts'
import { greetsSoon } from './heads.ts'
import { isAnnex, isMarking } from './line-signs.ts'
import { blankAbove, HEADED, type Open, type Sign } from './walk.ts'

// The signs within an entry: of its head, its end, and what it quotes.

const HEADER_LINE =
  /^\*?(?:from|sent|date|to|cc|bcc|subject|attachments?|importance|reply-to|gesendet|datum|an|betreff|von)\*?\s*:/i

/** Nothing, a marking, or a line of the header block that has just begun an entry. */
export const noWords: Sign = ({ open }, i, text) =>
  text === '' ||
  isMarking(text) ||
  (open.kind === 'header' && open.words === 0 && (HEADER_LINE.test(text) || i < open.headEnd))
    ? 'passed'
    : null

/** A line that says that an earlier letter is quoted below it. */
export const announcedQuote: Sign = ({ lines, open }, i) => {
  if (isHeaderBlock(lines, i) || !announcesQuote(lines, i)) return null
  open.quoting = true
  return 'told'
}

/** The greeting of a letter that is quoted. */
export const quotedGreeting: Sign = ({ open, greetings, quotes }, i) =>
  open.quoting && greetings.has(i) && quotes.isRepeated(i) ? 'passed' : null

export const closing: Sign = ({ open }, _, text) => {
  if (!isClosing(text) && !closingWithName(text)) return null
  open.ended = true
  return 'told'
}

/** A name alone on the first line of a mail greets: 'Mrs Budd', 'Saskia'. */
export const nameOnTop: Sign = ({ open }, _, text) => {
  if (open.kind !== 'header' || open.words > 0 || !namesSomebody(text)) return null
  open.greeted = text
  return 'told'
}

function namesSomebody(text: string): boolean {
  const name = text.replace(/[,!]$/, '')
  const words = name.split(' ').length
  return (
    (words <= 4 && hasTitle(name)) || (words <= 2 && (isPersonName(name) || isPlainName(name) || FIRST_NAME.test(name)))
  )
}
const FIRST_NAME = /^\p{Lu}\p{Ll}{2,}(?:[-'’]\p{Lu}\p{Ll}+)?$/u

/** The name of a person, a team or a body alone ends a letter, unless it stands above its greeting. */
export const signature: Sign = (walk, i, text) => {
  const { lines, open, greetings } = walk
  if (!blankAbove(lines, i) || !(isPersonName(text) || isPlainName(text) || isTeam(lines, i))) return null
  if (greetings.has(lastText(lines, i) ?? -1) || (open.kind === 'header' && open.words === 0)) return null
  if (isUngreeted(open) && greetsSoon(walk, i, 14)) return null
  open.ended = true
  return 'told'
}

/** A short block that names a team or body below a finished sentence. */
function isTeam(lines: readonly Line[], i: number): boolean {
  if (!isBodyName(lines[i]!.text) || lines[i]!.text.length > 70) return false
  const above = lastText(lines, i)
  return above !== null && /[.!?)]$/.test(lines[above]!.text) && (lines[i + 1]?.text ?? '').length < 90
}

/** Whether a letter has shown nothing yet but what stands above its greeting. */
const isUngreeted = (open: Open): boolean =>
  (open.kind === 'header' || open.kind === 'sender' || open.kind === 'dated') &&
  open.greeted === null &&
  open.words <= HEADED

/** Notes what a line that has words says of the entry that is open. */
export function note(open: Open, i: number, text: string): void {
  if (isPersonName(text) || isPlainName(text)) [open.signer, open.signedAt] = [text, i]
  if (isAnnex(text)) open.annexed = true
  open.words += text.split(' ').length
}
