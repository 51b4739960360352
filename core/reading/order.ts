import type { CivilDay } from '../model/basics.ts'
import type { Letter } from '../model/letter.ts'
import type { KeyedLetter } from './keyed.ts'

/** Whether a letter stands in a page of several, whose order is that of the letters. */
export function isPaged(letter: Letter): boolean {
  return letter.source.startLine !== null
}

/**
 * The order in which a case's letters were written, as indexes: by the days and instants that their sources state; a letter without one
 * stays behind the letter before it. Letters of one page keep the page's order.
 */
export function readingOrder(letters: readonly KeyedLetter[], dayOf: (index: number) => CivilDay | null): number[] {
  let last = ''
  const keyed = letters.map(({ letter }, index) => {
    const day = letter.head?.sentOn ?? dayOf(index)
    const sort = letter.head?.sentAt ? instantKey(letter.head.sentAt) : day
    if (sort !== null && !(isPaged(letter) && sort < last)) last = sort
    return { index, key: isPaged(letter) ? last : (sort ?? last) }
  })
  return keyed.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.index - b.index)).map((one) => one.index)
}

/** An ISO instant with its own offset as a text that sorts by day and time, and behind the day alone. */
export function instantKey(at: string): string {
  const match = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(?::(\d\d))?.*?(Z|[+-]\d\d:?\d\d)?$/.exec(at)
  if (!match) return at.slice(0, 10)
  const offset = /^([+-])(\d\d):?(\d\d)$/.exec(match[5] ?? '')
  const shift = offset ? (offset[1] === '-' ? 1 : -1) * (Number(offset[2]) * 60 + Number(offset[3])) : 0
  const minutes = Number(match[2]) * 60 + Number(match[3]) + shift
  // A shift over midnight stays within the day: only the order of letters of one day and of neighbouring days matters.
  const clamped = Math.min(Math.max(minutes, 0), 1439)
  return `${match[1]}T${String(clamped).padStart(4, '0')}${match[4] ?? '00'}`
}
