import { toEpochDay } from '../../core/calendar/civil-day.ts'
import type { Case, CaseEntry } from '../../core/model/case.ts'
import type { Clock } from '../../core/model/clock.ts'
import { briefDay } from '../shared/days.ts'
import type { Lane } from './lanes.ts'
import type { View } from './timeline-view.ts'

/** A clock drawn: from receipt to due, hatched on to the answer (or today) where late. All x in pixels of the plot. */
export interface Bar {
  shape: 'bar'
  clock: Clock
  x: number
  width: number
  /** Top inside the band. */
  y: number
  thin: boolean
  faded: boolean
  late: { x: number; width: number } | null
  answeredX: number | null
  dueX: number
  label: string
  /** Where the label begins, or ends where it stands inside the bar. */
  labelX: number
  inside: boolean
  /** Right end of everything but the label. */
  end: number
}

export interface Diamond {
  shape: 'diamond'
  clock: Clock
  x: number
  y: number
  label: string
  faded: boolean
}

export interface LetterMark {
  entry: CaseEntry
  x: number
  y: number
  look: number
}

export interface LaneRow {
  lane: Lane
  y: number
  height: number
  bars: Bar[]
  diamonds: Diamond[]
}

export interface TimelineLayout {
  letters: LetterMark[]
  lettersHeight: number
  rows: LaneRow[]
  /** Null where today lies outside the view. */
  todayX: number | null
  /** Calendar days from the last day in view to today; null unless today lies after the view. */
  todayBeyond: number | null
  height: number
}

export const AXIS = 26
const SUBROW = 20
const THIN_SUBROW = 14
const LANE_PAD = 5
const LETTER_STEP = 11
const LETTER_STEPS = 5
const OVER = new Set<Clock['state']>(['superseded', 'ended'])

interface Input {
  case: Pick<Case, 'entries'>
  lanes: Lane[]
  today: string
  view: View
  width: number
  lookOf: (entry: CaseEntry) => number
}

/** Where everything of the band stands, in pixels. Pure: the same case, view and width give the same picture. */
export function layoutTimeline(input: Input): TimelineLayout {
  const { view, width } = input
  const perDay = width / view.days
  const x = (day: number): number => (day - view.from) * perDay
  const now = toEpochDay(input.today)
  const letters = placeLetters(input, x, perDay)
  const lettersHeight = LANE_PAD * 2 + LETTER_STEP * (1 + letters.reduce((most, mark) => Math.max(most, mark.y), 0))
  let y = AXIS + lettersHeight
  for (const mark of letters) mark.y = AXIS + LANE_PAD + LETTER_STEP * (mark.y + 0.5)
  const rows = input.lanes.map((lane) => {
    const row = placeLane(lane, y, x, now)
    y += row.height
    return row
  })
  const todayX = now >= view.from && now <= view.from + view.days ? x(now + 0.5) : null
  const beyond = now > view.from + view.days ? Math.round(now - view.from - view.days) : null
  return { letters, lettersHeight, rows, todayX, todayBeyond: beyond, height: y }
}

/** Letters on their days; those that would lie on one another go down a step, at most five, then overlap. */
function placeLetters(input: Input, x: (day: number) => number, perDay: number): LetterMark[] {
  const lastX = Array.from({ length: LETTER_STEPS }, () => Number.NEGATIVE_INFINITY)
  const marks: LetterMark[] = []
  for (const entry of input.case.entries) {
    if (!entry.placedOn) continue
    const at = x(toEpochDay(entry.placedOn) + 0.5)
    if (at < -perDay || at > input.width + perDay) continue
    let step = lastX.findIndex((last) => at - last >= 11 || at < last)
    if (step === -1) step = lastX.indexOf(Math.min(...lastX))
    lastX[step] = at
    marks.push({ entry, x: at, y: step, look: input.lookOf(entry) })
  }
  return marks
}

/** True for a clock that gives the user time to act: drawn thin, since nobody is late by it. */
export function isWindow(clock: Clock): boolean {
  return clock.kind.endsWith('-window') || clock.kind === 'chase'
}

