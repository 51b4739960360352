import type { OutgoingLetter } from './letter.ts'

/** The letter as plain words for a web form or the clipboard: subject, blank line, body; LF line ends. */
export const letterToText = (letter: Pick<OutgoingLetter, 'subject' | 'body'>): string =>
  `${letter.subject}\n\n${letter.body.replaceAll('\r\n', '\n')}\n`
