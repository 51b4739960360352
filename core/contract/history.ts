import { oc } from '@orpc/contract'
import { z } from 'zod'

/** One change by the user, in words. Ids rise with time; what was undone stands above what is done. */
export const historyItemSchema = z.object({
  id: z.int(),
  /** The call that made it: `entry.correct`. */
  name: z.string(),
  words: z.string(),
  /** Instant, ISO 8601. */
  madeAt: z.string(),
  shell: z.string(),
  state: z.enum(['done', 'undone']),
  caseIds: z.array(z.string()),
})
export type HistoryItem = z.infer<typeof historyItemSchema>

const moved = z.object({ change: historyItemSchema.nullable() })

export const historyContract = {
  /** Newest first. */
  list: oc
    .input(z.object({ limit: z.int().min(1).max(500).default(100) }).default({ limit: 100 }))
    .output(z.object({ items: z.array(historyItemSchema), canUndo: z.boolean(), canRedo: z.boolean() })),
  /** Takes the newest change back; `change` is null where there is none. */
  undo: oc.output(moved),
  /** Makes the change again that was taken back last; `change` is null where there is none. */
  redo: oc.output(moved),
}
