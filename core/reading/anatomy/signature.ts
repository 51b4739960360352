import type { Span } from '../../model/basics.ts'
import type { Line } from '../text/lines.ts'
import { headSign, isPostal } from '../split/line-signs.ts'
import { closingWithName, isClosing } from './closing.ts'
import { isBodyName, isPersonName, isPlainName, isTeamName, personOf } from './names.ts'

/** Who signed: a person, else a team or body; role and body as printed below the name. */
export interface Signature {
  name: string
  person: boolean
  role: string | null
  body: string | null
  /** Where the name stands. */
  nameSpan: Span
  /** From the closing phrase, or the name where there is none, to the end of the signature's lines. */
  span: Span
}

/** The signature of a letter whose body runs from line `from` to before line `to`. */
export function signatureOf(lines: readonly Line[], from: number, to: number): Signature | null {
  return afterClosing(lines, from, to) ?? withoutClosing(lines, from, to)
}

function afterClosing(lines: readonly Line[], from: number, to: number): Signature | null {
  for (let i = from; i < to; i++) {
    const line = lines[i]!
    const named = closingWithName(line.text)
    if (named && (isPersonName(personOf(named)) || isBodyName(named))) return build(lines, i, i, to, named)
    if (!isClosing(line.text)) continue
    let next = i + 1
    while (next < to && next - i <= 8 && (lines[next]!.text === '' || isClosing(lines[next]!.text))) next++
    const name = next < to ? lines[next]!.text : ''
    if (next - i > 8) continue
    if (
      isPersonName(personOf(name)) ||
      isBodyName(name) ||
      (name.length > 0 && name.length <= 40 && !/[.:?]$/.test(name) && !/^thank/i.test(line.text))
    )
      return build(lines, i, next, to, name)
  }
  return null
}

function withoutClosing(lines: readonly Line[], from: number, to: number): Signature | null {
  let team: Signature | null = null
  for (let i = from + 1; i < to; i++) {
    const text = lines[i]!.text
    if (text === '' || lines[i - 1]!.text !== '' || text.length > 60) continue
    if (TABLE_HEAD.test(text)) continue
    const before = previousText(lines, i, from)
    const ends = i === lastWith(lines, to) && isPersonName(text) && text.split(/\s+/).length >= 2
    if (
      before === null ||
      (!ends &&
        !isFirstOf(before, text) &&
        !/[.!?)\]"'’x]$|\b(?:19|20)\d\d$/.test(before) &&
        headSign(before) !== 'sure')
    )
      continue
    const size = blockSize(lines, i, to)
    if (size > 8) continue
    if (isPlainName(text) && i === lastWith(lines, to)) return build(lines, i, i, to, text)
    if (isPersonName(personOf(text)) && text.split(/\s+/).length >= 2 && text !== text.toUpperCase())
      return build(lines, i, i, to, text)
    if (size >= 2 && size <= 4 && isPersonName(text) && !/\s/.test(text) && ROLE.test(lines[i + 1]!.text))
      return build(lines, i, i, to, text)
    if (size >= 2 && size <= 4 && i + size - 1 === lastWith(lines, to) && endsWithBody(lines, i, size))
      team ??= build(lines, i, i, to, text)
    if (size <= 6 && (isBodyName(text) || isTeamName(text)) && !moreWords(lines, i + size, to))
      team ??= build(lines, i, i, to, text)
  }
  return team
}

/** 'Site | Date | Count' begins like a name, too. */
const TABLE_HEAD = / \| .* \| |^\S+ \|.*\|/

/** Whether a line is the first name alone of whoever the next one names in full: 'Ada' above 'Ada Quill'. */
function isFirstOf(line: string, name: string): boolean {
  return isPersonName(line) && name.startsWith(`${line} `)
}

/** What a person who signs with a first name is, in the line below it. */
const ROLE =
  /^[^.]{0,40}\b(?:clerk|officer|manager|secretary|adviser|advisor|director|assistant|co-?ordinator|administrator|head of|chair|treasurer|warden|registrar|solicitor|analyst|archivist|librarian|headteacher|principal)\b[^.]{0,50}$/i

/** Whether a line says what a person who signs is. */
export const isRole = (line: string): boolean => ROLE.test(line)

/** Whether a line below a name says where they live or how to reach them, not what they are: '4 Station Cottages'. */
const isPlace = (line: string): boolean =>
  /^(?:flat |unit |no\.? ?)?\d+[a-z]?,? \p{Lu}|^\+?[\d() -]{7,}$|^\S+@\S+$/iu.test(line) || isPostal(line)

/** Whether what follows a block goes on with the letter: a sentence, not a footer's lines. */
function moreWords(lines: readonly Line[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (/\b(?:I|we|We) (?:am|are|have|will|shall|can|cannot)\b/.test(lines[i]!.text)) return true
  return false
}

function build(lines: readonly Line[], first: number, at: number, to: number, printed: string): Signature {
  const name = isPersonName(personOf(printed)) ? personOf(printed) : printed.replace(/[,;]+$/, '')
  let role: string | null = null
  let body: string | null = null
  let last = at
  for (let i = at + 1; i < to && i <= at + 6 && lines[i]!.text !== '' && lines[i]!.text.length <= 90; i++) {
    const text = lines[i]!.text
    if (!/[·|•]/.test(text) && text.split(/\s+/).length > (/[.!?]$/.test(text) ? 6 : 10)) break
    if (/^[A-Z &]{8,}$/.test(text) && !isBodyName(text)) break
    if (isBodyName(text)) body ??= text
    else if (!isPlace(text)) role ??= text
    last = i
  }
  const within = lines[at]!.text.indexOf(name)
  const nameStart = lines[at]!.at + Math.max(0, within)
  return {
    name,
    person: isPersonName(name) || isPlainName(name),
    role,
    body,
    nameSpan: { start: nameStart, end: within < 0 ? lines[at]!.at + lines[at]!.text.length : nameStart + name.length },
    span: { start: lines[first]!.start, end: lines[last]!.end },
  }
}

/** A short block of names that holds a body's: 'Reception' above 'Marsh Surgery'. */
function endsWithBody(lines: readonly Line[], from: number, size: number): boolean {
  const block = lines.slice(from, from + size)
  return (
    block.every(({ text }) => text.length <= 60 && /^\p{Lu}/u.test(text) && !/[.?!]$/.test(text)) &&
    block.some(({ text }) => isBodyName(text))
  )
}

function lastWith(lines: readonly Line[], to: number): number {
  let i = to - 1
  while (i > 0 && lines[i]!.text === '') i--
  return i
}

function previousText(lines: readonly Line[], i: number, from: number): string | null {
  for (let j = i - 1; j >= from; j--) if (lines[j]!.text !== '') return lines[j]!.text
  return null
}

function blockSize(lines: readonly Line[], i: number, to: number): number {
  let j = i
  while (j < to && lines[j]!.text !== '') j++
  return j - i
}
