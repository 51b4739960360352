import { clockSentence } from '../clocks/clock-words.ts'
import { text } from '../messages/en-gb.ts'
import { useCase } from './case-context.tsx'
import { entrySentence } from './entry-words.ts'
import { clockStop, entryStop } from './timeline-walk.ts'

/** One line under the drawing: what one points at in words, else what the marks mean. */
export function TimelineCaption({ id }: { id: string | null }) {
  const { case: c, rows } = useCase()
  const row = rows.find((one) => entryStop(one.entry.id) === id)
  const clock = c.clocks.find((one) => clockStop(one.id) === id)
  return (
    <p className="band-caption" aria-hidden="true">
      {row ? entrySentence(row) : clock ? clockSentence(clock) : <Legend />}
    </p>
  )
}

const MARKS = [
  ['M2 2.5 11 7l-9 4.5z', text.case.timeline.legendSent],
  ['M11 2.5 2 7l9 4.5z', text.case.timeline.legendReceived],
  ['M5.8 2h2.4v6H5.8zM5.8 9.6h2.4V12H5.8z', text.case.timeline.legendSystem],
  ['M7 4.4A2.6 2.6 0 1 1 7 9.6 2.6 2.6 0 1 1 7 4.4z', text.case.timeline.legendNote],
] as const

function Legend() {
  return (
    <span className="legend">
      {MARKS.map(([path, words]) => (
        <span key={words}>
          <svg width="14" height="14" viewBox="0 0 14 14">
            <path d={path} fill="currentColor" />
          </svg>
          {words}
        </span>
      ))}
      <span>
        <svg width="14" height="14" viewBox="0 0 14 14" className="tone-late">
          <path d="M3 12 12 3M1 9 8 2M6 13l7-7" stroke="currentColor" strokeWidth="1.5" />
        </svg>
        {text.case.timeline.legendLate}
      </span>
      <span>
        <svg width="14" height="14" viewBox="0 0 14 14">
          <path d="M3 3l8 8m0-8l-8 8" stroke="currentColor" strokeWidth="2" />
        </svg>
        {text.case.timeline.legendAnswered}
      </span>
      <span>
        <svg width="14" height="14" viewBox="0 0 14 14">
          <path d="M7 1.5 12.5 7 7 12.5 1.5 7z" fill="none" stroke="currentColor" strokeWidth="1.6" />
        </svg>
        {text.case.timeline.legendPromise}
      </span>
    </span>
  )
}
