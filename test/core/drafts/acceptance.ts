import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { daysBetween } from '../../../core/calendar/civil-day.ts'
import { buildCase } from '../../../core/cases/build-case.ts'
import type { KeyedLetter, KeyedReading } from '../../../core/reading/keyed.ts'
import type { CaseLetters } from '../../../core/drafts/letters.ts'
import { readLetters } from '../../../core/reading/read-letters.ts'
import { splitThread } from '../../../core/reading/split-thread.ts'
import { caseClocks } from '../../../core/clocks/case-clocks.ts'
import type { CivilDay } from '../../../core/model/basics.ts'
import type { Case, CaseEntry } from '../../../core/model/case.ts'
import { directionSchema, entryKindSchema } from '../../../core/model/entry.ts'
import { questionStatusSchema } from '../../../core/model/reading.ts'
import { referenceRoleSchema, relationSchema } from '../../../core/model/reference.ts'
import { law, question, reference } from './case-fixture.ts'

export const FOLDER = join(import.meta.dirname, '../../../../shared/acceptance/mps-thread')
export const present = existsSync(join(FOLDER, 'expected.json'))
export const ABSENT = 'the acceptance data is not here (../shared/acceptance); nothing was measured'

const labels = z.array(z.string())
const expectedSchema = z.object({
  title: z.string(),
  authority: z.string(),
  requester: z.string(),
  entries: z.array(
    z.object({
      n: z.int(),
      direction: directionSchema,
      kind: entryKindSchema,
      sender: z.string(),
      date: z.string().nullable(),
      references: labels,
      receivedByAuthority: z.string().optional(),
      statedDueDate: z.string().optional(),
      newDueDate: z.string().optional(),
      sections: labels.optional(),
      questions: labels.optional(),
      refusedQuestions: labels.optional(),
      offeredQuestions: labels.optional(),
      failedEntry: z.int().optional(),
      replaces: z.int().optional(),
      upheldInPart: z.boolean().optional(),
    }),
  ),
  references: z.array(
    z.object({
      value: z.string(),
      role: referenceRoleSchema,
      relation: relationSchema.optional(),
      to: z.string().optional(),
    }),
  ),
  questions: z.array(
    z.object({ label: z.string(), status: questionStatusSchema, by: z.string(), section: z.string().optional() }),
  ),
})

/** Days on which undated letters that start a time limit are taken to have come, where the thread only bounds them. */
const PLACED: Record<number, CivilDay> = { 17: '2015-05-06', 24: '2015-06-05' }

/** The acceptance thread as a perfect reader would have it after its first `upTo` entries. */
export function expectedCase(today: CivilDay, upTo: number): Case {
  const all = expectedSchema.parse(JSON.parse(readFileSync(join(FOLDER, 'expected.json'), 'utf8')))
  const entries = all.entries
    .filter((one) => one.n <= upTo)
    .map((one): CaseEntry => ({
      ...one,
      id: `e${one.n}`,
      startLine: null,
      dateBasis: one.date === null ? 'none' : 'stated',
      placedOn: one.date ?? PLACED[one.n] ?? null,
      story: '',
      subject: null,
      corrected: [],
    }))
  const printed = new Set(entries.flatMap((one) => one.references))
  const references = all.references
    .filter((one) => printed.has(one.value))
    .map(({ value, role, relation = null, to = null }) => reference({ value, role, relation, to }))
  const asked = new Set(entries.flatMap((one) => (one.direction === 'outgoing' ? (one.questions ?? []) : [])))
  if (asked.has('8a')) asked.delete('8')
  const deciding = (label: string): CaseEntry | undefined =>
    entries.find((one) => one.refusedQuestions?.includes(label)) ?? entries.find((one) => one.kind === 'disclosure')
  return {
    id: 'thread',
    title: all.title,
    authority: all.authority,
    requester: all.requester,
    regime: 'uk-foia-2000',
    regimeWhy: '',
    state: 'waiting',
    stateSentence: '',
    outcome: 'open',
    entries,
    references,
    clocks: caseClocks({ regime: 'uk-foia-2000', entries, references }, { today, law }),
    questions: all.questions
      .filter((one) => asked.has(one.label))
      .map((one) => {
        const by = deciding(one.label)
        const text = `The words of question ${one.label}, as they were asked?`
        return by
          ? question(one.label, text, {
              status: one.status,
              by: one.by,
              section: one.section ?? null,
              evidence: { entry: by.id, start: 0, end: 0 },
            })
          : question(one.label, text)
      }),
    conflicts: [],
    daysSinceFirstAsked: daysBetween('2015-03-12', today),
  }
}

/** The acceptance thread as the app itself reads it, with what has come after its first `upTo` entries left out. */
export function readCase(today: CivilDay, upTo: number): Case {
  const { letters, readings } = wholeThread()
  const entries = letters.slice(0, upTo).flatMap(({ key, letter }) => {
    const reading = readings.find((one) => one.key === key)?.reading
    return reading ? [{ id: key, letter, reading, corrections: [] }] : []
  })
  return buildCase({ id: 'thread', entries }, { today, law })
}

/** The words of the thread's letters, by entry. */
export const threadLetters = (): CaseLetters =>
  new Map(wholeThread().letters.map(({ key, letter }) => [key, { text: letter.text, head: letter.head }]))

let whole: { letters: KeyedLetter[]; readings: KeyedReading[] } | null = null

function wholeThread(): { letters: KeyedLetter[]; readings: KeyedReading[] } {
  if (whole) return whole
  const thread = splitThread(readFileSync(join(FOLDER, 'thread.txt'), 'utf8'))
  const letters = thread.map((letter, at) => ({ key: `e${at + 1}`, letter }))
  const user = { name: '', addresses: [] }
  const readings = readLetters(letters, { user, authority: null, regime: null, corrections: new Map() })
  whole = { letters, readings }
  return whole
}
