import { isClosing, closingWithName } from '../anatomy/closing.ts'
import { isBodyName, isPersonName, isPlainName } from '../anatomy/names.ts'
import { announcesQuote, isBareHead, isHeaderBlock } from '../anatomy/quotes.ts'
import { hasTitle, salutationOf, surnameOf } from '../anatomy/salutation.ts'
import type { Line } from '../text/lines.ts'
import { lastText } from './blocks.ts'
import { habitsOf } from './habits.ts'
import { isLooseLine, startAbove } from './letterhead.ts'
import type { Habits } from './letterhead.ts'
import { quotesIn } from './quotes-in.ts'
import {
  annotatorOf,
  beginsSystemMail,
  dateLine,
  headSign,
  isAnnex,
  isMarking,
  isOwnNote,
  isPostmaster,
} from './line-signs.ts'

/** Where an entry begins and by what sign. */
export interface Start {
  line: number
  sign: 'annotation' | 'dated' | 'header' | 'greeting' | 'sender' | 'system' | 'signed' | 'text'
}

const QUOTE_RULE = /^[-_ ]{3,}\s*(?:original|forwarded|ursprüngliche)/i

/** All beginnings of entries in a thread's lines, in order. */
export function findStarts(lines: readonly Line[]): Start[] {
  const greetings: number[] = []
  for (let i = 0; i < lines.length; i++)
    if (lines[i]!.text.length > 1 && standsFree(lines, i) && salutationOf(lines[i]!.text)) greetings.push(i)
  const habits = habitsOf(lines, greetings)
  const first = fromTheTop(lines, startsWith(lines, greetings, habits))
  const senders = new Set(habits.senders)
  for (const { line, sign } of first) {
    const text = lines[line]!.text
    if (sign === 'greeting' && isBodyName(text) && lines[line + 1]?.text === '') senders.add(text)
  }
  return senders.size > habits.senders.size
    ? fromTheTop(lines, startsWith(lines, greetings, { ...habits, senders }))
    : first
}

/** A few lines together at the very top, without a sentence among them, belong to the first letter: a lone one is the page's title. */
function fromTheTop(lines: readonly Line[], starts: Start[]): Start[] {
  const [first, ...others] = starts
  const top = lines.findIndex(({ text }) => text !== '')
  if (!first || first.sign !== 'greeting' || first.line <= top || lines[top + 1]?.text === '') return starts
  const above = lines.slice(top, first.line).filter(({ text }) => text !== '')
  const allHead = above.length <= 10 && above.every(({ text }) => text.length <= 80 && !/[.!?]$/.test(text))
  return allHead ? [{ ...first, line: top }, ...others] : starts
}

function startsWith(lines: readonly Line[], greetings: readonly number[], habits: Habits): Start[] {
  const isGreeting = new Set(greetings)
  const starts: Start[] = []
  const quotes = quotesIn(lines)
  let open: Open = { ...OPEN }
  const begin = (line: number, sign: Start['sign'], greeted: string | null): void => {
    starts.push({ line, sign })
    open = {
      ...OPEN,
      from: line,
      ended: sign === 'annotation' || sign === 'system',
      greeted,
      kind: sign,
      headEnd: sign === 'header' && isBareHead(lines, line) ? line + 3 : line,
    }
  }
  const headAbove = (i: number): number =>
    startAbove(lines, i, open.kind === null ? 0 : open.from + 1, habits, false).line
  for (let i = 0; i < lines.length; i++) {
    const text = lines[i]!.text
    if (text === '' || isMarking(text)) continue
    if (open.kind === 'header' && open.words === 0 && (HEADER_LINE.test(text) || i < open.headEnd)) continue
    const headed = isHeaderBlock(lines, i)
    if ((annotatorOf(text) || isOwnNote(text)) && blankAbove(lines, i)) begin(i, 'annotation', null)
    else if (headed && (blankAbove(lines, i) || isRuled(lines, i))) {
      if (isRuled(lines, i) || quotes.isEarlier(i, open.from)) open.quoting = true
      else begin(i, 'header', null)
      continue
    } else if (!headed && announcesQuote(lines, i)) open.quoting = true
    else if (open.quoting && isGreeting.has(i) && quotes.isRepeated(i)) continue
    else if (isGreeting.has(i) && greets(lines, i, open, habits, begin)) open.words += 0
    else if (
      open.ended &&
      blankAbove(lines, i) &&
      habits.senders.has(text.replace(/,$/, '')) &&
      lines[i + 1]?.text === '' &&
      !greetsSoon(lines, i, isGreeting) &&
      !isClosing(lines[lastText(lines, i) ?? i]!.text)
    )
      begin(i, 'sender', null)
    else if (
      blankAbove(lines, i) &&
      (isPostmaster(text) || beginsSystemMail(text)) &&
      open.kind !== 'header' &&
      !(open.kind === 'system' && open.words < 40) &&
      !(open.kind === 'sender' && open.words < 20)
    )
      begin(systemStart(lines, i, open, habits), 'system', null)
    else if (open.ended && blankAbove(lines, i) && isLetterhead(lines, i) && !greetsSoon(lines, i, isGreeting, 14))
      begin(startAbove(lines, i, open.from + 1, habits, false).line, 'greeting', null)
    else if (open.ended && !open.quoting && callsByName(lines, i, habits)) begin(headAbove(i), 'greeting', text)
    else if (habits.dated && open.ended && blankAbove(lines, i) && lines[i + 1]?.text === '' && dateLine(text))
      begin(headAbove(i), 'dated', null)
    else if (isClosing(text) || closingWithName(text)) open.ended = true
    else if (open.kind === 'header' && open.words === 0 && namesSomebody(text)) open.greeted = text
    else if (
      blankAbove(lines, i) &&
      (isPersonName(text) || isPlainName(text) || isTeamSignature(lines, i)) &&
      !isGreeting.has(lastText(lines, i) ?? -1) &&
      !(open.kind === 'sender' && open.words < HEADED && isHead(lines, open.from + 1, i)) &&
      (open.kind !== 'header' || open.words > 0) &&
      !(isUngreeted(open) && greetsSoon(lines, i, isGreeting, 14))
    )
      open.ended = true
    else if (
      open.ended &&
      !open.quoting &&
      !open.annexed &&
      blankAbove(lines, i) &&
      habits.signers.size > 0 &&
      signedBelow(lines, i, open, isGreeting, habits)
    )
      begin(belowTitle(lines, i), 'signed', null)
    if (isPersonName(text) || isPlainName(text)) [open.signer, open.signedAt] = [text, i]
    if (isAnnex(text)) open.annexed = true
    open.words += text.split(' ').length
  }
  return starts
}

