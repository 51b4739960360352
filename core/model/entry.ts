import { z } from 'zod'

export const directionSchema = z.enum(['outgoing', 'incoming', 'system', 'note'])
export type Direction = z.infer<typeof directionSchema>

/** What an entry is, by direction. A closed union: a new kind is a change to the glossary too. */
export const KINDS = {
  outgoing: [
    'request',
    'request-amended',
    'clarification-reply',
    'chaser',
    'query',
    'narrowed-request',
    'review-request',
    'regulator-complaint',
    'appeal',
    'thanks',
    'withdrawal',
    'other',
  ],
  incoming: [
    'acknowledgement',
    'clarification-request',
    'fees-notice',
    'delay-notice',
    'transfer',
    'refusal',
    'partial-disclosure',
    'disclosure',
    'not-held',
    'review-acknowledgement',
    'review-decision',
    'correction',
    'regulator-letter',
    'regulator-decision',
    'other',
  ],
  system: ['delivery-failure', 'delivery-delay', 'auto-reply'],
  note: ['annotation', 'call', 'meeting', 'note'],
} as const satisfies Record<Direction, readonly string[]>

export type EntryKind = (typeof KINDS)[Direction][number]
export const entryKindSchema = z.enum([...new Set(Object.values(KINDS).flat())] as [EntryKind, ...EntryKind[]])

export const dateBasisSchema = z.enum(['stated', 'header', 'inferred', 'user', 'none'])
export type DateBasis = z.infer<typeof dateBasisSchema>
