import { isClosing, closingWithName } from '../anatomy/closing.ts'
import { isBodyName, isPersonName } from '../anatomy/names.ts'
import { isHeaderBlock } from '../anatomy/quotes.ts'
import { salutationOf, surnameOf } from '../anatomy/salutation.ts'
import type { Line } from '../text/lines.ts'
import { lastText } from './blocks.ts'
import { habitsOf } from './habits.ts'
import { startAbove } from './letterhead.ts'
import type { Habits } from './letterhead.ts'
import { annotatorOf, beginsSystemMail, isPostmaster } from './line-signs.ts'

/** Where an entry begins and by what sign. */
export interface Start {
  line: number
  sign: 'annotation' | 'header' | 'greeting' | 'sender' | 'system' | 'text'
}

const QUOTE_RULE = /^[-_ ]{3,}\s*(?:original|forwarded|ursprüngliche)/i

/** All beginnings of entries in a thread's lines, in order. */
export function findStarts(lines: readonly Line[]): Start[] {
  const greetings: number[] = []
  for (let i = 0; i < lines.length; i++)
    if (lines[i]!.text.length > 2 && standsFree(lines, i) && salutationOf(lines[i]!.text)) greetings.push(i)
  const habits = habitsOf(lines, greetings)
  const isGreeting = new Set(greetings)
  const starts: Start[] = []
  let open: Open = { from: 0, ended: true, greeted: null, words: 0, kind: null }
  const begin = (line: number, sign: Start['sign'], greeted: string | null): void => {
    starts.push({ line, sign })
    open = { from: line, ended: sign === 'annotation' || sign === 'system', greeted, words: 0, kind: sign }
  }
  for (let i = 0; i < lines.length; i++) {
    const text = lines[i]!.text
    if (text === '') continue
    if (annotatorOf(text) && blankAbove(lines, i)) begin(i, 'annotation', null)
    else if (isHeaderBlock(lines, i) && blankAbove(lines, i) && !QUOTE_RULE.test(lines[lastText(lines, i) ?? i]!.text))
      begin(i, 'header', null)
    else if (isGreeting.has(i) && opensLetter(lines, i, open, habits)) {
      const name = salutationOf(text)!.name
      const floor = open.kind === null ? 0 : open.from + 1
      const start = startAbove(lines, i, floor, habits, isBodyName(name))
      if (open.kind === 'header' && open.words < 8) {
        open.greeted = name
        open.ended = false
      } else begin(start, 'greeting', name)
    } else if (
      open.ended &&
      blankAbove(lines, i) &&
      habits.senders.has(text.replace(/,$/, '')) &&
      !greetsSoon(lines, i, isGreeting)
    )
      begin(i, 'sender', null)
    else if (
      blankAbove(lines, i) &&
      (isPostmaster(text) || beginsSystemMail(text)) &&
      open.kind !== 'header' &&
      !(open.kind === 'system' && open.words < 40)
    )
      begin(systemStart(lines, i, open), 'system', null)
    else if (isClosing(text) || closingWithName(text)) open.ended = true
    else if (isPersonName(text) && blankAbove(lines, i)) open.ended = true
    open.words += text.split(' ').length
  }
  return starts
}

interface Open {
  from: number
  ended: boolean
  greeted: string | null
  words: number
  kind: Start['sign'] | null
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

function greetsSoon(lines: readonly Line[], at: number, greetings: ReadonlySet<number>): boolean {
  let seen = 0
  for (let i = at + 1; i < lines.length && seen < 6; i++) {
    if (greetings.has(i)) return true
    if (lines[i]!.text !== '') seen++
  }
  return false
}

/** A system message may stand under its own sender line. */
function systemStart(lines: readonly Line[], i: number, open: Open): number {
  const above = lastText(lines, i, open.from + 1)
  return above !== null && isPostmaster(lines[above]!.text) && i - above <= 2 ? above : i
}
