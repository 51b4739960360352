import type { Sureness } from '../model/basics.ts'

/** What the casebook knows of a case when new letters come in. */
export interface ExistingCase {
  id: string
  title: string
  authority: string | null
  /** References as printed, of every role. */
  references: readonly string[]
  /** Message-IDs of the letters that the case holds. */
  messageIds: readonly string[]
  /** Mail addresses of the other side seen in the case. */
  addresses: readonly string[]
}

export interface LetterGroup {
  /** An existing case that grows, or null for a new one. */
  caseId: string | null
  title: string
  /** Keys of the letters, in order of date as far as known. One letter may stand in two groups. */
  keys: string[]
  why: string
  sure: Sureness
  /** Letters whose place in this case is not sure, with why they were put there. */
  unsure: { key: string; why: string }[]
  /** Letters of another case that give a reference of this one too. */
  guests: string[]
}

/** Which letters make which case, and which belong to none, each with its why. */
export interface Grouping {
  groups: LetterGroup[]
  /** `never` where the letter is no casework at all (a newsletter, an empty mail). */
  unplaced: { key: string; title: string; why: string; never: boolean }[]
}
