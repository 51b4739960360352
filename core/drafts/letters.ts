import type { MailHead } from '../model/letter.ts'

/** A letter of the case as the drafts need it: its words and, for mail, its heads. By entry id. */
export interface CaseLetter {
  text: string
  head: MailHead | null
}
export type CaseLetters = ReadonlyMap<string, CaseLetter>