/** Whether a line says that what stands below it is quoted. */
const isRuled = (lines: readonly Line[], i: number): boolean => QUOTE_RULE.test(lines[lastText(lines, i) ?? i]!.text)

/** A name with a title alone above a letter greets: 'Mrs Budd'. */
function belowTitle(lines: readonly Line[], i: number): number {
  const above = lastText(lines, i)
  return above !== null &&
    hasTitle(lines[above]!.text) &&
    lines[above]!.text.split(/\s+/).length <= 4 &&
    blankAbove(lines, above)
    ? above
    : i
}

/** A first name of this thread alone, where the letter above has ended and nothing there ends it anew. */
function callsByName(lines: readonly Line[], i: number, habits: Habits): boolean {
  const text = lines[i]!.text.replace(/[,!]$/, '')
  if (!habits.firstNames.has(text) || !blankAbove(lines, i) || lines[i + 1]?.text !== '') return false
  const above = lastText(lines, i)
  return above !== null && !isClosing(lines[above]!.text)
}

/** Whether a letter has shown nothing yet but what stands above its greeting. */
const isUngreeted = (open: Open): boolean =>
  (open.kind === 'header' || open.kind === 'sender' || open.kind === 'dated') &&
  open.greeted === null &&
  open.words <= HEADED

/** Whether all lines between two are such as stand above a greeting. */
function isHead(lines: readonly Line[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (lines[i]!.text !== '' && headSign(lines[i]!.text) === 'no' && !isLooseLine(lines[i]!.text)) return false
  return true
}

/** A block that gives both a reference and a day, as letters have it that greet nobody. */
function isLetterhead(lines: readonly Line[], at: number): boolean {
  let [ref, day] = [false, false]
  for (let i = at; i < lines.length && i < at + 6 && lines[i]!.text !== ''; i++) {
    const { text } = lines[i]!
    if (headSign(text) === 'no') return false
    if (/\b(?:ref(?:erence)?|case|file|aktenzeichen|zeichen)\b.{0,20}\d/i.test(text)) ref = true
    if (dateLine(text)) day = true
  }
  return ref && day
}

/** Opens a letter at a greeting, or joins the greeting to the entry that its head has opened already. */
function greets(
  lines: readonly Line[],
  i: number,
  open: Open,
  habits: Habits,
  begin: (line: number, sign: Start['sign'], greeted: string | null) => void,
): boolean {
  const name = salutationOf(lines[i]!.text)!.name
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
    return true
  }
  const floor = open.kind === null ? 0 : open.from + 1
  const above = startAbove(lines, i, floor, habits, isBodyName(name), name)
  if (!above.sure && !opensLetter(lines, i, open, habits)) return false
  begin(above.line, 'greeting', name)
  return true
}

