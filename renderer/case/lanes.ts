import type { Case } from '../../core/model/case.ts'
import type { Clock } from '../../core/model/clock.ts'
import type { Reference, ReferenceRole, Relation } from '../../core/model/reference.ts'

/** One row of the timeline: a reference under the one it follows, or the whole case (`reference` null). */
export interface Lane {
  reference: string | null
  role: ReferenceRole | null
  relation: Relation | null
  to: string | null
  depth: number
  /** 0 to 5: colour and shape go together, and repeat after six. -1 for the whole case. */
  look: number
  clocks: Clock[]
}

export const LOOKS = 6

/** Letters and digits only, upper case: the form in which two printings of one number agree. */
export function normalOf(value: string): string {
  return value.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '')
}

/**
 * The lanes of a case: references in the order of the tree that they form, depth first, each with its clocks; the clocks
 * that belong to no reference come first, under the whole case. A circle of references is cut at its first member.
 */
export function lanesOf(c: Pick<Case, 'references' | 'clocks'>): Lane[] {
  const known = new Map(c.references.map((reference) => [normalOf(reference.value), reference]))
  const children = new Map<string, Reference[]>()
  const roots: Reference[] = []
  for (const reference of c.references) {
    const parent = reference.to === null ? undefined : known.get(normalOf(reference.to))
    if (!parent || parent === reference) roots.push(reference)
    else children.set(parent.value, [...(children.get(parent.value) ?? []), reference])
  }
  const lanes: Lane[] = []
  const seen = new Set<Reference>()
  const add = (reference: Reference, depth: number): void => {
    if (seen.has(reference)) return
    seen.add(reference)
    const look = c.references.indexOf(reference) % LOOKS
    const clocks = c.clocks.filter(
      (clock) => clock.reference !== null && normalOf(clock.reference) === normalOf(reference.value),
    )
    lanes.push({
      reference: reference.value,
      role: reference.role,
      relation: reference.relation,
      to: reference.to,
      depth,
      look,
      clocks,
    })
    for (const child of children.get(reference.value) ?? []) add(child, depth + 1)
  }
  for (const root of roots) add(root, 0)
  for (const reference of c.references) add(reference, 0)
  const placed = new Set(lanes.flatMap((lane) => lane.clocks))
  const loose = c.clocks.filter((clock) => !placed.has(clock))
  if (loose.length > 0)
    lanes.unshift({ reference: null, role: null, relation: null, to: null, depth: 0, look: -1, clocks: loose })
  return lanes
}

/** Colour and shape by reference, as printed anywhere in the case. */
export function looksOf(c: Pick<Case, 'references'>): (reference: string) => number {
  const looks = new Map(c.references.map((reference, i) => [normalOf(reference.value), i % LOOKS]))
  return (reference) => looks.get(normalOf(reference)) ?? -1
}
