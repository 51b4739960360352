import { text } from '../messages/en-gb.ts'
import { LaneShape } from '../shared/reference-chip.tsx'
import { AXIS, type LaneRow, type TimelineLayout } from './timeline-layout.ts'

/** The names of the lanes, each indented under the one that it follows. The drawing says the same to those who listen. */
export function TimelineLabels({ layout }: { layout: TimelineLayout }) {
  return (
    <div className="band-labels" aria-hidden="true">
      <div style={{ height: AXIS }} />
      <div className="band-label first" style={{ height: layout.lettersHeight }}>
        {text.case.timeline.letters}
      </div>
      {layout.rows.map((row) => (
        <LaneLabel key={row.y} row={row} />
      ))}
    </div>
  )
}

function LaneLabel({ row }: { row: LaneRow }) {
  const { lane } = row
  if (lane.reference === null)
    return (
      <div className="band-label" style={{ height: row.height }}>
        {text.case.timeline.wholeCase}
      </div>
    )
  return (
    <div className="band-label" style={{ height: row.height, paddingLeft: lane.depth * 10 }} title={lane.reference}>
      {lane.depth > 0 && <span className="elbow" />}
      <LaneShape look={lane.look} />
      <span className="band-label-words">
        <span className="band-label-value">{lane.reference}</span>
        {lane.role && lane.role !== 'request' && <span className="band-label-role">{text.kinds.role[lane.role]}</span>}
      </span>
    </div>
  )
}
