import { fromEpochDay, toEpochDay } from '../../core/calendar/civil-day.ts'
import type { ClockEntry, ClockFacts, ClockReference } from '../../core/clocks/clock-facts.ts'
import { KINDS, type Direction, type EntryKind } from '../../core/model/entry.ts'

/** Courses that cases take, as kinds of letters with days since the one before; all the same every time. */
const COURSES: readonly (readonly [EntryKind, number])[][] = [
  [
    ['acknowledgement', 2],
    ['disclosure', 24],
  ],
  [
    ['acknowledgement', 1],
    ['delay-notice', 27],
    ['chaser', 9],
    ['refusal', 6],
    ['review-request', 5],
    ['review-acknowledgement', 2],
    ['review-decision', 31],
    ['regulator-complaint', 20],
    ['regulator-letter', 15],
    ['regulator-decision', 120],
  ],
  [
    ['acknowledgement', 3],
    ['clarification-request', 8],
    ['clarification-reply', 4],
    ['acknowledgement', 2],
    ['partial-disclosure', 25],
    ['thanks', 1],
  ],
  [
    ['acknowledgement', 1],
    ['refusal', 26],
    ['narrowed-request', 1],
    ['acknowledgement', 1],
    ['refusal', 8],
    ['narrowed-request', 3],
    ['acknowledgement', 1],
    ['disclosure', 28],
    ['query', 2],
    ['correction', 4],
  ],
  [
    ['auto-reply', 0],
    ['acknowledgement', 4],
    ['chaser', 30],
    ['chaser', 20],
    ['annotation', 10],
  ],
  [
    ['acknowledgement', 2],
    ['fees-notice', 6],
    ['withdrawal', 9],
  ],
]
const REGIMES = [
  'uk-foia-2000',
  'uk-foia-2000',
  'uk-foia-2000',
  'uk-eir-2004',
  'scot-foisa-2002',
  'uk-gdpr-access',
  'ie-foi-2014',
  'nz-oia-1982',
] as const

const directionOf = (kind: EntryKind): Direction =>
  (Object.keys(KINDS) as Direction[]).find((direction) => (KINDS[direction] as readonly string[]).includes(kind)) ??
  'note'

/** So many invented cases, spread over regimes, courses and the years 2018 to 2027. */
export function syntheticCases(count: number): ClockFacts[] {
  return Array.from({ length: count }, (_, n) => syntheticCase(n))
}

function syntheticCase(n: number): ClockFacts {
  const references: ClockReference[] = []
  const number = (role: ClockReference['role'], to: string | null = null): string => {
    const value = `${role === 'request' ? 'FOI' : role === 'regulator' ? 'RC' : 'IR'}-${n}-${references.length + 1}`
    const relation = role === 'internal-review' ? 'reviews' : to === null ? null : 'narrows'
    references.push({ value, normal: value.replaceAll('-', ''), role, relation, to })
    return value
  }
  let day = toEpochDay('2018-06-01') + ((n * 7919) % 3400)
  let current: string | null = null
  let received = fromEpochDay(day)
  const course: readonly (readonly [EntryKind, number])[] = [['request', 0], ...(COURSES[n % COURSES.length] ?? [])]
  const entries = course.map(([kind, gap], at): ClockEntry => {
    day += gap
    const on = fromEpochDay(day)
    if (kind === 'narrowed-request' || kind === 'clarification-reply' || kind === 'review-request') received = on
    if (kind === 'acknowledgement' && course[at - 1]?.[0] !== 'clarification-reply')
      current = number('request', current)
    if (kind === 'review-acknowledgement') current = number('internal-review', current)
    if (kind === 'regulator-decision') current = number('regulator')
    const incoming = directionOf(kind) === 'incoming'
    return {
      id: `${n}-${at}`,
      n: at + 1,
      direction: directionOf(kind),
      kind,
      date: at % 7 === 6 ? null : on,
      placedOn: on,
      references: current !== null && incoming ? [current] : [],
      ...(kind === 'acknowledgement' || kind === 'review-acknowledgement' ? { receivedByAuthority: received } : {}),
      ...(kind === 'delay-notice' ? { newDueDate: fromEpochDay(day + 20) } : {}),
    }
  })
  return { regime: REGIMES[n % REGIMES.length] ?? 'uk-foia-2000', entries, references }
}
