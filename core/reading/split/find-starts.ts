import { isBodyName } from '../anatomy/names.ts'
import { salutationOf } from '../anatomy/salutation.ts'
import type { Line } from '../text/lines.ts'
import {
  annotation,
  dayAlone,
  firstNameAlone,
  greeting,
  headerBlock,
  letterheadAlone,
  senderLine,
  signedBelow,
  systemMail,
} from './begins.ts'
import { habitsOf } from './habits.ts'
import type { Habits } from './letterhead.ts'
import { quotesIn } from './quotes-in.ts'
import { blankAbove, type Sign, type Start, walkDown } from './walk.ts'
import { announcedQuote, closing, nameOnTop, note, noWords, quotedGreeting, signature } from './within.ts'

/** The first of these that a line shows tells what it is. */
const SIGNS: readonly Sign[] = [
  noWords,
  annotation,
  headerBlock,
  announcedQuote,
  quotedGreeting,
  greeting,
  senderLine,
  systemMail,
  letterheadAlone,
  firstNameAlone,
  dayAlone,
  closing,
  nameOnTop,
  signature,
  signedBelow,
]

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

function startsWith(lines: readonly Line[], greetings: readonly number[], habits: Habits): Start[] {
  const walk = walkDown({ lines, habits, greetings: new Set(greetings), quotes: quotesIn(lines) })
  lines.forEach(({ text }, i) => {
    let told: ReturnType<Sign> = null
    for (const sign of SIGNS) if ((told = sign(walk, i, text))) break
    if (told !== 'passed') note(walk.open, i, text)
  })
  return walk.starts
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

const standsFree = (lines: readonly Line[], i: number): boolean =>
  blankAbove(lines, i) || /^(?:date|subject|re|ref|our ref)\b|,$|\d$/i.test(lines[i - 1]!.text)
