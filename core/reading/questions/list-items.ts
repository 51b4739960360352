import type { Span } from '../../model/basics.ts'
import type { Line } from '../text/lines.ts'

/** One item of a list in a letter: how it is marked, and its words without the mark. */
export interface ListItem extends Span {
  mark: 'number' | 'letter' | 'roman' | 'bullet'
  /** As a question's label: '8', '8a', 'b'; '' for a bullet. */
  label: string
  text: string
  /** Where the words begin. */
  textStart: number
  line: number
  /** Marked 'Q' or 'Question': certainly a question. */
  named: boolean
  /** A number without any mark behind it, which is one only in a row of them. */
  bare: boolean
}

const NAMED =
  /^(?:[*•·-]\s*)?(?:q(?:uestion|uery)?|part|point|item|frage|request(?: item)?)\.?\s*(?:no\.?\s*)?(\d{1,2})\s?\(?([a-h])?\)?\s*(?:[).:\]–-]+\s*|\s+(?=\p{Lu})|$)(.*)$/iu
const NUMBER =
  /^(?:[*•·-]\s*)?[([]?(\d{1,2})\s?([a-h])?(?:\s?[).:\]](?:\s+|(?=["'\p{L}([]))|\s[-–]\s(?=["'\p{Lu}]))(.*)$/u
const BARE = /^([1-9]|1\d)(?: |\s[-–]\s)(\p{L}.{9,})$/u
const ROMAN = /^\(?((?:i{1,3}|iv|vi{0,3}|ix|x))[).]\s*(.+)$/i
const LETTER = /^\(?([a-zA-Z])[).]\s+(.+)$/
const LETTER_TIGHT = /^\(([a-h])\)\s*(\S.*)$/
const BULLET = /^[*•·▪◦‣–-]\s+(.+)$/

/** Reads a line as the beginning of a list item. */
export function itemAt(line: Line, index: number): ListItem | null {
  const text = line.text
  if (text.length < 2 || text.length > 20_000) return null
  const make = (mark: ListItem['mark'], label: string, words: string, named = false, bare = false): ListItem => {
    const textStart = line.at + text.length - words.length
    return {
      mark,
      label,
      text: words.trim(),
      textStart,
      start: line.at,
      end: line.at + text.length,
      line: index,
      named,
      bare,
    }
  }
  const named = NAMED.exec(text)
  if (named && /^(?:[*•·-]\s*)?[qfQF]|^(?:part|point|item|request(?: item)?)\s+\d+\s*[:.)–-]/i.test(text))
    return make('number', named[1]!.replace(/^0(?=\d)/, '') + (named[2] ?? '').toLowerCase(), named[3]!, true)
  const number = NUMBER.exec(text)
  if (number && !/^\d{1,2}[.:]\d/.test(text))
    return make('number', number[1]!.replace(/^0(?=\d)/, '') + (number[2] ?? ''), number[3]!)
  const bare = BARE.exec(text)
  if (bare) return make('number', bare[1]!, bare[2]!, false, true)
  const roman = ROMAN.exec(text)
  if (roman && (roman[1]!.length > 1 || /^\(?i[).]/i.test(text)))
    return make('roman', roman[1]!.toLowerCase(), roman[2]!)
  const letter = LETTER.exec(text) ?? LETTER_TIGHT.exec(text)
  if (letter) return make('letter', letter[1]!, letter[2]!)
  const bullet = BULLET.exec(text)
  return bullet ? make('bullet', '', bullet[1]!) : null
}

/** The items without bare numbers, unless these run on from 1 to at least 2. */
export function withoutStrayNumbers<T extends { bare: boolean; label: string }>(items: readonly T[]): T[] {
  const bare = items.filter((item) => item.bare)
  const runs = bare.length > 1 && bare.every((item, i) => item.label === String(i + 1))
  return runs && bare.length === items.length ? [...items] : items.filter((item) => !item.bare)
}
