import type { CivilDay } from '../model/basics.ts'
import type { CaseState } from '../model/case.ts'
import type { Clock } from '../model/clock.ts'
import { formatDay } from '../calendar/format-day.ts'
import type { ClockEntry } from '../clocks/clock-facts.ts'

export interface StateRead {
  state: CaseState
  sentence: string
}

type Dated = Pick<ClockEntry, 'direction' | 'kind' | 'date' | 'placedOn' | 'asksIdentity'>

/** Where a request stands, from its entries; lateness from its clocks. */
export function stateOf(entries: readonly Dated[], clocks: readonly Clock[], today: CivilDay): StateRead {
  const mails = entries.filter((entry) => entry.direction === 'incoming' || entry.direction === 'outgoing')
  if (mails.length === 0) return { state: 'draft', sentence: 'Nothing has been sent yet.' }
  let found: { state: CaseState; entry: Dated; words: string } = {
    state: 'waiting',
    entry: mails[0]!,
    words: 'Waiting for an answer',
  }
  for (const entry of mails) {
    const next = step(entry, found.state)
    if (next) found = { state: next[0], entry, words: next[1] }
  }
  const late =
    found.state === 'waiting' || found.state === 'in-review'
      ? clocks
          .filter((clock) => clock.state === 'late' && clock.waitingFor === 'them')
          .toSorted((a, b) => (a.due < b.due ? -1 : 1))[0]
      : undefined
  if (late) return { state: 'late', sentence: `Late since ${formatDay(late.due)}: ${late.title}.` }
  const since = found.entry.date ?? found.entry.placedOn
  const join = DONE.includes(found.state) ? 'on' : since !== null && since > today ? 'from' : 'since'
  const day = since === null ? '' : ` ${join} ${formatDay(since)}`
  return { state: found.state, sentence: `${found.words}${day}.` }
}

/** States that a letter brought about on one day, rather than ones that last. */
const DONE: readonly CaseState[] = [
  'refused',
  'partly-answered',
  'answered',
  'not-held',
  'review-decided',
  'decided',
  'withdrawn',
]

function step({ kind, asksIdentity }: Dated, state: CaseState): [CaseState, string] | null {
  switch (kind) {
    case 'request':
    case 'request-amended':
    case 'narrowed-request':
    case 'clarification-reply':
      return [
        'waiting',
        kind === 'narrowed-request' ? 'Waiting for an answer to the narrowed request' : 'Waiting for an answer',
      ]
    case 'clarification-request':
      return ['waiting-for-you', `They asked ${asksIdentity ? 'who you are' : 'what you mean'} and wait for you`]
    case 'fees-notice':
      return ['waiting-for-you', 'They asked for a fee and wait for you']
    case 'refusal':
      return ['refused', 'Refused']
    case 'partial-disclosure':
      return ['partly-answered', 'Answered in part']
    case 'disclosure':
      return ['answered', 'Answered']
    case 'not-held':
      return ['not-held', 'They say they do not hold it']
    case 'review-request':
      return ['in-review', 'Waiting for the internal review']
    case 'review-decision':
      return state === 'waiting' ? null : ['review-decided', 'The internal review is decided']
    case 'regulator-complaint':
    case 'appeal':
      return ['with-regulator', kind === 'appeal' ? 'With the tribunal' : 'With the regulator']
    case 'regulator-decision':
      return ['decided', 'The regulator has decided']
    case 'withdrawal':
      return ['withdrawn', 'You withdrew it']
    default:
      return null
  }
}
