import type { Case, CaseEntry } from '../../model/case.ts'
import type { EntryKind } from '../../model/entry.ts'
import type { Question } from '../../model/question.ts'
import type { Reference } from '../../model/reference.ts'

const DECIDING = new Set<EntryKind>(['refusal', 'partial-disclosure', 'disclosure', 'not-held'])

/** An authority's answer to a request, and what the user has done about it since. */
export interface Decision {
  entry: CaseEntry
  /** The reference that the answer was given under. */
  reference: string | null
  /** Questions that it refused, said were not held, or left without an answer. */
  refused: Question[]
  notHeld: Question[]
  unanswered: Question[]
  review: Review | null
}

/** A request for review and what became of it. */
export interface Review {
  /** The letter that asked for it; null where only the authority's letters tell of it. */
  asked: CaseEntry | null
  reference: string | null
  of: string | null
  decided: CaseEntry | null
}

const normal = (value: string): string => value.replace(/[^0-9a-z]/gi, '').toUpperCase()
const same = (a: string | null, b: string | null): boolean => a !== null && b !== null && normal(a) === normal(b)

/** Every review of the case, oldest first. */
export function reviewsOf(of: Case): Review[] {
  const asked = of.entries.filter((entry) => entry.kind === 'review-request')
  const decisions = of.entries.filter((entry) => entry.kind === 'review-decision')
  const numbered = of.references.filter((reference) => reference.role === 'internal-review')
  const taken = new Set<string>()
  const reviews: Review[] = numbered.map((reference) => {
    const first = of.entries.find((entry) => names(entry, reference.value))
    const request =
      asked.find((entry) => names(entry, reference.to) && !taken.has(entry.id)) ??
      asked.findLast((entry) => !taken.has(entry.id) && (!first || entry.n <= first.n)) ??
      null
    if (request) taken.add(request.id)
    return {
      asked: request,
      reference: reference.value,
      of: reference.to,
      decided: decisions.find((entry) => names(entry, reference.value)) ?? null,
    }
  })
  for (const entry of asked.filter((one) => !taken.has(one.id))) {
    const about = entry.references.find((value) => roleOf(of, value)?.role === 'request') ?? null
    const decided = decisions.find((one) => one.n > entry.n && !reviews.some((review) => review.decided?.id === one.id))
    reviews.push({ asked: entry, reference: null, of: about, decided: decided ?? null })
  }
  return reviews.toSorted((a, b) => (a.asked?.n ?? 0) - (b.asked?.n ?? 0))
}

/** The authority's answers, oldest first, each with what it left undone and the review of it. */
export function decisionsOf(of: Case): Decision[] {
  const reviews = reviewsOf(of)
  const entries = of.entries.filter((entry) => entry.direction === 'incoming' && DECIDING.has(entry.kind))
  return entries.map((entry, at) => {
    const reference = requestReference(of, entry)
    const until = entries[at + 1]?.n ?? Number.POSITIVE_INFINITY
    const decides = (question: Question): boolean =>
      question.evidence ? question.evidence.entry === entry.id : same(question.by, reference)
    const next = entries.slice(at + 1).some((later) => later.n > entry.n)
    return {
      entry,
      reference,
      refused: of.questions.filter(
        (question) =>
          question.status === 'refused' && (decides(question) || entry.refusedQuestions?.includes(question.label)),
      ),
      notHeld: of.questions.filter((question) => question.status === 'not-held' && decides(question)),
      unanswered:
        entry.kind === 'refusal' || next
          ? []
          : of.questions.filter(
              (question) =>
                question.status === 'ignored' || question.status === 'open' || question.status === 'partly-answered',
            ),
      review:
        reviews.find((review) => same(review.of, reference)) ??
        reviews.find(
          (review) => review.of === null && (review.asked?.n ?? 0) > entry.n && (review.asked?.n ?? 0) < until,
        ) ??
        null,
    }
  })
}

/** The request that a letter answers: the reference of role `request` that stands in it, the newest where there are several. */
export function requestReference(of: Case, entry: CaseEntry): string | null {
  const requests = entry.references.filter((value) => (roleOf(of, value)?.role ?? 'request') === 'request')
  return requests.at(-1) ?? null
}

export function roleOf(of: Case, value: string): Reference | null {
  return of.references.find((reference) => same(reference.value, value)) ?? null
}

export const names = (entry: CaseEntry, reference: string | null): boolean =>
  reference !== null && entry.references.some((value) => same(value, reference))

export { same as sameReference, normal as normalReference }

/** Whether the section relied on is the one given, whatever its sub-sections: `12(1)` is in `12`. */
export function inSection(relied: string, section: string): boolean {
  const plain = (text: string): string =>
    text.replace(/^(?:section|regulation|article|s\.?|reg\.?|art\.?)\s*/i, '').trim()
  const a = plain(relied)
  const b = plain(section)
  return a === b || (a.startsWith(b) && !/[0-9A-Za-z]/.test(a.charAt(b.length)))
}

/** Sections relied on, without those that only repeat a wider one of the same letter: `12` for `12` and `12(1)`. */
export function sectionsOf(entry: CaseEntry): string[] {
  const all = entry.sections ?? []
  return all.filter((section) => !all.some((other) => other !== section && inSection(section, other)))
}

/** Questions in the order of their labels (`8a`, `8b`, `9`), where all are numbered so; else as they stand. */
export function inOrder(questions: readonly Question[]): Question[] {
  const key = (label: string): [number, string] | null => {
    const match = /^(\d+)([a-z]*)$/i.exec(label)
    return match ? [Number(match[1]), match[2] ?? ''] : null
  }
  if (questions.some((question) => key(question.label) === null)) return [...questions]
  return questions.toSorted((a, b) => {
    const [n, letter] = key(a.label) ?? [0, '']
    const [m, other] = key(b.label) ?? [0, '']
    return n - m || letter.localeCompare(other)
  })
}
