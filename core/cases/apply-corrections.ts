import type { CivilDay, Span } from '../model/basics.ts'
import type { Correction, CorrectionField } from '../model/correction.ts'
import type { DateBasis, Direction, EntryKind } from '../model/entry.ts'
import type { CaseInputEntry } from './case-input.ts'

/** A reading with the user's corrections laid over it. A correction always wins; `corrected` lists the fields that it set. */
export interface Told {
  id: string
  direction: Direction
  kind: EntryKind
  sender: string | null
  date: CivilDay | null
  dateBasis: DateBasis
  references: string[]
  received: CivilDay | null
  due: CivilDay | null
  newDue: CivilDay | null
  corrected: CorrectionField[]
  entry: CaseInputEntry
}

/** Lays the corrections of an entry over its reading; of two for one field the later wins. */
export function applyCorrections(entry: CaseInputEntry): Told {
  const { reading } = entry
  const said = new Map<CorrectionField, Correction>(entry.corrections.map((one) => [one.field, one]))
  const value = <F extends CorrectionField, V>(field: F, read: V): V => {
    const one = said.get(field)
    return one ? (one.value as V) : read
  }
  const date = value('date', reading.date.value)
  return {
    id: entry.id,
    direction: value('direction', reading.direction.value),
    kind: value('kind', reading.kind.value),
    sender: value('sender', reading.sender?.value ?? null),
    date,
    dateBasis: said.has('date') ? (date === null ? 'none' : 'user') : reading.dateBasis,
    references: value(
      'references',
      reading.references.map((ref) => ref.value),
    ),
    received: value('receivedByAuthority', reading.receivedByAuthority?.value ?? null),
    due: value('statedDueDate', reading.statedDueDate?.value ?? null),
    newDue: value('newDueDate', reading.newDueDate?.value ?? null),
    corrected: [...said.keys()],
    entry,
  }
}

/** Where a field was read; null where it was not read from words. */
export function spanOf(
  told: Told,
  field: 'date' | 'receivedByAuthority' | 'statedDueDate' | 'newDueDate' | 'sections',
): Span | null {
  const { reading } = told.entry
  if (field === 'date') return reading.date.span
  if (field === 'receivedByAuthority') return reading.receivedByAuthority?.span ?? null
  if (field === 'statedDueDate') return reading.statedDueDate?.span ?? null
  if (field === 'newDueDate') return reading.newDueDate?.span ?? null
  return reading.sections[0]?.span ?? null
}
