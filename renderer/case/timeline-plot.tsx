import { useId, useLayoutEffect, useRef, type KeyboardEvent } from 'react'
import type { StoryRow } from './story-rows.ts'
import { useCase } from './case-context.tsx'
import { AXIS, type TimelineLayout } from './timeline-layout.ts'
import { TimelineAxis } from './timeline-axis.tsx'
import { TimelineClocks } from './timeline-clocks.tsx'
import { TimelineLetters } from './timeline-letters.tsx'
import { walk, type Move, type Stop } from './timeline-walk.ts'
import type { View } from './timeline-view.ts'

interface Props {
  layout: TimelineLayout
  view: View
  width: number
  rows: StoryRow[]
  stops: Stop[][]
  here: string | null
  onStand: (id: string) => void
  onHover: (id: string | null) => void
  onZoom: (step: 1 | -1) => void
}

const MOVES: Record<string, Move> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'home',
  End: 'end',
}

/** The drawing itself. One tab stop; what one stands on takes the focus, so that a screen reader says it. */
export function TimelinePlot({ layout, view, width, rows, stops, here, onStand, onHover, onZoom }: Props) {
  const { picked } = useCase()
  const svg = useRef<SVGSVGElement>(null)
  const follow = useRef(false)
  const hatch = useId()
  useLayoutEffect(() => {
    if (!follow.current || here === null) return
    follow.current = false
    svg.current?.querySelector<SVGElement>(`[data-stop="${CSS.escape(here)}"]`)?.focus()
  })
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === '+' || event.key === '=' || event.key === '-') {
      event.preventDefault()
      follow.current = true
      return onZoom(event.key === '-' ? -1 : 1)
    }
    const move = MOVES[event.key]
    if (!move || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    const next = walk(stops, here, move)
    if (next === null) return
    follow.current = true
    onStand(next)
  }
  const pickedMark = layout.letters.find((mark) => mark.entry.id === picked)
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys bubble up from the mark that has the focus
    <svg
      ref={svg}
      className="band-svg"
      width={width}
      height={layout.height}
      viewBox={`0 0 ${width} ${layout.height}`}
      onKeyDown={onKeyDown}
      role="group"
      onMouseLeave={() => onHover(null)}
    >
      <defs>
        <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="5" height="5" className="hatch-ground" />
          <rect width="1.8" height="5" className="hatch-line" />
        </pattern>
      </defs>
      <TimelineAxis layout={layout} view={view} width={width} />
      {pickedMark && <line className="picked-line" x1={pickedMark.x} x2={pickedMark.x} y1={AXIS} y2={layout.height} />}
      <TimelineLetters layout={layout} rows={rows} here={here} onStand={onStand} onHover={onHover} />
      <TimelineClocks layout={layout} width={width} hatch={hatch} here={here} onStand={onStand} onHover={onHover} />
    </svg>
  )
}
