import { z } from 'zod'

/** Names that a backup may hold; anything else in it is for people and never written back. */
export const KEPT_NAME = /^(casebook\.sqlite|originals\/[0-9a-f]{2}\/[0-9a-f]{64}|originals\/packs\/[0-9a-f]{24}\.tar)$/

/** What a backup says that it holds; the last file in it. */
export const manifestSchema = z.object({
  kind: z.literal('foi-desk backup'),
  version: z.literal(1),
  app: z.string(),
  madeAt: z.string(),
  cases: z.int().min(0),
  entries: z.int().min(0),
  files: z.array(z.object({ name: z.string(), bytes: z.int().min(0), sha256: z.string().regex(/^[0-9a-f]{64}$/) })),
})
export type Manifest = z.infer<typeof manifestSchema>

export const MANIFEST = 'manifest.json'

export const README = `This is a backup of a casebook of FOI Desk.

To bring it back:          foi restore THIS-FILE      (or in the app: Settings, Backups)
To read it without the app: open readable/index.html in any browser.

casebook.sqlite   the database (SQLite)
originals/        letters and attachments as they came, each named by the SHA-256 of its bytes; packs are tar files
readable/         every case as a page and as JSON
manifest.json     every file with its size and SHA-256
`
