import { formatDayPlain } from '../../calendar/format-day.ts'
import type { Move } from '../../model/draft.ts'
import { lastCostRefusal } from '../case/cost-refusal.ts'
import { requestReference } from '../case/decisions.ts'
import { answerBy } from '../case/if-sent.ts'
import { dayOf, fact, inWords, wholeLetter, type CaseView } from '../case/view.ts'

/** Asking for less after a cost refusal that has not been followed by a narrowed request yet. */
export function narrowMoves(view: CaseView): Move[] {
  const found = lastCostRefusal(view)
  if (!found || found.narrowed) return []
  const { refusal } = found
  const day = dayOf(refusal) ?? view.today
  const isNew = fact(view, 'narrowed-request-is-new')
  const refused = refusal.refusedQuestions ?? []
  const offered = refusal.offeredQuestions ?? []
  const by = answerBy(view, 'response')
  const said = [
    refused.length > 0 ? `They refused ${label(refused)} for cost` : 'They refused for cost',
    offered.length > 0 ? ` and said that ${label(offered)} could be answered` : '',
  ].join('')
  return [
    {
      id: `narrow:${refusal.id}`,
      kind: 'narrow',
      title: refused.length > 0 ? `Ask again without ${label(refused)}` : 'Ask for less, within the cost limit',
      reference: requestReference(view.case, refusal),
      entry: refusal.id,
      why: `${said} (letter of ${formatDayPlain(day)}). A narrower request can stay within the limit.`,
      basis: isNew?.basis ?? 'practice',
      source: isNew?.source ?? fact(view, 'cost-limit')?.source ?? 'usual practice',
      first: day,
      last: null,
      effect:
        isNew?.holds === false
          ? 'The request goes on as it stands; the law names no fresh clock.'
          : `A new request with a new clock${by ? `: ${by}` : ''}. What is left out is kept for a later request.`,
      template: 'narrow',
      needs: [],
      weight: 'main',
      evidence: [wholeLetter(refusal)],
    },
  ]
}

const label = (labels: readonly string[]): string => `question${labels.length === 1 ? '' : 's'} ${inWords(labels)}`
