import type { Correction } from '../../model/correction.ts'
import type { Letter } from '../../model/letter.ts'
import type { Reading } from '../../model/reading.ts'
import { REREAD_FACTS, type FactChange, type RereadFact } from '../../model/rereading.ts'
import { applyCorrections } from '../apply-corrections.ts'

/** A letter with what was read of it before and now. */
export interface ReadTwice {
  id: string
  letter: Letter
  corrections: readonly Correction[]
  before: Reading
  after: Reading
}

/**
 * What a person would see differ of a letter after it was read again. What the user said stands over both readings, so that it never
 * differs; other evidence, other folds and other reasons for the same facts are no difference.
 */
export function factChanges({ before, after, ...entry }: ReadTwice): FactChange[] {
  const was = factsOf(entry, before)
  const is = factsOf(entry, after)
  return REREAD_FACTS.flatMap((fact) => (was[fact] === is[fact] ? [] : [{ fact, before: was[fact], after: is[fact] }]))
}

function factsOf(entry: Omit<ReadTwice, 'before' | 'after'>, reading: Reading): Record<RereadFact, string | null> {
  const told = applyCorrections({ ...entry, reading })
  return {
    kind: told.kind,
    direction: told.direction,
    sender: told.sender,
    date: told.date,
    references: list(told.references),
    receivedByAuthority: told.received,
    statedDueDate: told.due,
    newDueDate: told.newDue,
    sections: list(reading.sections.map((one) => [one.value, one.law].filter(Boolean).join(', '))),
    questions: list(reading.questions.map((one) => one.label)),
    answers: list(reading.answers.map((one) => [one.label, one.status, one.section].filter(Boolean).join(' '))),
    relations: list(reading.relations.map((one) => `${one.from} ${one.relation} ${one.to}`)),
    upheld: reading.upheld,
    failedEntry: reading.failedEntry,
    replaces: reading.replaces,
    authority: reading.authority?.value ?? null,
  }
}

const list = (values: readonly string[]): string | null => (values.length === 0 ? null : values.join('; '))
