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

/** What stands in the way of working on a casebook, or is to be known of it. */
export const conditionSchema = z.object({
  kind: z.enum([
    /** Its file contradicts itself, or is not there while its originals or snapshots are. */
    'damaged',
    /** Written by a newer FOI Desk. */
    'newer',
    /** Another program's file lies where it should be. */
    'foreign',
    'read-only',
    'full',
    /** The folder or its disk was taken away. */
    'gone',
    /** Another process is writing, and does not come to an end. */
    'busy',
    /** Neither of these: the folder cannot be made or reached. */
    'unavailable',
    /** The folder is one that a program synchronises with other machines. */
    'cloud',
  ]),
  /** What, where and what to do, in one clear sentence. */
  sentence: z.string(),
  folder: z.string(),
  /** What cannot be done meanwhile: `everything` where not even reading can. */
  blocks: z.enum(['everything', 'changes', 'nothing']),
  /** What is damaged, one sentence each. */
  details: z.array(z.string()),
  /** Of a damaged casebook: what can still be read of it, kind by kind. */
  readable: z.array(
    z.object({
      what: z.enum(['cases', 'letters', 'notes', 'drafts', 'corrections', 'reminders']),
      rows: z.int(),
      /** False where some of them could not be read. */
      whole: z.boolean(),
    }),
  ),
})
export type Condition = z.infer<typeof conditionSchema>

export const keptSchema = z.object({ cases: z.int(), entries: z.int(), notes: z.int() })

const healthSchema = z.object({ ok: z.boolean(), checkedAt: z.string(), problems: z.array(z.string()) })
export type Health = z.infer<typeof healthSchema>

const backedUp = z.object({ cases: z.int(), entries: z.int(), bytes: z.int() })
const place = z.object({
  /** From the command line only; elsewhere the user is asked for a place. */
  path: z.string().min(1).optional(),
  /** Seals the backup, or opens a sealed one. */
  passphrase: z.string().min(1).optional(),
})

const recoveredSchema = z.discriminatedUnion('from', [
  z.object({ from: z.literal('snapshot'), aside: z.string(), snapshot: snapshotSchema }),
  z.object({ from: z.literal('salvage'), aside: z.string(), cases: z.int(), entries: z.int(), left: z.int() }),
])
export type RecoveredCasebook = z.infer<typeof recoveredSchema>

export const safetyContract = {
  /** What stands in the way just now; null where nothing does. */
  condition: oc.output(conditionSchema.nullable()),
  /** Opens the casebook anew where something stood in the way, and says what does now. */
  tryAgain: oc.output(conditionSchema.nullable()),
  /** Where the casebook is not where it was: begins a new, empty one in its place. */
  beginAnew: oc.output(conditionSchema.nullable()),
  /** The user knows of a condition that blocks nothing and need not be told again. */
  accept: oc.input(z.object({ kind: conditionSchema.shape.kind })).output(z.object({})),
  /** The newest snapshot that is sound, what it holds beside what can still be read now, and the changes since, as far as they can be read; null where there is none. */
  lastGood: oc.output(
    z
      .object({ snapshot: snapshotSchema, heldThen: keptSchema, readableNow: keptSchema, lost: z.array(z.string()) })
      .nullable(),
  ),
  /** Makes a damaged casebook usable again; the damaged files are kept in the folder `aside`. */
  recover: oc.input(z.object({ from: z.enum(['snapshot', 'salvage']) })).output(recoveredSchema),
  /** The whole casebook in one file: database, originals, every case as a page and as JSON. Null where the user called it off. */
  backup: oc.input(place).output(backedUp.nullable()),
  /** Makes the casebook what a backup holds, after all of it was found whole; what it was before is a snapshot afterwards. */
  restore: oc.input(place).output(backedUp.extend({ before: snapshotSchema }).nullable()),
  /** A look over the whole casebook, in the background. */
  check: oc.output(healthSchema),
  /** What the last one found; the first is made after opening. Null before it. */
  health: oc.output(healthSchema.nullable()),
  /** Newest first. `holds` is null where one cannot be read any more. */
  snapshots: oc.output(z.array(snapshotSchema.extend({ holds: keptSchema.nullable() }))),
  /** Reads a snapshot over: null where it is sound, else what is wrong with it. */
  verifySnapshot: oc.input(z.object({ id: z.string() })).output(z.object({ problem: z.string().nullable() })),
  snapshot: oc.output(snapshotSchema),
  /** What going back to a snapshot would take away, and what it would bring back. */
  compare: oc.input(z.object({ id: z.string() })).output(
    z.object({
      snapshot: snapshotSchema,
      holdsNow: keptSchema,
      heldThen: keptSchema,
      /** Changes made since, newest first, in words; `more` of them are not listed. */
      lost: z.array(z.string()),
      more: z.int(),
    }),
  ),
  /** Goes back to a snapshot. The casebook as it stood before is kept as a snapshot, too: `before`. */
  restoreSnapshot: oc.input(z.object({ id: z.string() })).output(z.object({ before: snapshotSchema })),
}
