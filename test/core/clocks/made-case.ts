import { caseClocks } from '../../../core/clocks/case-clocks.ts'
import type { ClockEntry, ClockFacts, ClockReference } from '../../../core/clocks/clock-facts.ts'
import { shippedLaw } from '../../../core/law/law.ts'
import type { Clock } from '../../../core/model/clock.ts'
import { KINDS, type Direction } from '../../../core/model/entry.ts'

type Extra = Partial<Omit<ClockEntry, 'id' | 'n' | 'kind' | 'date'>>
/** One line of a made-up case: kind, day (or null), references, and what else the letter says. */
export type Line = [kind: ClockEntry['kind'], on: string | null, references?: string[], extra?: Extra]

const directionOf = (kind: string): Direction =>
  (Object.keys(KINDS) as Direction[]).find((direction) => (KINDS[direction] as readonly string[]).includes(kind)) ??
  'note'

export function entries(lines: readonly Line[]): ClockEntry[] {
  let last: string | null = null
  return lines.map(([kind, date, references = [], extra = {}], at) => {
    last = date ?? last
    return {
      id: `e${at + 1}`,
      n: at + 1,
      direction: directionOf(kind),
      kind,
      date,
      placedOn: last,
      references,
      ...extra,
    }
  })
}

export const reference = (
  value: string,
  role: ClockReference['role'] = 'request',
  more: Partial<ClockReference> = {},
): ClockReference => ({
  value,
  normal: value.toUpperCase().replace(/[^A-Z0-9]/g, ''),
  role,
  relation: null,
  to: null,
  ...more,
})

export const facts = (
  lines: readonly Line[],
  references: ClockReference[] = [],
  more: Partial<ClockFacts> = {},
): ClockFacts => ({
  regime: 'uk-foia-2000',
  entries: entries(lines),
  references,
  ...more,
})

export const clocks = (of: ClockFacts, today: string): Clock[] => caseClocks(of, { today, law: shippedLaw() })

/** The clock of a kind and, where there are several, a reference; fails where there is not exactly one. */
export function only(list: readonly Clock[], kind: Clock['kind'], value?: string): Clock {
  const found = list.filter((clock) => clock.kind === kind && (value === undefined || clock.reference === value))
  const [first] = found
  if (first === undefined || found.length > 1) throw new Error(`${found.length} clocks of the kind ${kind}`)
  return first
}
