import { useState } from 'react'
import { Checkbox, Input, Label, TextField } from 'react-aria-components'
import { formatDay } from '../../../core/calendar/format-day.ts'
import type { CaseClockFacts } from '../../../core/contract/clock.ts'
import type { CaseEntry } from '../../../core/model/case.ts'
import { useCase } from '../../case/case-context.tsx'
import { text } from '../../messages/en-gb.ts'
import type { ClockFactsHands } from './use-clock-facts.ts'

const words = text.law.facts
type Unneeded = CaseClockFacts['unneeded'][number]

/** The authority's questions about what was meant: one that was not needed stops no clock. */
export function QuestionFacts({ facts, set }: { facts: CaseClockFacts } & Pick<ClockFactsHands, 'set'>) {
  const { case: c } = useCase()
  const asked = c.entries.filter((entry) => entry.kind === 'clarification-request')
  if (asked.length === 0) return null
  const others = (entry: CaseEntry): Unneeded[] => facts.unneeded.filter((one) => one.entry !== entry.id)
  return (
    <div>
      <h3>{words.questions}</h3>
      <ul className="fact-lines" aria-label={words.questions}>
        {asked.map((entry) => (
          <QuestionLine
            key={entry.id}
            entry={entry}
            said={facts.unneeded.find((one) => one.entry === entry.id) ?? null}
            onSay={(said) => set({ unneeded: said ? [...others(entry), said] : others(entry) })}
          />
        ))}
      </ul>
    </div>
  )
}

interface LineProps {
  entry: CaseEntry
  said: Unneeded | null
  onSay: (said: Unneeded | null) => void
}

function QuestionLine({ entry, said, onSay }: LineProps) {
  const [reason, setReason] = useState(said?.reason ?? '')
  const story = entry.date === null ? entry.story : `${formatDay(entry.date)}: ${entry.story}`
  const given = reason.trim() === '' ? null : reason.trim()
  return (
    <li className="fact-lines">
      <span>{story}</span>
      <Checkbox
        className="tick"
        aria-label={`${words.unneeded}: ${story}`}
        isSelected={said !== null}
        onChange={(unneeded) => onSay(unneeded ? { entry: entry.id, reason: given } : null)}
      >
        <span className="tick-box" aria-hidden="true" />
        {words.unneeded}
      </Checkbox>
      {said && (
        <TextField
          className="field"
          value={reason}
          onChange={setReason}
          onBlur={() => given !== said.reason && onSay({ entry: entry.id, reason: given })}
        >
          <Label>{words.reason}</Label>
          <Input />
        </TextField>
      )}
    </li>
  )
}
