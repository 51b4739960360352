import type { Problem } from '../../core/contract/import.ts'
import type { Letter } from '../../core/model/letter.ts'

/** A letter on its way in: read from its source, its original on the disk, not yet kept. */
export interface Incoming {
  /** Names it while it is on its way. */
  key: string
  letter: Letter
  /** What `printOf` makes of its words. */
  print: string
  original: { name: string; hash: string } | null
  /** Letters of one source that says itself that they belong together (a pasted page, an archive); null where none does. */
  thread: string | null
  /** The one file or paste that it stands in: the same words twice in one source are two letters, in two sources one. */
  source: string
}

/** What a source gave, or a part of it. */
export interface Haul {
  letters: Incoming[]
  problems: Problem[]
  /** Looking at the letters, where that goes on elsewhere meanwhile. */
  looks: Promise<void>[]
}
