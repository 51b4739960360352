import { oc } from '@orpc/contract'
import { z } from 'zod'
import { caseSchema } from '../model/case.ts'

export const problemSchema = z.object({ file: z.string(), at: z.string(), message: z.string() })
export type Problem = z.infer<typeof problemSchema>

/** What may be brought in: pasted words, or files by name and bytes. */
export const importSourceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('paste'), text: z.string() }),
  z.object({ kind: z.literal('files'), files: z.array(z.file()) }),
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
  previewOpened: oc.output(importPreviewSchema.nullable()),
  keep: oc.input(z.object({ token: z.string() })).output(importResultSchema),
  /** Reads and keeps in one go, without a preview: for scripts. */
  bring: oc.input(importSourceSchema).output(importResultSchema),
  /** The same for files and folders on this disk, by path. Only the command line may: a page in a browser never names a path. */
  bringPaths: oc.input(z.object({ paths: z.array(z.string().min(1)).min(1) })).output(importResultSchema),
  drop: oc.input(z.object({ token: z.string() })).output(z.object({})),
}
