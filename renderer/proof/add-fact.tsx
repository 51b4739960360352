import type { OpenedEntry } from '../../core/model/case.ts'
import type { CorrectionField } from '../../core/model/correction.ts'
import { text } from '../messages/en-gb.ts'
import { CorrectButton } from './correct-button.tsx'
import type { FactRow } from './facts.ts'

const ADDABLE: Record<OpenedEntry['entry']['direction'], readonly CorrectionField[]> = {
  outgoing: ['references', 'receivedByAuthority'],
  incoming: ['references', 'receivedByAuthority', 'statedDueDate', 'newDueDate'],
  system: ['references'],
  note: ['references'],
}

/** What the letter does not say and the user knows: a reference, the day of receipt, a day that they named. */
export function AddFact({ opened, facts }: { opened: OpenedEntry; facts: FactRow[] }) {
  const missing = ADDABLE[opened.entry.direction].filter((field) => !facts.some((fact) => fact.field === field))
  if (missing.length === 0) return null
  return (
    <p className="add-fact">
      <span className="quiet small">{text.proof.addFact}:</span>
      {missing.map((field) => (
        <CorrectButton key={field} field={field} opened={opened} words={text.proof.fieldNames[field]} />
      ))}
    </p>
  )
}
