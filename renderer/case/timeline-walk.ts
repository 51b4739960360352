import type { TimelineLayout } from './timeline-layout.ts'

/** Something on the timeline that the keyboard can stand on. */
export interface Stop {
  id: string
  kind: 'entry' | 'clock'
  x: number
}

export const entryStop = (id: string): string => `entry:${id}`
export const clockStop = (id: string): string => `clock:${id}`

/** The stops of the band in rows from top to bottom, each from left to right. */
export function stopsOf(layout: TimelineLayout): Stop[][] {
  const letters: Stop[] = layout.letters.map((mark) => ({ id: entryStop(mark.entry.id), kind: 'entry', x: mark.x }))
  const lanes = layout.rows.map((row): Stop[] =>
    [
      ...row.bars.map((bar): Stop => ({ id: clockStop(bar.clock.id), kind: 'clock', x: bar.x })),
      ...row.diamonds.map((mark): Stop => ({ id: clockStop(mark.clock.id), kind: 'clock', x: mark.x })),
    ].toSorted((a, b) => a.x - b.x),
  )
  return [letters, ...lanes].filter((row) => row.length > 0)
}

export type Move = 'left' | 'right' | 'up' | 'down' | 'home' | 'end'

/** The stop that a key leads to from `id`: along the row, or to what stands nearest above or below. Null where there is none. */
export function walk(rows: Stop[][], id: string | null, move: Move): string | null {
  const rowAt = rows.findIndex((row) => row.some((stop) => stop.id === id))
  const row = rows[rowAt]
  if (!row) return rows[0]?.[0]?.id ?? null
  const at = row.findIndex((stop) => stop.id === id)
  if (move === 'home') return row[0]?.id ?? null
  if (move === 'end') return row.at(-1)?.id ?? null
  if (move === 'left' || move === 'right') return row[at + (move === 'left' ? -1 : 1)]?.id ?? null
  const next = rows[rowAt + (move === 'up' ? -1 : 1)]
  const here = row[at]
  if (!next || !here) return null
  return next.reduce((best, stop) => (Math.abs(stop.x - here.x) < Math.abs(best.x - here.x) ? stop : best)).id
}