function startOf(clock: Clock): number {
  const first = clock.received ?? clock.working[0]?.date
  return first ? toEpochDay(first) : toEpochDay(clock.due) - 1
}

function placeLane(lane: Lane, top: number, x: (day: number) => number, now: number): LaneRow {
  const main = lane.clocks.filter((clock) => clock.kind !== 'promise' && !isWindow(clock))
  const windows = lane.clocks.filter(isWindow)
  const promises = lane.clocks.filter((clock) => clock.kind === 'promise')
  const bars: Bar[] = []
  const diamonds = promises.map((clock): Diamond => ({
    shape: 'diamond',
    clock,
    x: x(toEpochDay(clock.due) + 0.5),
    y: top + LANE_PAD + SUBROW / 2,
    label: briefDay(clock.due, clock.due),
    faded: OVER.has(clock.state),
  }))
  const marks = diamonds.map((mark) => mark.x)
  const thickRows = pack(main, (clock) => barOf(clock, x, now, top + LANE_PAD, false, marks), bars)
  const base = Math.max(thickRows, promises.length > 0 ? 1 : 0)
  const thinRows = pack(windows, (clock) => barOf(clock, x, now, top + LANE_PAD + base * SUBROW, true), bars)
  const height = LANE_PAD * 2 + Math.max(SUBROW, base * SUBROW + thinRows * THIN_SUBROW)
  return { lane, y: top, height, bars: bars.toSorted((a, b) => a.x - b.x || a.y - b.y), diamonds }
}

const LABEL_ROOM = 56
/** Pixels that a bar needs for its label to stand in it. */
const LABEL_INSIDE = 48

/** Puts each clock on the first row where it has room; gives the number of rows. */
function pack(clocks: Clock[], draw: (clock: Clock) => Bar, into: Bar[]): number {
  const ends: number[] = []
  for (const clock of clocks.toSorted((a, b) => startOf(a) - startOf(b) || (a.due < b.due ? -1 : 1))) {
    const bar = draw(clock)
    const free = ends.findIndex((end) => end <= bar.x)
    const row = free === -1 ? ends.length : free
    bar.y += row * (bar.thin ? THIN_SUBROW : SUBROW)
    ends[row] = bar.inside ? bar.end + 8 : bar.labelX + LABEL_ROOM
    into.push(bar)
  }
  return ends.length
}

function barOf(
  clock: Clock,
  x: (day: number) => number,
  now: number,
  y: number,
  thin: boolean,
  others: readonly number[] = [],
): Bar {
  const due = toEpochDay(clock.due)
  const from = x(Math.min(startOf(clock), due))
  const dueX = x(due + 1)
  const answered = clock.answered ? toEpochDay(clock.answered) : null
  const until = clock.state === 'late' && !thin ? now : clock.state === 'answered-late' ? answered : null
  const late = until !== null && until > due ? { x: dueX, width: x(until + 1) - dueX } : null
  const width = Math.max(3, dueX - from)
  const ownX = insideX(dueX, answered === null ? others : [...others, x(answered + 0.5)])
  const inside = !thin && ownX - from >= LABEL_INSIDE
  const end = Math.max(dueX, late ? late.x + late.width : 0, answered === null ? 0 : x(answered + 0.5) + 6)
  return {
    shape: 'bar',
    clock,
    x: from,
    width,
    y,
    thin,
    faded: OVER.has(clock.state),
    late,
    answeredX: answered === null ? null : x(answered + 0.5),
    dueX,
    label: briefDay(clock.due, clock.due),
    labelX: inside ? ownX : end + 6,
    inside,
    end,
  }
}

/** The right end of a label in a bar: at the last day, or before the crosses and diamonds that stand there. */
function insideX(dueX: number, marks: readonly number[]): number {
  return marks
    .toSorted((a, b) => b - a)
    .reduce((end, mark) => (mark > end - LABEL_INSIDE + 6 && mark < end + 8 ? mark - 8 : end), dueX - 5)
}
