import { formatDayPlain } from '../../calendar/format-day.ts'
import type { Move } from '../../model/draft.ts'
import { hasCostLimit, lastCostRefusal } from '../case/cost-refusal.ts'
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
  const limited = hasCostLimit(view)
  const cause = limited ? 'for cost' : 'as too much work'
  const said = [
    refused.length > 0 ? `They refused ${label(refused)} ${cause}` : `They refused ${cause}`,
    offered.length > 0 ? ` and said that ${label(offered)} could be answered` : '',
  ].join('')
  return [
    {
      id: `narrow:${refusal.id}`,
      kind: 'narrow',
      title:
        refused.length > 0
          ? `Ask again without ${label(refused)}`
          : limited
            ? 'Ask for less, within the cost limit'
            : 'Ask for less',
      reference: requestReference(view.case, refusal),
      entry: refusal.id,
      why: `${said} (letter of ${formatDayPlain(day)}). A narrower request can ${limited ? 'stay within the limit' : 'be answered without that much work'}.`,
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
