import type { Incoming } from './incoming.ts'

/** Shorter letters ('Thank you for your help') are written again and again: alone they prove nothing. */
export const TELLING_LENGTH = 160

export const isTelling = (item: Incoming): boolean => item.letter.text.length >= TELLING_LENGTH

/** Where the casebook holds a letter already; nulls where the user took it out of all cases. */
export interface Place {
  caseId: string | null
  entryId: string | null
}

/**
 * True where two pages are one that has grown, or a part of it: one holds all of the other, or more than half is shared. A single letter in
 * common proves nothing between longer ones: authorities acknowledge in the same words again and again.
 */
export const isSamePage = (shared: number, one: number, other: number): boolean =>
  shared > 0 && (shared === one || shared === other || shared > Math.min(one, other) / 2)
