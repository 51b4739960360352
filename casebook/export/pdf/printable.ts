/** What some programs write for marks that every font has. */
const PLAIN: Record<string, string> = {
  '\t': '    ',
  '\uF0B7': '•',
  '\uF0A7': '•',
  '\u2011': '-',
  '\u00A0': ' ',
  '\u202F': ' ',
  '\u2007': ' ',
  '\u2028': '\n',
  '\u2029': '\n',
}
/** Nothing of these is seen on paper; those that turn the direction of text could make it read as what it is not. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Variation_Selector}]/gu

/** Stands for a character that the face cannot print. */
export const NO_GLYPH = '■'

/** A text as it can be printed, and how many of its characters the face has no sign for. */
export function printable(text: string, has: (codePoint: number) => boolean): { text: string; missing: number } {
  let missing = 0
  const plain = text
    .normalize('NFC')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\t\uF0B7\uF0A7\u2011\u00A0\u202F\u2007\u2028\u2029]/gu, (mark) => PLAIN[mark] ?? ' ')
    .replaceAll(UNSEEN, (mark) => (mark === '\n' ? mark : ''))
  let made = ''
  for (const mark of plain) {
    if (mark === '\n' || has(mark.codePointAt(0) ?? 0)) made += mark
    else {
      missing += 1
      made += NO_GLYPH
    }
  }
  return { text: made, missing }
}
