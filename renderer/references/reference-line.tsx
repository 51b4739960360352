import type { Reference } from '../../core/model/reference.ts'
import { useCase } from '../case/case-context.tsx'
import type { Lane } from '../case/lanes.ts'
import { standingWords } from '../clocks/clock-words.ts'
import { text } from '../messages/en-gb.ts'
import { LinkButton } from '../shared/button.tsx'
import { LaneShape } from '../shared/reference-chip.tsx'

const words = text.case.references

/** One reference: what it is, which it follows and why, its clocks, and the letters that print it. */
export function ReferenceLine({ reference, lane }: { reference: Reference; lane: Lane }) {
  const { showClock } = useCase()
  const sure = reference.sure === 'sure' ? null : reference.sure === 'probable' ? words.probably : words.doubtful
  const follows =
    reference.relation && reference.to ? words.follows(text.kinds.relation[reference.relation], reference.to) : null
  return (
    <li className="reference" style={{ marginLeft: lane.depth * 28 }}>
      {lane.depth > 0 && <span className="reference-elbow" aria-hidden="true" />}
      <p className="reference-head">
        <LaneShape look={lane.look} />
        <strong>{reference.value}</strong>
        <span>{text.kinds.role[reference.role]}</span>
        {follows && <span>{follows}</span>}
        {sure && <span className="fact-sure">{sure}</span>}
      </p>
      {reference.why && <p className="reference-why">{reference.why}</p>}
      {lane.clocks.length > 0 && (
        <p className="reference-more">
          {words.clocks}:{' '}
          {lane.clocks.map((clock) => (
            <LinkButton key={clock.id} onPress={() => showClock(clock.id)}>
              {text.clocks.kind[clock.kind]} ({standingWords(clock)})
            </LinkButton>
          ))}
        </p>
      )}
      <Printings reference={reference} />
    </li>
  )
}

function Printings({ reference }: { reference: Reference }) {
  const { rows, showPassage } = useCase()
  const seen = reference.evidence.flatMap((evidence) => {
    const row = rows.find((one) => one.entry.id === evidence.entry)
    return row ? [{ evidence, row }] : []
  })
  if (seen.length === 0) return null
  return (
    <p className="reference-more">
      {words.seenIn}:{' '}
      {seen.map(({ evidence, row }) => (
        <LinkButton key={`${evidence.entry}:${evidence.start}`} onPress={() => showPassage(evidence)}>
          <span aria-hidden="true">
            {row.inferred ? '~ ' : ''}
            {row.date}
          </span>
          <span className="unseen">
            {row.dateWords}: {row.entry.story}
          </span>
        </LinkButton>
      ))}
    </p>
  )
}
