import { CasebookError } from '../casebook-error.ts'
import type { LetterItem } from '../intake/intake-item.ts'
import { readPasted } from '../intake/text.ts'

/** More than this is no correspondence that anybody copied from a page, in UTF-16 units. */
export const PASTE_LIMIT = 20_000_000

/** Characters that no page of text holds: control characters and the mark of undecodable bytes. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const NOT_TEXT = /[\u0000-\u0008\u000b\u000e-\u001a\u001c-\u001f\ufffd]/g

const megabytes = (units: number): string => `${Math.round(units / 1_000_000)} MB`

/**
 * Letters of a pasted page, in the page's order. Throws a `CasebookError` where the text is empty, too large or no text.
 */
export function readPaste(text: string): LetterItem[] {
  if (text.length > PASTE_LIMIT) {
    throw new CasebookError(
      'too-large',
      `The pasted text has ${megabytes(text.length)}, more than the ${megabytes(PASTE_LIMIT)} that can be pasted at once: ` +
        'paste it in parts, or import the mailbox or archive that it comes from.',
    )
  }
  const strange = text.match(NOT_TEXT)?.length ?? 0
  if (strange > 8 && strange > text.length / 200) {
    throw new CasebookError(
      'bad-input',
      'What was pasted is no text but the bytes of a file: import the file itself instead of pasting it.',
    )
  }
  if (text.trim() === '') {
    throw new CasebookError(
      'bad-input',
      'There is nothing to read, the pasted text is empty: copy the whole page or letter and paste it again.',
    )
  }
  return readPasted(text, 'Pasted text.txt')
}
