import { memo } from 'react'
import type { Clock } from '../../core/model/clock.ts'
import { text } from '../messages/en-gb.ts'
import { useSoon } from '../shared/use-soon.ts'
import { useCase } from './case-context.tsx'
import type { StoryRow } from './story-rows.ts'
import { timelineSentences } from './timeline-sentences.ts'

/** More letters than these are said after the first frame. */
const MANY = 200

/** The timeline as a list of sentences in the order of the story, for those who do not see the drawing. */
export function TimelineWords() {
  const { case: c, rows } = useCase()
  const said = useSoon(rows.length <= MANY)
  return (
    <div className="unseen">
      <h2>{text.case.timeline.words}</h2>
      <p>{text.case.timeline.help}</p>
      {said && <Sentences rows={rows} clocks={c.clocks} />}
    </div>
  )
}

/** Drawn anew with the case, not with every step through it. */
const Sentences = memo(function Sentences({ rows, clocks }: { rows: StoryRow[]; clocks: Clock[] }) {
  return (
    <ol>
      {timelineSentences(rows, clocks).map(({ key, sentence }) => (
        <li key={key}>{sentence}</li>
      ))}
    </ol>
  )
})
