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
}

const NAMED =
  /^(?:[*•·-]\s*)?(?:q(?:uestion|uery)?|part|point|item|frage|request(?: item)?)\.?\s*(?:no\.?\s*)?(\d{1,2})\s?\(?([a-h])?\)?\s*(?:[).:\]–-]+\s*|\s+(?=\p{Lu})|$)(.*)$/iu
const NUMBER =
  /^(?:[*•·-]\s*)?[([]?(\d{1,2})\s?([a-h])?(?:\s?[).:\]](?:\s+|(?=["'\p{L}([]))|\s[-–]\s(?=["'\p{Lu}]))(.*)$/u
const ROMAN = /^\(?((?:i{1,3}|iv|vi{0,3}|ix|x))[).]\s*(.+)$/i
const LETTER = /^\(?([a-zA-Z])[).]\s+(.+)$/
const LETTER_TIGHT = /^\(([a-h])\)\s*(\S.*)$/
const BULLET = /^[*•·▪◦‣–-]\s+(.+)$/

/** Reads a line as the beginning of a list item. */
export function itemAt(line: Line, index: number): ListItem | null {
  const text = line.text
  if (text.length < 2 || text.length > 20_000) return null
  const make = (mark: ListItem['mark'], label: string, words: string, named = false): ListItem => {
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
    }
  }
  const named = NAMED.exec(text)
  if (named && /^(?:[*•·-]\s*)?[qfQF]|^(?:part|point|item|request(?: item)?)\s+\d+\s*[:.)–-]/i.test(text))
    return make('number', named[1]!.replace(/^0(?=\d)/, '') + (named[2] ?? '').toLowerCase(), named[3]!, true)
  const number = NUMBER.exec(text)
  if (number && !/^\d{1,2}[.:]\d/.test(text))
    return make('number', number[1]!.replace(/^0(?=\d)/, '') + (number[2] ?? ''), number[3]!)
  const roman = ROMAN.exec(text)
  if (roman && (roman[1]!.length > 1 || /^\(?i[).]/i.test(text)))
    return make('roman', roman[1]!.toLowerCase(), roman[2]!)
  const letter = LETTER.exec(text) ?? LETTER_TIGHT.exec(text)
  if (letter) return make('letter', letter[1]!, letter[2]!)
  const bullet = BULLET.exec(text)
  return bullet ? make('bullet', '', bullet[1]!) : null
}
