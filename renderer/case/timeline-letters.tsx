import type { Direction } from '../../core/model/entry.ts'
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

/** The letters in the order of the story: a triangle away from you, a triangle towards you, a cross-bar for mail systems, a dot for notes. */
export function TimelineLetters({ layout, rows, here, onStand, onHover }: Props) {
  const { picked, pick } = useCase()
  const sentences = new Map(rows.map((row) => [row.entry.id, entrySentence(row)]))
  return layout.letters.map((mark) => {
    const id = entryStop(mark.entry.id)
    return (
      <g
        key={id}
        data-stop={id}
        role="button"
        tabIndex={id === here ? 0 : -1}
        aria-label={sentences.get(mark.entry.id)}
        aria-current={mark.entry.id === picked || undefined}
        className={`stop letter look-${mark.look} letter-${mark.entry.direction}`}
        transform={`translate(${mark.x} ${mark.y})`}
        onFocus={() => onStand(id)}
        onMouseEnter={() => onHover(id)}
        onClick={() => pick(mark.entry.id, { open: true })}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return
          event.preventDefault()
          pick(mark.entry.id, { open: true, focus: true })
        }}
      >
        <rect className="reach" x="-6" y="-7" width="12" height="14" />
        <LetterShape direction={mark.entry.direction} mark={mark} />
      </g>
    )
  })
}

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
