import { z } from 'zod'

/** What the user can do next. `ask-again` is a fresh request for what was refused. */
export const moveKindSchema = z.enum([
  'wait',
  'chase',
  'clarify',
  'pay',
  'narrow',
  'review',
  'complain',
  'appeal',
  'query',
  'ask-again',
  'thank',
  'withdraw',
])
export type MoveKind = z.infer<typeof moveKindSchema>
