import { clockSentence } from '../clocks/clock-words.ts'
import { useCase } from './case-context.tsx'
import type { Bar, Diamond, TimelineLayout } from './timeline-layout.ts'
import { clockStop } from './timeline-walk.ts'

interface Props {
  layout: TimelineLayout
  width: number
  hatch: string
  here: string | null
  onStand: (id: string) => void
  onHover: (id: string | null) => void
}

/** Clocks on their lanes: bars from receipt to due, hatched past due, a cross where answered; promises as hollow diamonds. */
export function TimelineClocks({ layout, width, hatch, here, onStand, onHover }: Props) {
  const { clock: openClock, showClock } = useCase()
  return layout.rows.map((row) => (
    <g key={row.y} className={`look-${row.lane.look}`}>
      {[...row.bars, ...row.diamonds].map((shape) => {
        const id = clockStop(shape.clock.id)
        return (
          <g
            key={id}
            data-stop={id}
            role="button"
            tabIndex={id === here ? 0 : -1}
            aria-label={clockSentence(shape.clock)}
            aria-current={shape.clock.id === openClock || undefined}
            className={shape.faded ? 'stop clock faded' : 'stop clock'}
            onFocus={() => onStand(id)}
            onMouseEnter={() => onHover(id)}
            onClick={() => showClock(shape.clock.id)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ' ') return
              event.preventDefault()
              showClock(shape.clock.id)
            }}
          >
            {shape.shape === 'bar' ? <BarShape bar={shape} hatch={hatch} /> : <DiamondShape mark={shape} />}
          </g>
        )
      })}
      {row.bars.map((bar) => (
        <BarLabel key={bar.clock.id} bar={bar} width={width} />
      ))}
    </g>
  ))
}

/** The last day: in the bar at its end, after a short or thin one, before it where the picture ends. */
function BarLabel({ bar, width }: { bar: Bar; width: number }) {
  const after = bar.labelX < width - 36
  return (
    <text
      aria-hidden="true"
      className={bar.inside ? 'span-label inside' : bar.late ? 'span-label late' : 'span-label'}
      x={bar.inside || after ? bar.labelX : bar.x - 6}
      y={bar.y + (bar.thin ? 11.5 : 14)}
      textAnchor={!bar.inside && after ? 'start' : 'end'}
    >
      {bar.label}
    </text>
  )
}

function BarShape({ bar, hatch }: { bar: Bar; hatch: string }) {
  const height = bar.thin ? 5 : 14
  const top = bar.y + (bar.thin ? 5 : 3)
  const { late, answeredX } = bar
  return (
    <>
      <rect
        className="reach"
        x={bar.x - 2}
        y={bar.y}
        width={Math.max(bar.width, (late ? late.x + late.width : 0) - bar.x) + 4}
        height={bar.thin ? 15 : 20}
      />
      <rect
        className={bar.thin ? 'span window' : 'span'}
        x={bar.x}
        y={top}
        width={bar.width}
        height={height}
        rx="1.5"
      />
      <rect className="span-start" x={bar.x} y={top - 2} width="2" height={height + 4} />
      {late && (
        <rect x={late.x} y={top} width={late.width} height={height} fill={`url(#${hatch})`} className="span-late" />
      )}
      <rect className="span-due" x={bar.dueX - 1} y={top - 3} width="2" height={height + 6} />
      {answeredX !== null && <path className="cross" d={`M${answeredX - 4} ${top + height / 2 - 4}l8 8m0-8l-8 8`} />}
    </>
  )
}

function DiamondShape({ mark }: { mark: Diamond }) {
  return (
    <>
      <rect className="reach" x={mark.x - 8} y={mark.y - 9} width="16" height="18" />
      <path className="diamond" d={`M${mark.x} ${mark.y - 6}l6 6-6 6-6-6z`} />
    </>
  )
}
