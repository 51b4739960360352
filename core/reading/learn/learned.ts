import type { Direction, EntryKind } from '../../model/entry.ts'
import type { LearnedFrom } from '../../model/learned.ts'

/** What the user's corrections say of the letters of one case or of one authority. Plain data. */
export interface Learned {
  /** Numbers that the user said are references, as printed; their form is known from then on. */
  references: { value: string; from: LearnedFrom }[]
  /** Numbers, in their normal form, that the user said are none. */
  refused: { normal: string; from: LearnedFrom }[]
  /** Whose lines stand over letters in or out. */
  senders: { name: string; direction: Direction; from: LearnedFrom }[]
  /** Forms of letters of which the user said the kind. */
  forms: { sketch: number[]; direction: Direction; kind: EntryKind; from: LearnedFrom }[]
}

/** What was learned: of the case itself, and of each authority by the key of its name. */
export interface LearnedBook {
  here: Learned | null
  byAuthority: ReadonlyMap<string, Learned>
}

/** Under what an authority's name is looked up: small letters and digits, without 'the' before. */
export const authorityKey = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^\s*the\s+/, '')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')

export const nothingLearned = (): Learned => ({ references: [], refused: [], senders: [], forms: [] })

/** Both together; what was learned last stands last. */
export const learnedTogether = (one: Learned, other: Learned): Learned => ({
  references: [...one.references, ...other.references],
  refused: [...one.refused, ...other.refused],
  senders: [...one.senders, ...other.senders],
  forms: [...one.forms, ...other.forms],
})
