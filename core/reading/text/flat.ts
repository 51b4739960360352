/** Characters that stand for one plain character each, so that offsets stay as they are. */
const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u02bc\u00b4`]/g, "'"],
  [/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/[\t\u00a0\u2000-\u200a\u202f\u3000\r\f\v]/g, ' '],
]

function lowerSameLength(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  let out = ''
  for (let i = 0; i < text.length; i++) {
    const one = text[i]!.toLowerCase()
    out += one.length === 1 ? one : text[i]
  }
  return out
}

/** Plain quotes, dashes and blanks; same length and case as the text. */
export function plain(text: string): string {
  if (!/[\t\r\f\v`\u00a0-\uffff]/.test(text)) return text
  let out = text
  for (const [odd, usual] of PLAIN) out = out.replace(odd, usual)
  return out
}

/**
 * The text as cues are sought in it: lower case, plain, a single line end is a blank and a paragraph break stays a
 * line end. Every character keeps its offset, so a match here is a span there.
 */
export function flatten(plainText: string): string {
  return lowerSameLength(plainText).replace(WITHIN_PARAGRAPH, ' ')
}

/** A line end with words before and after it. */
const WITHIN_PARAGRAPH = /(?<=[^\n ] *)\n(?= *[^\n ])/g
