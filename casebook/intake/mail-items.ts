import type { IntakeItem, Original } from './intake-item.ts'
import { letterItem } from './letters.ts'
import type { ReadMail } from './mail.ts'

/** A mail that was read, as items: what could not be read of it first, then the letter. */
export function mailItems(mail: ReadMail, original: Original, file: string, place = ''): IntakeItem[] {
  const problems = mail.problems.map(({ at, message }): IntakeItem => {
    return { kind: 'problem', file, at: place ? `${place}, ${at}` : at, message }
  })
  const { letter } = mail
  const isEmpty = letter.text === '' && mail.attachments.length === 0 && !letter.head?.from && !letter.head?.subject
  if (isEmpty && problems.length === 0)
    return [
      {
        kind: 'problem',
        file,
        at: place || 'file',
        message: 'There is no mail in this: no head, no words, no attachment.',
      },
    ]
  return isEmpty ? problems : [...problems, letterItem(letter, original, null, mail.attachments)]
}
