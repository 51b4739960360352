import type { Db } from '../sqlite.ts'

/** One step of the schema. Never edited once released: the next change is the next number. */
export interface Migration {
  version: number
  /** What it brings, in words. */
  name: string
  up(db: Db): void
}
