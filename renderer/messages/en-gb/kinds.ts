import type { KINDS, Direction } from '../../../core/model/entry.ts'
import type { CaseState, Outcome } from '../../../core/model/case.ts'
import type { QuestionStatus } from '../../../core/model/reading.ts'
import type { ReferenceRole, Relation } from '../../../core/model/reference.ts'
import type { Regime } from '../../../core/model/basics.ts'

const entry: { [D in Direction]: Record<(typeof KINDS)[D][number], string> } = {
  outgoing: {
    request: 'Request',
    'request-amended': 'Request amended',
    'clarification-reply': 'Reply to a question of theirs',
    chaser: 'Chaser',
    query: 'Query',
    'narrowed-request': 'Narrowed request',
    'review-request': 'Asking for a review',
    'regulator-complaint': 'Complaint to the regulator',
    appeal: 'Appeal',
    thanks: 'Thanks',
    withdrawal: 'Withdrawal',
    other: 'Other letter',
  },
  incoming: {
    acknowledgement: 'Acknowledgement',
    'clarification-request': 'They ask you to clarify',
    'fees-notice': 'Fees notice',
    'delay-notice': 'Notice of delay',
    transfer: 'Transfer',
    refusal: 'Refusal notice',
    'partial-disclosure': 'Partial disclosure',
    disclosure: 'Disclosure',
    'not-held': 'Not held',
    'review-acknowledgement': 'Review acknowledged',
    'review-decision': 'Review decision',
    correction: 'Correction',
    'regulator-letter': 'Letter of the regulator',
    'regulator-decision': 'Decision of the regulator',
    other: 'Other letter',
  },
  system: {
    'delivery-failure': 'Not delivered',
    'delivery-delay': 'Delivery delayed',
    'auto-reply': 'Automatic reply',
  },
  note: { annotation: 'Annotation', call: 'Phone call', meeting: 'Meeting', note: 'Note' },
}

const direction: Record<Direction, string> = {
  outgoing: 'From you',
  incoming: 'From them',
  system: 'From a mail system',
  note: 'A note',
}

const state: Record<CaseState, string> = {
  draft: 'Draft',
  waiting: 'Waiting',
  late: 'Late',
  'waiting-for-you': 'Waiting for you',
  refused: 'Refused',
  'partly-answered': 'Partly answered',
  answered: 'Answered',
  'not-held': 'Not held',
  'in-review': 'In review',
  'review-decided': 'Review decided',
  'with-regulator': 'With the regulator',
  decided: 'Decided',
  withdrawn: 'Withdrawn',
  closed: 'Closed',
}

const outcome: Record<Outcome, string> = {
  open: 'open',
  successful: 'successful',
  'partially-successful': 'partly successful',
  refused: 'refused',
  'not-held': 'not held',
  withdrawn: 'withdrawn',
}

const question: Record<QuestionStatus, string> = {
  open: 'Open',
  answered: 'Answered',
  'partly-answered': 'Partly answered',
  refused: 'Refused',
  'not-held': 'Not held',
  ignored: 'Ignored',
  withdrawn: 'Withdrawn',
}

const role: Record<ReferenceRole, string> = {
  request: 'request',
  'internal-review': 'internal review',
  regulator: 'regulator',
  tribunal: 'tribunal',
}

const relation: Record<Relation, string> = {
  narrows: 'narrows',
  reviews: 'reviews',
  replaces: 'replaces',
  'complains-about': 'complains about',
  'transferred-from': 'was transferred from',
}

const regime: Record<Regime, string> = {
  'uk-foia-2000': 'Freedom of Information Act 2000',
  'uk-eir-2004': 'Environmental Information Regulations 2004',
  'scot-foisa-2002': 'Freedom of Information (Scotland) Act 2002',
  'scot-eir-2004': 'Environmental Information (Scotland) Regulations 2004',
  'uk-gdpr-access': 'UK GDPR, access to your own data',
  'ie-foi-2014': 'Freedom of Information Act 2014 (Ireland)',
  'eu-1049-2001': 'Regulation (EC) 1049/2001',
  'us-foia': 'Freedom of Information Act (United States)',
  'de-ifg': 'Informationsfreiheitsgesetz (Germany)',
  'au-foi-1982': 'Freedom of Information Act 1982 (Australia)',
  'nz-oia-1982': 'Official Information Act 1982 (New Zealand)',
  'ca-atia': 'Access to Information Act (Canada)',
}

export const kinds = { entry, direction, state, outcome, question, role, relation, regime }
