import { caseClocks } from '../../../core/clocks/case-clocks.ts'
import { shippedLaw } from '../../../core/law/law.ts'
import type { CivilDay, Regime } from '../../../core/model/basics.ts'
import type { Case, CaseEntry } from '../../../core/model/case.ts'
import { KINDS, type EntryKind } from '../../../core/model/entry.ts'
import type { Question } from '../../../core/model/question.ts'
import type { Reference } from '../../../core/model/reference.ts'
import type { CaseLetters } from '../../../core/drafts/letters.ts'

export const law = shippedLaw()

export type EntryGiven = Partial<CaseEntry> & { kind: EntryKind; text?: string; from?: string }

const direction = (kind: EntryKind): CaseEntry['direction'] =>
  (Object.keys(KINDS) as (keyof typeof KINDS)[]).find((one) => (KINDS[one] as readonly string[]).includes(kind)) ??
  'note'

export function entry(given: EntryGiven, n: number): CaseEntry {
  const { text: _text, from: _from, ...rest } = given
  const date = given.date ?? null
  return {
    id: `e${n}`,
    n,
    startLine: null,
    direction: direction(given.kind),
    sender: null,
    date,
    dateBasis: date === null ? 'none' : 'stated',
    placedOn: date,
    references: [],
    story: '',
    subject: null,
    corrected: [],
    ...rest,
  }
}

export const reference = (given: Partial<Reference> & { value: string }): Reference => ({
  normal: given.value.replace(/[^0-9a-z]/gi, '').toUpperCase(),
  role: 'request',
  relation: null,
  to: null,
  sure: 'sure',
  why: 'written in the fixture',
  evidence: [{ entry: 'e1', start: 0, end: 4 }],
  ...given,
})

export const question = (label: string, text: string, given: Partial<Question> = {}): Question => ({
  label,
  text,
  wordings: [{ text, evidence: { entry: 'e1', start: 0, end: text.length } }],
  status: 'open',
  by: null,
  section: null,
  why: '',
  evidence: null,
  ...given,
})

export interface CaseGiven {
  today: CivilDay
  regime?: Regime
  title?: string
  authority?: string | null
  requester?: string | null
  entries: EntryGiven[]
  references?: Reference[]
  questions?: Question[]
  state?: Case['state']
}

/** A case from invented entries, with the clocks that the engine makes of them on `today`. */
export function aCase(given: CaseGiven): Case {
  const regime = given.regime ?? 'uk-foia-2000'
  const entries = given.entries.map((one, at) => entry(one, at + 1))
  const references = given.references ?? []
  const first = entries.find((one) => one.kind === 'request')?.date ?? null
  return {
    id: 'case-1',
    title: given.title ?? 'Closures of swimming pools',
    authority: given.authority === undefined ? 'Northmoor Council' : given.authority,
    requester: given.requester === undefined ? 'Ada Fell' : given.requester,
    regime,
    regimeWhy: 'the fixture says so',
    state: given.state ?? 'waiting',
    stateSentence: '',
    outcome: 'open',
    entries,
    references,
    clocks: caseClocks({ regime, entries, references }, { today: given.today, law }),
    questions: given.questions ?? [],
    conflicts: [],
    daysSinceFirstAsked: first === null ? null : Math.round((Date.parse(given.today) - Date.parse(first)) / 86_400_000),
  }
}

/** The letters of the entries that were given words or a sender's address. */
export function lettersOf(entries: readonly EntryGiven[]): CaseLetters {
  return new Map(
    entries.map((one, at) => [
      `e${at + 1}`,
      {
        text: one.text ?? '',
        head: one.from
          ? {
              from: { name: one.sender ?? '', address: one.from },
              to: [],
              cc: [],
              subject: 'x',
              sentAt: null,
              sentOn: one.date ?? null,
              messageId: `<m${at + 1}@mail.example>`,
              inReplyTo: null,
              references: at > 0 ? [`<m${at}@mail.example>`] : [],
              bulk: false,
              auto: false,
            }
          : null,
      },
    ]),
  )
}
