import type { Evidence } from '../model/basics.ts'
import type { Reference } from '../model/reference.ts'
import { normalOf } from '../reading/references/normal.ts'
import type { Placed } from './place-entries.ts'

/** All references of a case in order of their first letter, with role, relation and where each stands. */
export function caseReferences(entries: readonly Placed[]): Reference[] {
  const found = new Map<string, Reference>()
  for (const told of entries) {
    if (told.direction !== 'incoming' && told.direction !== 'outgoing') continue
    for (const value of told.references) {
      const normal = normalOf(value)
      const read = told.entry.reading.references.find((ref) => ref.normal === normal)
      const evidence: Evidence[] = read?.span ? [{ entry: told.id, ...read.span }] : []
      const known = found.get(normal)
      if (known) {
        known.evidence.push(...evidence)
        if (known.role === 'request' && read && read.role !== 'request') known.role = read.role
      } else
        found.set(normal, {
          value,
          normal,
          role: read?.role ?? 'request',
          relation: null,
          to: null,
          sure: read?.sure ?? 'sure',
          why: read?.why ?? 'You gave it.',
          evidence,
        })
    }
  }
  for (const told of entries)
    for (const link of told.entry.reading.relations) {
      const from = found.get(normalOf(link.from))
      const to = found.get(normalOf(link.to))
      if (!from || !to || from === to || from.relation !== null) continue
      from.relation = link.relation
      from.to = to.value
      from.why = link.why
    }
  return [...found.values()]
}
