import type { z } from 'zod'
import type { narrowedQuestionSchema } from '../../core/model/draft.ts'

export type NarrowingQuestion = z.infer<typeof narrowedQuestionSchema>

/** What the user makes of one question. `wording` is kept while another choice stands, so that going back loses nothing. */
export interface QuestionChoice {
  choice: 'keep' | 'drop' | 'reword'
  wording: string
}

export const startOf = (rows: readonly NarrowingQuestion[]): Record<string, QuestionChoice> =>
  Object.fromEntries(rows.map((row) => [row.question.label, { choice: row.choice, wording: row.now ?? row.was }]))

/** As the letter is composed with them; an empty new wording keeps the question as it was. */
export function choicesOf(chosen: Readonly<Record<string, QuestionChoice>>): {
  drop: string[]
  reword: Record<string, string>
} {
  const all = Object.entries(chosen)
  return {
    drop: all.filter(([, { choice }]) => choice === 'drop').map(([label]) => label),
    reword: Object.fromEntries(
      all
        .filter(([, { choice, wording }]) => choice === 'reword' && wording.trim() !== '')
        .map(([label, { wording }]) => [label, wording]),
    ),
  }
}

const listed = (label: string, words: string): string => `${label}) ${words}`

/** The questions as they were asked, one under the other. */
export const asAsked = (rows: readonly NarrowingQuestion[]): string =>
  rows.map((row) => listed(row.question.label, row.was)).join('\n\n')

/** The questions as they will be asked. */
export const asNarrowed = (
  rows: readonly NarrowingQuestion[],
  chosen: Readonly<Record<string, QuestionChoice>>,
): string =>
  rows
    .flatMap((row) => {
      const now = chosen[row.question.label]
      if (now?.choice === 'drop') return []
      return [listed(row.question.label, now?.choice === 'reword' && now.wording.trim() !== '' ? now.wording : row.was)]
    })
    .join('\n\n')
