import { formatDay } from '../../core/calendar/format-day.ts'
import type { Span, Sureness } from '../../core/model/basics.ts'
import type { OpenedEntry } from '../../core/model/case.ts'
import type { CorrectionField } from '../../core/model/correction.ts'
import type { LearnedFrom } from '../../core/model/learned.ts'
import type { Fact } from '../../core/model/reading.ts'
import { text } from '../messages/en-gb.ts'

/** One line of 'Facts read here'. */
export interface FactRow {
  /** Names the fact inside its letter. */
  key: string
  label: string
  value: string
  span: Span | null
  why: string
  sure: Sureness
  /** The field that a correction would change; null where the fact cannot be corrected here. */
  field: CorrectionField | null
  /** Where the user said otherwise: what was read. */
  readAs: string | null
  /** The correction of another letter that it was learned from. */
  learned: LearnedFrom | null
}

const words = text.proof

/** Everything that was read in a letter, in the order in which a person asks, with the user's corrections laid over it. */
export function factsOf(opened: OpenedEntry): FactRow[] {
  return [...headFacts(opened), ...clockFacts(opened), ...contentFacts(opened)]
}

function row(key: string, label: string, value: string, fact: Omit<Fact<unknown>, 'value'>): FactRow {
  return {
    key,
    label,
    value,
    span: fact.span,
    why: fact.why,
    sure: fact.sure,
    field: null,
    readAs: null,
    learned: fact.learned ?? null,
  }
}

const UNREAD = { span: null, why: '', sure: 'sure' } as const

function correctable(
  opened: OpenedEntry,
  field: CorrectionField,
  label: string,
  now: string,
  read: string,
  fact: Omit<Fact<unknown>, 'value'>,
): FactRow {
  const said = opened.corrections.some((correction) => correction.field === field)
  // Nothing is read in a call or a meeting: what the user entered is all there is.
  const isTalk = opened.entry.byHand === true && opened.entry.direction === 'note'
  return { ...row(field, label, now, fact), field, readAs: said && !isTalk ? read : null }
}

function headFacts(opened: OpenedEntry): FactRow[] {
  const { entry, reading } = opened
  const read = reading.references.map((reference) => reference.value).join(', ') || words.none
  const references =
    entry.references.length === 0 && read === words.none
      ? []
      : [
          correctable(
            opened,
            'references',
            words.label.references,
            entry.references.join(', ') || words.none,
            read,
            reading.references[0] ?? UNREAD,
          ),
        ]
  return [
    correctable(
      opened,
      'kind',
      words.label.kind,
      kindWords(entry.direction, entry.kind),
      kindWords(reading.direction.value, reading.kind.value),
      reading.kind,
    ),
    correctable(
      opened,
      'direction',
      words.label.direction,
      text.kinds.direction[entry.direction],
      text.kinds.direction[reading.direction.value],
      reading.direction,
    ),
    correctable(
      opened,
      'date',
      words.label.date,
      dateWords(entry.date, entry.dateBasis),
      dateWords(reading.date.value, reading.dateBasis),
      reading.date,
    ),
    correctable(
      opened,
      'sender',
      words.label.sender,
      entry.sender ?? words.none,
      reading.sender?.value ?? words.none,
      reading.sender ?? UNREAD,
    ),
    ...references,
    ...reading.references
      .slice(1)
      .map((reference, i) => row(`reference-${i + 1}`, text.kinds.role[reference.role], reference.value, reference)),
  ]
}

function clockFacts(opened: OpenedEntry): FactRow[] {
  const fields = ['receivedByAuthority', 'statedDueDate', 'newDueDate'] as const
  return fields.flatMap((field) => {
    const said = opened.corrections.some((correction) => correction.field === field)
    const read = opened.reading[field]
    const now = opened.entry[field]
    if (!said && !read && !now) return []
    return [
      correctable(
        opened,
        field,
        words.label[field],
        now ? formatDay(now) : words.none,
        read ? formatDay(read.value) : words.none,
        read ?? UNREAD,
      ),
    ]
  })
}

function contentFacts({ reading }: OpenedEntry): FactRow[] {
  return [
    ...reading.sections.map((fact, i) =>
      row(`section-${i}`, words.label.sections, [words.section(fact.value), fact.law].filter(Boolean).join(', '), fact),
    ),
    ...reading.answers.map((answer, i) =>
      row(
        `answer-${i}`,
        `${words.label.answers} ${answer.label}`,
        [text.kinds.question[answer.status], answer.section ? words.section(answer.section) : null]
          .filter(Boolean)
          .join(', '),
        { span: answer.span, why: answer.why, sure: 'sure' },
      ),
    ),
    ...reading.questions.map((question, i) =>
      row(`question-${i}`, `${words.label.question} ${question.label}`, oneLine(question.text), {
        span: question.span,
        why: '',
        sure: 'sure',
      }),
    ),
    ...reading.relations.map((relation, i) =>
      row(
        `relation-${i}`,
        words.label.relation,
        `${relation.from} ${text.kinds.relation[relation.relation]} ${relation.to}`,
        { span: relation.span, why: relation.why, sure: 'sure' },
      ),
    ),
    ...(reading.upheld ? [row('upheld', words.label.upheld, words.upheld[reading.upheld], UNREAD)] : []),
    ...reading.doubtful.map((fact, i) =>
      row(`doubtful-${i}`, words.label.doubtful, fact.value, { ...fact, sure: 'doubtful' }),
    ),
    ...reading.conflicts.map((conflict, i) =>
      row(`conflict-${i}`, words.label.conflict, conflict.what, { span: conflict.span, why: '', sure: 'sure' }),
    ),
  ]
}

function kindWords(direction: OpenedEntry['entry']['direction'], kind: string): string {
  const known: Record<string, string> = text.kinds.entry[direction]
  return known[kind] ?? Object.assign({}, ...Object.values(text.kinds.entry))[kind] ?? kind
}

function dateWords(day: string | null, basis: keyof typeof words.basis): string {
  if (day === null) return words.basis.none
  return basis === 'stated' || basis === 'user' ? formatDay(day) : `${formatDay(day)}, ${words.basis[basis]}`
}

function oneLine(long: string): string {
  const line = long.replace(/\s+/g, ' ').trim()
  return line.length > 120 ? `${line.slice(0, 117).trimEnd()}…` : line
}
