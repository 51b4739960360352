import type { CivilDay } from '../../core/model/basics.ts'
import type { CaseEntry } from '../../core/model/case.ts'
import type { Correction, CorrectionField } from '../../core/model/correction.ts'
import type { Direction, EntryKind } from '../../core/model/entry.ts'

type DayField = 'date' | 'receivedByAuthority' | 'statedDueDate' | 'newDueDate'

/** A correction while it is being written. */
export type Draft =
  | { field: 'direction'; value: Direction }
  | { field: 'kind'; value: EntryKind }
  | { field: 'sender' | 'references'; value: string }
  | { field: DayField; value: CivilDay | null; reason: string }

/** A draft that begins with what stands now. */
export function draftOf(field: CorrectionField, entry: CaseEntry): Draft {
  switch (field) {
    case 'direction':
      return { field, value: entry.direction }
    case 'kind':
      return { field, value: entry.kind }
    case 'sender':
      return { field, value: entry.sender ?? '' }
    case 'references':
      return { field, value: entry.references.join(', ') }
    case 'date':
      return { field, value: entry.date, reason: '' }
    default:
      return { field, value: entry[field] ?? null, reason: '' }
  }
}

/** The correction that a draft says. References are split at commas, semicolons and line ends; empty ones are left out. */
export function correctionOf(draft: Draft): Correction {
  switch (draft.field) {
    case 'direction':
      return { field: 'direction', value: draft.value }
    case 'kind':
      return { field: 'kind', value: draft.value }
    case 'sender':
      return { field: 'sender', value: draft.value.trim() }
    case 'references':
      return {
        field: 'references',
        value: draft.value
          .split(/[,;\n]/)
          .map((part) => part.trim())
          .filter(Boolean),
      }
    case 'receivedByAuthority': {
      const reason = draft.reason.trim()
      return { field: 'receivedByAuthority', value: draft.value, ...(reason === '' ? {} : { reason }) }
    }
    default:
      return { field: draft.field, value: draft.value }
  }
}
