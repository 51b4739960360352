import type { EntryKind } from '../model/entry.ts'
import { formatDay } from '../calendar/format-day.ts'
import type { Placed } from './place-entries.ts'

const WORDS: Record<EntryKind, string> = {
  request: 'Asked',
  'request-amended': 'Changed the request',
  'clarification-reply': 'Said what was meant',
  chaser: 'Asked where the answer is',
  query: 'Asked about it',
  'narrowed-request': 'Asked for less',
  'review-request': 'Asked for an internal review',
  'regulator-complaint': 'Complained to the regulator',
  appeal: 'Appealed',
  thanks: 'Thanked',
  withdrawal: 'Withdrew the request',
  other: 'Letter',
  acknowledgement: 'Acknowledged',
  'clarification-request': 'They ask what is meant',
  'fees-notice': 'They ask for a fee',
  'delay-notice': 'Delayed',
  transfer: 'Passed to another body',
  refusal: 'Refused',
  'partial-disclosure': 'Answered in part',
  disclosure: 'Answered',
  'not-held': 'Not held',
  'review-acknowledgement': 'Review acknowledged',
  'review-decision': 'Review decided',
  correction: 'Corrected',
  'regulator-letter': 'The regulator wrote',
  'regulator-decision': 'The regulator decided',
  'delivery-failure': 'Not delivered',
  'delivery-delay': 'Delivery delayed, not failed',
  'auto-reply': 'Automatic reply',
  annotation: 'Annotation',
  call: 'Phone call',
  meeting: 'Meeting',
  note: 'Note',
}

/** The one line of an entry on the timeline, from its kind and facts. */
export function storyOf(entry: Placed): string {
  const { reading } = entry.entry
  const details: string[] = []
  const asksIdentity = entry.kind === 'clarification-request' && reading.asksIdentity === true
  if (entry.kind === 'request' && reading.questions.length > 1) details.push(`${reading.questions.length} questions`)
  if (entry.kind === 'request-amended' && reading.questions.length > 0)
    details.push(questions(reading.questions.map((one) => one.label)))
  if (entry.kind === 'refusal' || entry.kind === 'partial-disclosure') {
    const ground = groundOf(reading.sections.map((one) => one.value))
    const refused = reading.refusedQuestions
    if (ground) details.push(ground)
    if (refused.length > 0) details.push(questions(refused))
    if (reading.offeredQuestions.length > 0) details.push(`offers ${questions(reading.offeredQuestions)}`)
  }
  if (entry.kind === 'review-decision' && reading.upheld)
    details.push({ yes: 'upheld', 'in-part': 'upheld in part', no: 'not upheld' }[reading.upheld])
  if ((entry.kind === 'review-decision' || entry.kind === 'regulator-decision') && reading.sections.length > 0)
    details.push(`section ${reading.sections.map((one) => one.value).join(', ')}`)
  if (entry.newDue && (entry.kind === 'delay-notice' || PENDING.includes(entry.kind)))
    details.push(`new date ${formatDay(entry.newDue)}`)
  else if (entry.due && PENDING.includes(entry.kind)) details.push(`answer by ${formatDay(entry.due)}`)
  else if (entry.kind === 'acknowledgement' && entry.received) details.push(`received ${formatDay(entry.received)}`)
  if ((entry.kind === 'call' || entry.kind === 'meeting') && entry.sender)
    return `${WORDS[entry.kind]} with ${entry.sender}`
  const words = asksIdentity ? 'They ask for proof of who you are' : WORDS[entry.kind]
  return details.length === 0 ? words : `${words}: ${details.join(', ')}`
}

/** Letters after which an answer is still to come. */
const PENDING: readonly EntryKind[] = [
  'acknowledgement',
  'clarification-request',
  'fees-notice',
  'review-acknowledgement',
  'transfer',
  'other',
]

function groundOf(sections: readonly string[]): string | null {
  if (sections.length === 0) return null
  return sections.some((one) => /^12(?:\(|$)/.test(one)) ? 'cost limit' : `section ${sections.join(', ')}`
}

/** 'question 14', 'questions 1 to 7 and 9'. */
export function questions(labels: readonly string[]): string {
  const parts: string[] = []
  for (let i = 0; i < labels.length;) {
    let j = i
    while (j + 1 < labels.length && /^\d+$/.test(labels[j]!) && Number(labels[j + 1]) === Number(labels[j]) + 1) j++
    if (j - i >= 2) parts.push(`${labels[i]} to ${labels[j]}`)
    else parts.push(...labels.slice(i, j + 1))
    i = j + 1
  }
  const listed = parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : (parts[0] ?? '')
  return `${labels.length === 1 ? 'question' : 'questions'} ${listed}`
}
