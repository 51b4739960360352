/** The orders and layouts of the desk, by name, and what a tag may be; apart from the schemas, so that a page needs none of their machinery. */
export const DESK_SORTS = [
  'today',
  'response',
  'review-window',
  'regulator-window',
  'asked',
  'letter',
  'late',
  'title',
] as const

export const DESK_LAYOUTS = ['list', 'board', 'calendar'] as const

/** The most characters that a tag has. */
export const TAG_LENGTH = 40

/** A tag as it is kept: composed, without blanks around it, one blank at a time within. */
export const tidyTag = (typed: string): string => typed.normalize('NFC').trim().replaceAll(/\s+/g, ' ')

/** Why a tidy tag cannot be kept, or null where it can. */
export function tagProblem(tag: string): string | null {
  if (tag === '') return 'a tag has at least one letter'
  if (tag.length > TAG_LENGTH) return `a tag has at most ${TAG_LENGTH} characters`
  return /^[^,"“”\p{Cc}]+$/u.test(tag) ? null : 'a tag has no comma and no quotation mark'
}
