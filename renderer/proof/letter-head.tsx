import { useEffect } from 'react'
import { formatDay } from '../../core/calendar/format-day.ts'
import type { OpenedEntry } from '../../core/model/case.ts'
import { LetterActs } from '../casework/letter-acts.tsx'
import { useCase } from '../case/case-context.tsx'
import { text } from '../messages/en-gb.ts'
import { ReferenceChip } from '../shared/reference-chip.tsx'
import { PlainSight } from '../shared/plain-sight.tsx'
import type { WantedFocus } from './wanted-focus.ts'

/** Which letter this is: what it did, of which day, from whom, under which reference. */
export function LetterHead({ opened, heading }: { opened: OpenedEntry; heading: WantedFocus }) {
  const { rows, lookOf } = useCase()
  const { entry } = opened
  useEffect(() => heading.settle())
  const address = opened.head?.from?.address ?? ''
  const row = rows.find((one) => one.entry.id === entry.id)
  const day = entry.date !== null && !row?.inferred ? formatDay(entry.date) : (row?.dateWords ?? text.case.noDay)
  return (
    <header className="letter-head">
      {/* oxlint-disable-next-line react/refs -- `put` is a callback, no ref is read */}
      <h2 ref={heading.put} tabIndex={-1}>
        {entry.story}
      </h2>
      <p title={row?.inferred ? text.case.inferred : undefined}>
        {text.kinds.direction[entry.direction]}
        {entry.sender && (
          <span>
            <PlainSight>{entry.sender}</PlainSight>
          </span>
        )}
        {address && (
          <span>
            <PlainSight>{address}</PlainSight>
          </span>
        )}
        <span>{day}</span>
      </p>
      <LetterActs entry={entry} />
      {entry.references.length > 0 && (
        <p className="letter-head-references">
          {entry.references.map((reference) => (
            <ReferenceChip key={reference} value={reference} look={lookOf(reference)} />
          ))}
        </p>
      )}
    </header>
  )
}
