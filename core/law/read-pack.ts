import { parse, type DocumentNode, type ValueNode } from '@humanwhocodes/momoa'
import type { z } from 'zod'
import type { Calendars } from '../calendar/calendars.ts'
import { packFaults } from './pack-faults.ts'
import { rulePackSchema, type RulePack } from './rule-pack.ts'

/** Something wrong in a pack: the line (from 1) and one sentence. */
export interface PackFault {
  readonly line: number
  readonly message: string
}

export type ReadPack =
  | { readonly ok: true; readonly pack: RulePack }
  | { readonly ok: false; readonly faults: readonly PackFault[] }

/** Longer text is no rule pack. */
const LONGEST = 1_000_000

/**
 * Reads a rule pack from JSON text. A pack is taken only where it is JSON, has the shape of `rule-pack.ts`, and makes sense as law
 * (`pack-faults.ts`); otherwise every fault is given with its line, first to last.
 */
export function readPack(text: string, calendars: Calendars): ReadPack {
  if (text.length > LONGEST)
    return fault(1, 'This file is too long to be a rule pack; choose a pack of less than a million characters.')
  let document: DocumentNode
  try {
    document = parse(text, { mode: 'json' })
  } catch (error) {
    const { line, message } = error as Error & { line?: number }
    return fault(line ?? 1, `This is not JSON: ${message.replace(/\.?\s*(\(\d+:\d+\))?$/, '')}.`)
  }
  const twice = doubledKey(document.body)
  if (twice) return fault(twice.line, `“${twice.key}” stands twice in the same place; keep one.`)
  const shape = rulePackSchema.safeParse(JSON.parse(text))
  if (!shape.success)
    return { ok: false, faults: sorted(shape.error.issues.flatMap((issue) => shapeFaults(document, issue))) }
  const faults = packFaults(shape.data, calendars)
  if (faults.length === 0) return { ok: true, pack: shape.data }
  return { ok: false, faults: sorted(faults.map(({ path, message }) => ({ line: lineOf(document, path), message }))) }
}

const fault = (line: number, message: string): ReadPack => ({ ok: false, faults: [{ line, message }] })

const sorted = (faults: readonly PackFault[]): PackFault[] => faults.toSorted((a, b) => a.line - b.line)

/** One fault an issue; for a value that may have one of several shapes, the issues of the shape that it is nearest to. */
function shapeFaults(document: DocumentNode, issue: z.core.$ZodIssue, base: readonly PropertyKey[] = []): PackFault[] {
  const path = [...base, ...issue.path]
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const nearest = issue.errors.toSorted((a, b) => a.length - b.length)[0] ?? []
    return nearest.flatMap((inner) => shapeFaults(document, inner, path))
  }
  const last = path.at(-1)
  const where = path.length === 0 ? 'The pack' : `“${path.map(String).join('.')}”`
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      line: lineOf(document, [...path, key]),
      message: `${where} has “${key}”, which no rule pack has; check its spelling.`,
    }))
  const missing = path.length > 0 && !exists(document, path)
  if (missing)
    return [
      { line: lineOf(document, path), message: `“${String(last)}” is missing here; every ${ownerOf(path)} has one.` },
    ]
  return [{ line: lineOf(document, path), message: `${where} is not right: ${issue.message}.` }]
}

function ownerOf(path: readonly PropertyKey[]): string {
  const list = path.findLast((part, at) => typeof part === 'string' && typeof path[at + 1] === 'number')
  return typeof list === 'string' ? list.replace(/s$/, '') : 'pack'
}

function child(node: ValueNode, key: PropertyKey): { value: ValueNode; line: number } | null {
  if (node.type === 'Object') {
    const member = node.members.find((one) => one.name.type === 'String' && one.name.value === key)
    return member ? { value: member.value, line: member.loc.start.line } : null
  }
  const element = node.type === 'Array' && typeof key === 'number' ? node.elements[key] : undefined
  return element ? { value: element.value, line: element.loc.start.line } : null
}

/** The line of the deepest thing on a path that exists. */
function lineOf(document: DocumentNode, path: readonly PropertyKey[]): number {
  let at = { value: document.body, line: document.body.loc.start.line }
  for (const key of path) {
    const next = child(at.value, key)
    if (!next) break
    at = next
  }
  return at.line
}

function exists(document: DocumentNode, path: readonly PropertyKey[]): boolean {
  let at: ValueNode = document.body
  for (const key of path) {
    const next = child(at, key)
    if (!next) return false
    at = next.value
  }
  return true
}

function doubledKey(node: ValueNode): { key: string; line: number } | null {
  if (node.type === 'Array')
    return node.elements.map((element) => doubledKey(element.value)).find((found) => found) ?? null
  if (node.type !== 'Object') return null
  const seen = new Set<string>()
  for (const member of node.members) {
    const key = member.name.type === 'String' ? member.name.value : member.name.name
    if (seen.has(key)) return { key, line: member.loc.start.line }
    seen.add(key)
    const inner = doubledKey(member.value)
    if (inner) return inner
  }
  return null
}
