import { hash } from 'node:crypto'
import type { Letter } from '../../core/model/letter.ts'
import type { KeptAttachment, LetterItem, Original } from './intake-item.ts'

const NOTHING_GIVEN: Letter['given'] = { sender: null, date: null, direction: null, subject: null }

/** A letter that came as words: only what its source says of it beside them is filled in. */
export function plainLetter(
  text: string,
  form: Letter['source']['form'],
  file: string | null,
  given: Partial<Letter['given']> = {},
  startLine: number | null = null,
): Letter {
  return {
    text,
    head: null,
    attachments: [],
    source: { form, file, startLine },
    given: { ...NOTHING_GIVEN, ...given },
  }
}

/** The bytes that letters were read from, named by their hash. */
export function originalOf(name: string, bytes: Uint8Array, at: Original['at'] = null): Original {
  return { name, hash: hash('sha256', bytes), bytes, at }
}

export function letterItem(
  letter: Letter,
  original: Original,
  thread: LetterItem['thread'] = null,
  attachments: KeptAttachment[] = [],
): LetterItem {
  return { kind: 'letter', letter, original, attachments, thread }
}
