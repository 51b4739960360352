import { eventIterator, oc } from '@orpc/contract'
import { z } from 'zod'
import { caseSchema } from '../model/case.ts'

export const problemSchema = z.object({ file: z.string(), at: z.string(), message: z.string() })
export type Problem = z.infer<typeof problemSchema>

/** The name that a caller gives to a long call, by which it is watched and stopped. */
const jobSchema = z.string().min(1).max(64)
const named = { job: jobSchema.optional() }

/** How far a bringing-in has come. */
export const importProgressSchema = z.object({
  stage: z.enum(['reading', 'placing', 'keeping']),
  /** Files read, of how many; null where that is not known. */
  files: z.int(),
  ofFiles: z.int().nullable(),
  bytes: z.int(),
  ofBytes: z.int().nullable(),
  /** Letters read so far. */
  letters: z.int(),
  /** Of these, letters whose case was found. */
  placed: z.int(),
  /** Of these, letters that are in the casebook and stay there. */
  kept: z.int(),
})
export type ImportProgress = z.infer<typeof importProgressSchema>

/** How far a bringing-in is when it begins. */
export const NOTHING_YET: ImportProgress = {
  stage: 'reading',
  files: 0,
  ofFiles: null,
  bytes: 0,
  ofBytes: null,
  letters: 0,
  placed: 0,
  kept: 0,
}

/** What may be brought in: pasted words, or files by name and bytes. */
export const importSourceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('paste'), text: z.string(), ...named }),
  z.object({ kind: z.literal('files'), files: z.array(z.file()), ...named }),
])

export const importPreviewSchema = z.object({
  /** Names the staged letters until they are kept or dropped. */
  token: z.string(),
  /** Cases as they would stand after keeping, each new or an existing one that grows. */
  cases: z.array(
    z.object({ case: caseSchema, new: z.boolean(), newEntries: z.int(), texts: z.record(z.string(), z.string()) }),
  ),
  duplicates: z.int(),
  /** Letters that belong to no case as far as can be told, with the reason. */
  unplaced: z.array(z.object({ title: z.string(), why: z.string() })),
  problems: z.array(problemSchema),
})
export type ImportPreview = z.infer<typeof importPreviewSchema>

export const importResultSchema = z.object({
  cases: z.array(z.object({ id: z.string(), title: z.string(), new: z.boolean(), entries: z.int() })),
  entries: z.int(),
  duplicates: z.int(),
  /** Letters that belong to no case as far as can be told, with the reason: they wait in the inbox. */
  unplaced: z.array(z.object({ title: z.string(), why: z.string() })),
  problems: z.array(problemSchema),
})
export type ImportResult = z.infer<typeof importResultSchema>

export const importContract = {
  /** Reads and shows; keeps nothing. */
  preview: oc.input(importSourceSchema).output(importPreviewSchema),
  /** The same for files that the user opened with the app from outside it; null where none are waiting. */
  previewOpened: oc.input(z.object(named).optional()).output(importPreviewSchema.nullable()),
  keep: oc.input(z.object({ token: z.string(), ...named })).output(importResultSchema),
  /** Reads and keeps in one go, without a preview: for scripts. */
  bring: oc.input(importSourceSchema).output(importResultSchema),
  /** The same for files and folders on this disk, by path. Only the command line may: a page in a browser never names a path. */
  bringPaths: oc.input(z.object({ paths: z.array(z.string().min(1)).min(1), ...named })).output(importResultSchema),
  /** How far a named call has come, at most about ten times a second, until it ends; it may be asked for before the call is made. */
  progress: oc.input(z.object({ job: jobSchema })).output(eventIterator(importProgressSchema)),
  /**
   * Stops a named call, which then says what is in; of one that has ended it does nothing. A caller that goes away stops its call as well,
   * except that what it said to keep is kept.
   */
  cancel: oc.input(z.object({ job: jobSchema })).output(z.object({})),
  drop: oc.input(z.object({ token: z.string() })).output(z.object({})),
}
