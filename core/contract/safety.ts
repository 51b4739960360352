import { oc } from '@orpc/contract'
import { z } from 'zod'

/** A copy of the casebook's database as it stood at one moment. Originals are not copied: they never change. */
export const snapshotSchema = z.object({
  id: z.string(),
  /** Instant, ISO 8601. */
  takenAt: z.string(),
  /** Why it was taken: by the hour, by hand, or before something that could not be undone otherwise. */
  why: z.enum(['hourly', 'asked', 'before-restore']),
  bytes: z.int().min(0),
})
export type Snapshot = z.infer<typeof snapshotSchema>

const kept = z.object({ cases: z.int(), entries: z.int(), notes: z.int() })

const backedUp = z.object({ cases: z.int(), entries: z.int(), bytes: z.int() })
const place = z.object({
  /** From the command line only; elsewhere the user is asked for a place. */
  path: z.string().min(1).optional(),
  /** Seals the backup, or opens a sealed one. */
  passphrase: z.string().min(1).optional(),
})

export const safetyContract = {
  /** The whole casebook in one file: database, originals, every case as a page and as JSON. Null where the user called it off. */
  backup: oc.input(place).output(backedUp.nullable()),
  /** Makes the casebook what a backup holds, after all of it was found whole; what it was before is a snapshot afterwards. */
  restore: oc.input(place).output(backedUp.extend({ before: snapshotSchema }).nullable()),
  /** What the last look over the whole casebook found; it is made in the background after opening, and again when asked for. */
  check: oc.output(z.object({ ok: z.boolean(), checkedAt: z.string(), problems: z.array(z.string()) })),
  /** Newest first. */
  snapshots: oc.output(z.array(snapshotSchema)),
  snapshot: oc.output(snapshotSchema),
  /** What going back to a snapshot would take away, and what it would bring back. */
  compare: oc.input(z.object({ id: z.string() })).output(
    z.object({
      snapshot: snapshotSchema,
      holdsNow: kept,
      heldThen: kept,
      /** Changes made since, newest first, in words; `more` of them are not listed. */
      lost: z.array(z.string()),
      more: z.int(),
    }),
  ),
  /** Goes back to a snapshot. The casebook as it stood before is kept as a snapshot, too: `before`. */
  restoreSnapshot: oc.input(z.object({ id: z.string() })).output(z.object({ before: snapshotSchema })),
}
