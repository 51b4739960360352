import { text } from '../messages/en-gb.ts'
import { AXIS, type TimelineLayout } from './timeline-layout.ts'
import { ticksOf, type View } from './timeline-view.ts'

/** Dates above, hairlines through the lanes, and today. */
export function TimelineAxis({ layout, view, width }: { layout: TimelineLayout; view: View; width: number }) {
  const perDay = width / view.days
  const { todayX, todayBeyond } = layout
  return (
    <g aria-hidden="true">
      {ticksOf(view, width).map((tick) => {
        const x = (tick.day - view.from) * perDay
        return (
          <g key={tick.day} className={tick.major ? 'tick major' : 'tick'}>
            <line x1={x} x2={x} y1={AXIS - 6} y2={layout.height} />
            {x < (todayBeyond === null ? width - 20 : width - 150) &&
              !(todayX !== null && Math.abs(x + 16 - todayX) < 36) && (
                <text x={x + 4} y={AXIS - 9}>
                  {tick.label}
                </text>
              )}
          </g>
        )
      })}
      {layout.rows.map((row) => (
        <line key={row.y} className="lane-rule" x1={0} x2={width} y1={row.y} y2={row.y} />
      ))}
      {todayX !== null && (
        <g className="today">
          <line x1={todayX} x2={todayX} y1={AXIS - 6} y2={layout.height} />
          <text x={Math.min(todayX, width - 2)} y={AXIS - 9} textAnchor={todayX > width - 40 ? 'end' : 'middle'}>
            {text.case.timeline.today}
          </text>
        </g>
      )}
      {todayBeyond !== null && (
        <text className="today-beyond" x={width - 2} y={AXIS - 9} textAnchor="end">
          {text.case.timeline.todayFar(todayBeyond)} →
        </text>
      )}
    </g>
  )
}
