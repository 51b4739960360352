import { text } from '../messages/en-gb.ts'
import { useCase } from './case-context.tsx'
import { timelineSentences } from './timeline-sentences.ts'

/** The timeline as a list of sentences in the order of the story, for those who do not see the drawing. */
export function TimelineWords() {
  const { case: c, rows } = useCase()
  return (
    <div className="unseen">
      <h2>{text.case.timeline.words}</h2>
      <p>{text.case.timeline.help}</p>
      <ol>
        {timelineSentences(rows, c.clocks).map(({ key, sentence }) => (
          <li key={key}>{sentence}</li>
        ))}
      </ol>
    </div>
  )
}
