import { memo } from 'react'
import { ArrowLeft, ArrowRight, MailWarning, StickyNote, type LucideIcon } from 'lucide-react'
import type { Direction } from '../../core/model/entry.ts'
import { text } from '../messages/en-gb.ts'
import { ReferenceChip } from '../shared/reference-chip.tsx'
import { useCase } from './case-context.tsx'
import type { StoryRow } from './story-rows.ts'

const ICONS: Record<Direction, LucideIcon> = {
  outgoing: ArrowRight,
  incoming: ArrowLeft,
  system: MailWarning,
  note: StickyNote,
}

interface Props {
  row: StoryRow
  picked: boolean
  reachable: boolean
}

/** One line of the story: date, direction, what it did, references. Drawn anew only when it changes, not when the list scrolls. */
export const StoryLine = memo(function StoryLine({ row, picked, reachable }: Props) {
  const { lookOf, pick } = useCase()
  const { entry } = row
  const Icon = ICONS[entry.direction]
  return (
    <button
      type="button"
      data-row
      className={`story-line story-${entry.direction}`}
      aria-current={picked || undefined}
      tabIndex={reachable ? 0 : -1}
      onClick={(event) => pick(entry.id, { open: true, focus: event.detail === 0 })}
    >
      <span className="unseen">
        {row.dateWords}, {text.case.direction[entry.direction]}:{' '}
      </span>
      <span className={row.inferred ? 'story-date inferred' : 'story-date'} title={row.dateWords} aria-hidden="true">
        <span className="story-about">{row.inferred && row.entry.placedOn ? '~' : ''}</span>
        {row.date}
        {row.year && <span className="story-year">{row.year}</span>}
      </span>
      <Icon size={16} aria-hidden="true" className="story-icon" />
      <span className="story-words">
        {entry.story}
        {entry.corrected.length > 0 && !entry.byHand && <span className="story-corrected">{text.case.corrected}</span>}
      </span>
      <span className="story-references">
        {entry.references.map((reference) => (
          <ReferenceChip key={reference} value={reference} look={lookOf(reference)} />
        ))}
      </span>
    </button>
  )
})
