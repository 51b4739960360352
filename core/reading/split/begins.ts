import { isClosing } from '../anatomy/closing.ts'
import { isBodyName } from '../anatomy/names.ts'
import { isHeaderBlock } from '../anatomy/quotes.ts'
import { salutationOf, surnameOf } from '../anatomy/salutation.ts'
import type { Line } from '../text/lines.ts'
import { lastText } from './blocks.ts'
import { belowTitle, greetsSoon, isHead, isLetterhead } from './heads.ts'
import { startAbove } from './letterhead.ts'
import { annotatorOf, beginsSystemMail, dateLine, headSign, isOwnNote, isPostmaster } from './line-signs.ts'
import { begin, blankAbove, floorOf, HEADED, type Sign, type Walk } from './walk.ts'

// The signs that an entry begins.

/** Somebody left an annotation, or the user noted a talk. */
export const annotation: Sign = (walk, i, text) => {
  if (!(annotatorOf(text) || isOwnNote(text)) || !blankAbove(walk.lines, i)) return null
  begin(walk, i, 'annotation')
  return 'told'
}

const QUOTE_RULE = /^[-_ ]{3,}\s*(?:original|forwarded|ursprüngliche)/i

/** A mail's header block: it begins a letter, or a copy of an earlier one within the letter that is open. */
export const headerBlock: Sign = (walk, i) => {
  const { lines, quotes, open } = walk
  if (!isHeaderBlock(lines, i)) return null
  const isRuled = QUOTE_RULE.test(lines[lastText(lines, i) ?? i]!.text)
  if (!blankAbove(lines, i) && !isRuled) return null
  if (isRuled || quotes.isEarlier(i, open.from)) open.quoting = true
  else begin(walk, i, 'header')
  return 'passed'
}

/** A greeting: it opens a letter, or joins the one that its head has opened already. */
export const greeting: Sign = (walk, i, text) => {
  const { lines, open, greetings, habits } = walk
  if (!greetings.has(i)) return null
  const name = salutationOf(text)!.name
  const headed =
    open.greeted === null &&
    !open.ended &&
    open.words <= HEADED &&
    (open.kind === 'header' ||
      ((open.kind === 'sender' || open.kind === 'dated' || open.kind === 'greeting') &&
        isHead(lines, open.from + 1, i)))
  if (headed) {
    open.greeted = name
    open.ended = false
    return 'told'
  }
  const above = startAbove(lines, i, floorOf(walk), habits, isBodyName(name), name)
  if (!above.sure && !opensLetter(walk, i, name)) return null
  begin(walk, above.line, 'greeting', name)
  return 'told'
}

/** Unless it is quoted in a letter that has not ended. */
function opensLetter({ lines, open, habits }: Walk, at: number, name: string): boolean {
  if (open.kind === null || open.ended || open.greeted === null) return true
  const above = lastText(lines, at, open.from + 1)
  if (above !== null && habits.senders.has(lines[above]!.text.replace(/,$/, ''))) return true
  const [one, other] = [surnameOf(open.greeted) ?? open.greeted.toLowerCase(), surnameOf(name) ?? name.toLowerCase()]
  return one !== other && open.words > 4
}

/** The line of a sender alone, as this thread has it, with no greeting to come. */
export const senderLine: Sign = (walk, i, text) => {
  const { lines, open, habits } = walk
  if (!open.ended || !blankAbove(lines, i) || !habits.senders.has(text.replace(/,$/, ''))) return null
  if (lines[i + 1]?.text !== '' || greetsSoon(walk, i) || isClosing(lines[lastText(lines, i) ?? i]!.text)) return null
  begin(walk, i, 'sender')
  return 'told'
}

/** What a mail server or an auto-responder writes, maybe under its own sender line. */
export const systemMail: Sign = (walk, i, text) => {
  const { lines, open, habits } = walk
  if (!blankAbove(lines, i) || !(isPostmaster(text) || beginsSystemMail(text))) return null
  if (open.kind === 'header' || (open.kind === 'system' && open.words < 40)) return null
  if (open.kind === 'sender' && open.words < 20) return null
  const above = lastText(lines, i, open.from + 1)
  const isUnder =
    above !== null &&
    i - above <= 2 &&
    (isPostmaster(lines[above]!.text) || habits.senders.has(lines[above]!.text.replace(/,$/, '')))
  begin(walk, isUnder ? above : i, 'system')
  return 'told'
}

/** A letterhead whose letter greets nobody. */
export const letterheadAlone: Sign = (walk, i) => {
  const { lines, open, habits } = walk
  if (!open.ended || !blankAbove(lines, i) || !isLetterhead(lines, i) || greetsSoon(walk, i, 14)) return null
  begin(walk, startAbove(lines, i, open.from + 1, habits, false).line, 'greeting')
  return 'told'
}

/** A first name of this thread alone, where the letter above has ended and nothing there ends it anew. */
export const firstNameAlone: Sign = (walk, i, text) => {
  const { lines, open, habits } = walk
  if (!open.ended || open.quoting || !habits.firstNames.has(text.replace(/[,!]$/, ''))) return null
  if (!blankAbove(lines, i) || lines[i + 1]?.text !== '') return null
  const above = lastText(lines, i)
  if (above === null || isClosing(lines[above]!.text)) return null
  begin(walk, startAbove(lines, i, floorOf(walk), habits, false).line, 'greeting', text)
  return 'told'
}

/** A day alone, in a thread where one stands above every letter. */
export const dayAlone: Sign = (walk, i, text) => {
  const { lines, open, habits } = walk
  if (!habits.dated || !open.ended || !blankAbove(lines, i) || lines[i + 1]?.text !== '' || !dateLine(text)) return null
  begin(walk, startAbove(lines, i, floorOf(walk), habits, false).line, 'dated')
  return 'told'
}

/**
 * A letter without a greeting: below one that somebody has signed stands a sentence, and below that the name of another who signs in
 * this thread. What stands there already further up is quoted.
 */
export const signedBelow: Sign = (walk, at, text) => {
  const { lines, open, habits, greetings } = walk
  if (!open.ended || open.quoting || open.annexed || habits.signers.size === 0 || !blankAbove(lines, at)) return null
  if (open.signer === null || at - open.signedAt > 15 || !mayBeSentence(text)) return null
  for (let i = at + 1; i < lines.length && i < at + 40; i++) {
    const line = lines[i]!.text
    if (greetings.has(i) || isHeaderBlock(lines, i) || annotatorOf(line) || beginsSystemMail(line)) return null
    if (line === open.signer) return null
    if (!habits.signers.has(line) || !blankAbove(lines, i)) continue
    if (standsElsewhere(lines, at)) return null
    begin(walk, belowTitle(lines, at), 'signed')
    return 'told'
  }
  return null
}

function mayBeSentence(text: string): boolean {
  if (text.split(/\s+/).length < 3 || text.includes(' | ') || isBodyName(text)) return false
  const sign = headSign(text)
  return sign === 'no' || (sign === 'possible' && /[.!?,]$|^\p{Ll}/u.test(text))
}

const standsElsewhere = (lines: readonly Line[], at: number): boolean =>
  lines.some((one, other) => other !== at && one.text === lines[at]!.text)
