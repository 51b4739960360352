import type { FilledField } from '../../model/draft.ts'

type Break = 0 | 1 | 2 | 3
const BREAKS = ['', ' ', '\n', '\n\n'] as const

/** Puts a letter together: words of the template with single spaces and clean paragraphs, values as they are, and where each value stands. */
export class LetterWriter {
  #text = ''
  #pending: Break = 0
  readonly fields: FilledField[] = []

  /** Words of a template: a blank line parts paragraphs, a line end is a space unless `\` stands before it or `- ` after it. */
  words(text: string): void {
    for (const piece of text.matchAll(/(\\?\s+)|([^\s\\]+|\\(?!\s))/g)) {
      if (piece[1] !== undefined) this.#break(breakOf(piece[1], text.slice(piece.index + piece[0].length)))
      else this.#put(piece[0])
    }
  }

  paragraph(): void {
    this.#break(3)
  }

  /** A value, exactly as it is. */
  value(field: Omit<FilledField, 'start' | 'end'>, shown: string): void {
    if (shown === '') return
    this.#put(shown)
    this.fields.push({ ...field, start: this.#text.length - shown.length, end: this.#text.length })
  }

  get text(): string {
    return this.#text
  }

  #break(kind: Break): void {
    if (kind > this.#pending) this.#pending = kind
  }

  #put(text: string): void {
    if (this.#text !== '') this.#text += BREAKS[this.#pending]
    this.#pending = 0
    this.#text += text
  }
}

function breakOf(space: string, after: string): Break {
  const ends = space.split('\n').length - 1
  if (ends >= 2) return 3
  if (ends === 1) return space.startsWith('\\') || after.startsWith('- ') ? 2 : 1
  return 1
}
