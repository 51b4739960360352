import { memo, useMemo, type KeyboardEvent, type SyntheticEvent } from 'react'
import type { Direction } from '../../core/model/entry.ts'
import { useSoon } from '../shared/use-soon.ts'
import { useCase } from './case-context.tsx'
import { entrySentence } from './entry-words.ts'
import type { StoryRow } from './story-rows.ts'
import type { LetterMark, TimelineLayout } from './timeline-layout.ts'
import { entryStop } from './timeline-walk.ts'

interface Props {
  layout: TimelineLayout
  rows: StoryRow[]
  here: string | null
  onStand: (id: string) => void
  onHover: (id: string | null) => void
}

/** More letters than these are drawn after the first frame. */
const MANY = 200

/** The id of the stop that an event came from. */
const stopAt = ({ target }: SyntheticEvent): string | null =>
  (target as Element).closest('[data-stop]')?.getAttribute('data-stop') ?? null

/** The letters in the order of the story: a triangle away from you, a triangle towards you, a cross-bar for mail systems, a dot for notes. */
export function TimelineLetters({ layout, rows, here, onStand, onHover }: Props) {
  const { picked, pick } = useCase()
  const drawn = useSoon(rows.length <= MANY)
  const sentences = useMemo(() => new Map(rows.map((row) => [row.entry.id, entrySentence(row)])), [rows])
  const stand = (event: SyntheticEvent): void => {
    const id = stopAt(event)
    if (id !== null) onStand(id)
  }
  const open = (event: SyntheticEvent, focus: boolean): void => {
    const id = stopAt(event)
    const mark = layout.letters.find((one) => entryStop(one.entry.id) === id)
    if (mark) pick(mark.entry.id, { open: true, focus })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    open(event, true)
  }
  return (
    // Of a thousand letters only those are drawn anew that change: what happens to one is heard here.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events -- events bubble up from the letters, which are buttons
    <g
      onFocus={stand}
      onMouseOver={(event) => onHover(stopAt(event))}
      onClick={(event) => open(event, false)}
      onKeyDown={onKeyDown}
    >
      {(drawn ? layout.letters : []).map((mark) => {
        const id = entryStop(mark.entry.id)
        return (
          <LetterStop
            key={id}
            id={id}
            mark={mark}
            sentence={sentences.get(mark.entry.id) ?? ''}
            isHere={id === here}
            isPicked={mark.entry.id === picked}
          />
        )
      })}
    </g>
  )
}

interface StopProps {
  id: string
  mark: LetterMark
  sentence: string
  isHere: boolean
  isPicked: boolean
}

const LetterStop = memo(function LetterStop({ id, mark, sentence, isHere, isPicked }: StopProps) {
  return (
    <g
      data-stop={id}
      role="button"
      tabIndex={isHere ? 0 : -1}
      aria-label={sentence}
      aria-current={isPicked || undefined}
      className={`stop letter look-${mark.look} letter-${mark.entry.direction}`}
      transform={`translate(${mark.x} ${mark.y})`}
    >
      <rect className="reach" x="-6" y="-7" width="12" height="14" />
      <LetterShape direction={mark.entry.direction} mark={mark} />
    </g>
  )
})

const SHAPES: Record<Direction, string> = {
  outgoing: 'M-4-4.5 5 0l-9 4.5z',
  incoming: 'M4-4.5-5 0l9 4.5z',
  system: 'M-1.2-5h2.4v6h-2.4zM-1.2 2.6h2.4V5h-2.4z',
  note: 'M0-2.6A2.6 2.6 0 1 1 0 2.6 2.6 2.6 0 1 1 0-2.6z',
}

function LetterShape({ direction, mark }: { direction: Direction; mark: LetterMark }) {
  const sure = mark.entry.dateBasis !== 'inferred' && mark.entry.dateBasis !== 'none'
  return <path d={SHAPES[direction]} className={sure ? 'letter-shape' : 'letter-shape unsure'} />
}
