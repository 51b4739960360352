import { formatDayPlain } from '../../calendar/format-day.ts'
import type { Direction, EntryKind } from '../../model/entry.ts'
import type { LearnedFrom } from '../../model/learned.ts'
import type { FoundReference, References } from '../references/find-references.ts'
import { familyOf, normalOf } from '../references/normal.ts'
import type { Scan } from '../scan.ts'
import type { Learned } from './learned.ts'
import { senderNames } from './senders.ts'
import { likeness, sketchOf } from './sketch.ts'

/** From so much on two letters are made from one form. */
const SAME_FORM = 0.5

/** 'Learned from your correction of 3 May 2031.' */
export const learnedWords = ({ on }: LearnedFrom): string =>
  on === null ? 'Learned from what you accepted.' : `Learned from your correction of ${formatDayPlain(on)}.`

/** Whose side a letter is of, where the user said so of another letter of the same sender. */
export function taughtDirection(
  learned: Learned | null,
  key: string,
  scan: Scan,
): { value: Direction; from: LearnedFrom } | null {
  if (!learned || learned.senders.length === 0) return null
  const names = senderNames(scan)
  const found = learned.senders.findLast((one) => one.from.entry !== key && names.includes(one.name))
  return found ? { value: found.direction, from: found.from } : null
}

/** The kind of a letter, where the user said that of another letter made from the same form. */
export function taughtKind(
  learned: Learned | null,
  key: string,
  scan: Scan,
  direction: Direction,
): { value: EntryKind; from: LearnedFrom } | null {
  if (!learned || learned.forms.length === 0) return null
  const sketch = sketchOf(scan.own)
  const alike = learned.forms
    .filter((form) => form.direction === direction && form.from.entry !== key)
    .map((form) => ({ form, like: likeness(form.sketch, sketch) }))
    .filter(({ like }) => like >= SAME_FORM)
    .toSorted((a, b) => b.like - a.like)[0]
  return alike ? { value: alike.form.kind, from: alike.form.from } : null
}

/** Numbers and forms of numbers that the user said are references, beside those that the case knows. */
export function knownWith(
  learned: Learned | null,
  key: string,
  known: { normals: ReadonlySet<string>; families: ReadonlySet<string> },
): { normals: ReadonlySet<string>; families: ReadonlySet<string> } {
  const taught = learned?.references.filter((one) => one.from.entry !== key) ?? []
  if (taught.length === 0) return known
  return {
    normals: new Set([...known.normals, ...taught.map((one) => normalOf(one.value))]),
    families: new Set([...known.families, ...taught.map((one) => familyOf(one.value))]),
  }
}

export type Taught = FoundReference & { learned?: LearnedFrom }

/** References as the user taught them: what they refused is none; what only their word made one says so. */
export function taughtReferences(
  learned: Learned | null,
  key: string,
  refs: References,
  own: { normals: ReadonlySet<string>; families: ReadonlySet<string> },
): { found: Taught[]; doubtful: FoundReference[] } {
  if (!learned) return refs
  const refused = new Set(learned.refused.filter((one) => one.from.entry !== key).map((one) => one.normal))
  const mark = (ref: FoundReference): Taught => {
    if (own.normals.has(ref.normal) || own.families.has(familyOf(ref.value))) return ref
    const from = learned.references.findLast(
      (one) =>
        one.from.entry !== key && (normalOf(one.value) === ref.normal || familyOf(one.value) === familyOf(ref.value)),
    )?.from
    return from ? { ...ref, why: learnedWords(from), sure: 'sure', learned: from } : ref
  }
  return {
    found: refs.found.filter((ref) => !refused.has(ref.normal)).map(mark),
    doubtful: refs.doubtful.filter((ref) => !refused.has(ref.normal)),
  }
}