/** Words that may stand between a letter's header lines and its greeting: references, a subject, markings. */
const HEADED = 60

const HEADER_LINE =
  /^\*?(?:from|sent|date|to|cc|bcc|subject|attachments?|importance|reply-to|gesendet|datum|an|betreff|von)\*?\s*:/i

/** A short block that names a team or body below a finished sentence. */
function isTeamSignature(lines: readonly Line[], i: number): boolean {
  if (!isBodyName(lines[i]!.text) || lines[i]!.text.length > 70) return false
  const above = lastText(lines, i)
  return above !== null && /[.!?)]$/.test(lines[above]!.text) && (lines[i + 1]?.text ?? '').length < 90
}

/** A name alone on the first line of a mail greets: 'Mrs Budd', 'Saskia'. */
const namesSomebody = (text: string): boolean => {
  const name = text.replace(/[,!]$/, '')
  const words = name.split(' ').length
  return (
    (words <= 4 && hasTitle(name)) || (words <= 2 && (isPersonName(name) || isPlainName(name) || FIRST_NAME.test(name)))
  )
}
const FIRST_NAME = /^\p{Lu}\p{Ll}{2,}(?:[-'’]\p{Lu}\p{Ll}+)?$/u

interface Open {
  from: number
  ended: boolean
  greeted: string | null
  words: number
  kind: Start['sign'] | null
  /** Who has signed it. */
  signer: string | null
  signedAt: number
  /** Below its header block where that is a bare one. */
  headEnd: number
  /** It quotes an earlier letter from here on. */
  quoting: boolean
  /** An annex has begun. */
  annexed: boolean
}
const OPEN: Readonly<Open> = {
  from: 0,
  ended: true,
  greeted: null,
  words: 0,
  kind: null,
  signer: null,
  signedAt: 0,
  headEnd: 0,
  quoting: false,
  annexed: false,
}

/**
 * A letter without a greeting: below one that somebody has signed stands a sentence, and below that the name of another who signs in
 * this thread. What stands there already further up is quoted.
 */
function signedBelow(
  lines: readonly Line[],
  at: number,
  open: Open,
  greetings: ReadonlySet<number>,
  habits: Habits,
): boolean {
  const text = lines[at]!.text
  if (
    open.signer === null ||
    at - open.signedAt > 15 ||
    text.split(/\s+/).length < 3 ||
    (headSign(text) !== 'no' && !/[.!?,]$|^\p{Ll}/u.test(text)) ||
    text.includes(' | ') ||
    headSign(text) === 'sure' ||
    isBodyName(text)
  )
    return false
  for (let i = at + 1; i < lines.length && i < at + 40; i++) {
    const line = lines[i]!.text
    if (greetings.has(i) || isHeaderBlock(lines, i) || annotatorOf(line) || beginsSystemMail(line)) return false
    if (line === open.signer) return false
    if (habits.signers.has(line) && blankAbove(lines, i))
      return !lines.some((one, other) => other !== at && one.text === text)
  }
  return false
}

function standsFree(lines: readonly Line[], i: number): boolean {
  return blankAbove(lines, i) || /^(?:date|subject|re|ref|our ref)\b|,$|\d$/i.test(lines[i - 1]!.text)
}

function blankAbove(lines: readonly Line[], i: number): boolean {
  return i === 0 || lines[i - 1]!.text === ''
}

/** A greeting opens a letter unless it is quoted in one that has not ended. */
function opensLetter(lines: readonly Line[], at: number, open: Open, habits: Habits): boolean {
  if (open.kind === null || open.ended) return true
  if (open.greeted === null) return true
  const name = salutationOf(lines[at]!.text)!.name
  const above = lastText(lines, at, open.from + 1)
  if (above !== null && habits.senders.has(lines[above]!.text.replace(/,$/, ''))) return true
  const [one, other] = [surnameOf(open.greeted) ?? open.greeted.toLowerCase(), surnameOf(name) ?? name.toLowerCase()]
  return one !== other && open.words > 4
}

function greetsSoon(lines: readonly Line[], at: number, greetings: ReadonlySet<number>, within = 6): boolean {
  let seen = 0
  for (let i = at + 1; i < lines.length && seen < within; i++) {
    if (greetings.has(i)) return isHead(lines, at + 1, i)
    if (lines[i]!.text !== '') seen++
  }
  return false
}

/** A system message may stand under its own sender line. */
function systemStart(lines: readonly Line[], i: number, open: Open, habits: Habits): number {
  const above = lastText(lines, i, open.from + 1)
  if (above === null || i - above > 2) return i
  return isPostmaster(lines[above]!.text) || habits.senders.has(lines[above]!.text.replace(/,$/, '')) ? above : i
}
