import { splitThread } from '../../core/reading/split-thread.ts'
import { decodeText } from './charset.ts'
import type { LetterItem } from './intake-item.ts'
import { letterItem, originalOf } from './letters.ts'

/** Words that the user pasted to the letters in them, in the order in which the page shows them. All belong to one thread. */
export function readPasted(text: string, name = 'pasted text'): LetterItem[] {
  return threadOf(text, Buffer.from(text), name, name, 'paste')
}

/** A text file (any common encoding) to its letters. */
export function readText(bytes: Uint8Array, name: string, file: string): LetterItem[] {
  return threadOf(decodeText(bytes), bytes, name, file, 'text')
}

/** Letters that stand one after another in one text. */
export function threadOf(
  text: string,
  bytes: Uint8Array,
  name: string,
  file: string,
  form: 'paste' | 'text' | 'html' | 'pdf' | 'docx',
): LetterItem[] {
  const original = originalOf(name, bytes)
  const letters = splitThread(text.replaceAll('\0', ' ').replace(/\r\n?/g, '\n'))
  const thread = { key: `text:${original.hash}`, title: letters[0]?.given.subject ?? null, authority: null }
  return letters.map((letter) =>
    letterItem(
      { ...letter, source: { ...letter.source, form, file: form === 'paste' ? null : file } },
      original,
      thread,
    ),
  )
}
