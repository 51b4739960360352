import type { CaseSummary } from '../../core/model/case.ts'

export const GROUPS = ['late', 'this-week', 'you', 'them', 'done'] as const
export type Group = (typeof GROUPS)[number]

/** Working days that count as 'this week'. */
const WEEK = 5

/** Which heading of the desk a case stands under: by its next date; one with no date stands where its state says. */
export function groupOf(summary: CaseSummary): Group {
  const next = summary.nextDue
  if (next?.late) return 'late'
  if (next && next.daysLeft <= WEEK) return 'this-week'
  if (next) return next.waitingFor
  if (summary.state === 'waiting-for-you' || summary.state === 'draft') return 'you'
  if (summary.state === 'waiting' || summary.state === 'late' || summary.state === 'in-review') return 'them'
  return summary.state === 'with-regulator' ? 'them' : 'done'
}

export interface DeskGroup {
  group: Group
  cases: CaseSummary[]
}

/** The desk: groups that have a case, each soonest first; what has no date comes last, newest letter first. */
export function groupCases(summaries: readonly CaseSummary[]): DeskGroup[] {
  const found = new Map<Group, CaseSummary[]>(GROUPS.map((group) => [group, []]))
  for (const summary of summaries) found.get(groupOf(summary))?.push(summary)
  return GROUPS.map((group) => ({ group, cases: (found.get(group) ?? []).toSorted(soonest) })).filter(
    ({ cases }) => cases.length > 0,
  )
}

function soonest(a: CaseSummary, b: CaseSummary): number {
  const dueA = a.nextDue?.due ?? '9999'
  const dueB = b.nextDue?.due ?? '9999'
  if (dueA !== dueB) return dueA < dueB ? -1 : 1
  return (b.lastEntryOn ?? '') < (a.lastEntryOn ?? '') ? -1 : 1
}

const plain = (words: string): string => words.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')
const bare = (words: string): string => plain(words).replace(/[^\p{L}\p{N}]/gu, '')

/** Cases whose title, authority, references or sentence hold every word; a reference is found with or without its punctuation. */
export function filterCases(summaries: readonly CaseSummary[], query: string): CaseSummary[] {
  const words = plain(query).split(/\s+/).filter(Boolean)
  if (words.length === 0) return [...summaries]
  return summaries.filter((summary) => {
    const hay = plain([summary.title, summary.authority ?? '', summary.stateSentence].join(' '))
    const references = summary.references.map(bare)
    return words.every((word) => {
      const stripped = bare(word)
      return hay.includes(word) || (stripped !== '' && references.some((reference) => reference.includes(stripped)))
    })
  })
}
