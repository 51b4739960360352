import { useMemo, useRef, useState } from 'react'
import { toEpochDay } from '../../core/calendar/civil-day.ts'
import { text } from '../messages/en-gb.ts'
import { usePrinting } from '../print/use-printing.ts'
import { useWidth } from '../shared/use-width.ts'
import { useCase } from './case-context.tsx'
import { lanesOf } from './lanes.ts'
import { TimelineCaption } from './timeline-caption.tsx'
import { TimelineLabels } from './timeline-labels.tsx'
import { layoutTimeline } from './timeline-layout.ts'
import { TimelinePlot } from './timeline-plot.tsx'
import { TimelineTools } from './timeline-tools.tsx'
import { clockStop, entryStop, stopsOf } from './timeline-walk.ts'
import { extentOf, pan, reveal, viewFor, ZOOMS, type View, type Zoom } from './timeline-view.ts'
import { TimelineWords } from './timeline-words.tsx'
import './timeline.css'

/** Pixels of the plot on an upright page, beside the names of the lanes. */
const PAPER_WIDTH = 500

/** The whole matter as one picture: a lane a reference, clocks from receipt to due, letters above, today's hairline. */
export function TimelineBand() {
  const { case: c, today, rows, lookOf, picked } = useCase()
  const [zoom, setZoom] = useState<Zoom>('whole')
  const [moved, setMoved] = useState<View | null>(null)
  const [at, setAt] = useState<string | null>(null)
  const [hovered, setHovered] = useState<string | null>(null)
  const plot = useRef<HTMLDivElement>(null)
  const measured = useWidth(plot)
  const width = usePrinting() ? PAPER_WIDTH : Math.max(120, measured)

  const extent = useMemo(() => extentOf(c, today), [c, today])
  const lanes = useMemo(() => lanesOf(c), [c])
  const view = useMemo(() => moved ?? viewFor('whole', extent, extent.first), [moved, extent])
  const layout = useMemo(
    () =>
      layoutTimeline({
        case: c,
        lanes,
        today,
        view,
        width,
        lookOf: (entry) => (entry.references[0] === undefined ? -1 : lookOf(entry.references[0])),
      }),
    [c, lanes, today, view, width, lookOf],
  )
  const stops = useMemo(() => stopsOf(layout), [layout])
  const ids = new Set(stops.flat().map((stop) => stop.id))
  const here =
    at !== null && ids.has(at)
      ? at
      : picked !== null && ids.has(entryStop(picked))
        ? entryStop(picked)
        : (stops[0]?.[0]?.id ?? null)

  const dayOf = (id: string | null): number => {
    const entry = c.entries.find((one) => entryStop(one.id) === id)
    const clock = c.clocks.find((one) => clockStop(one.id) === id)
    const day = entry?.placedOn ?? clock?.due
    return day ? toEpochDay(day) : extent.last
  }
  const zoomTo = (next: Zoom): void => {
    setZoom(next)
    setMoved(next === 'whole' ? null : viewFor(next, extent, dayOf(here)))
  }
  const zoomBy = (step: 1 | -1): void => {
    const next = ZOOMS[ZOOMS.indexOf(zoom) + step]
    if (next) zoomTo(next)
  }
  const stand = (id: string): void => {
    setAt(id)
    if (zoom !== 'whole') setMoved(reveal(view, dayOf(id)))
  }
  return (
    <section className="band" aria-label={text.case.timeline.name(c.title)}>
      <TimelineTools
        zoom={zoom}
        onStep={zoomBy}
        onPan={(share) => setMoved(pan(view, share, extent))}
        canPan={zoom !== 'whole'}
      />
      <div className="band-body">
        <TimelineLabels layout={layout} />
        <div className="band-plot" ref={plot}>
          <TimelinePlot
            layout={layout}
            view={view}
            width={width}
            rows={rows}
            stops={stops}
            here={here}
            onStand={stand}
            onHover={setHovered}
            onZoom={zoomBy}
          />
        </div>
      </div>
      <TimelineCaption id={hovered ?? at} />
      <TimelineWords />
    </section>
  )
}
