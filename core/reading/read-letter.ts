import type { Span } from '../model/basics.ts'
import type { Correction } from '../model/correction.ts'
import type { EntryKind } from '../model/entry.ts'
import type { Fact, Reading } from '../model/reading.ts'
import type { CaseMemory } from './case-memory.ts'
import { readDates } from './dates/read-dates.ts'
import { foldLetter } from './fold/fold-letter.ts'
import { LOOK_BACK } from './look-back.ts'
import { knownWith, learnedWords, taughtKind, taughtReferences } from './learn/apply-learned.ts'
import { ENGINE } from './keyed.ts'
import { asksIdentity } from './kinds/asks-identity.ts'
import { decideKind } from './kinds/decide-kind.ts'
import type { AuthorityRead } from './people/authority.ts'
import type { DirectionRead } from './people/direction.ts'
import { partyOf } from './people/party.ts'
import { isRegulator } from './people/regulators.ts'
import { senderOf } from './people/sender.ts'
import { exceptedAnswers } from './questions/excepted-answers.ts'
import { matchedAnswers } from './questions/matched-answers.ts'
import { answersOf, labelledAnswers, namedInProse, namedInRefusal } from './questions/find-answers.ts'
import type { Answer } from './questions/find-answers.ts'
import { findQuestions } from './questions/find-questions.ts'
import { askedInProse } from './questions/prose-questions.ts'
import { keptOf } from './questions/kept-questions.ts'
import { answersOnReview, givesWay, keepsSome } from './questions/review-answers.ts'
import { findReferences, inSubject, knownInSubject } from './references/find-references.ts'
import { familyOf } from './references/normal.ts'
import { relationsOf } from './references/relations.ts'
import { roleOf } from './references/roles.ts'
import type { Scan } from './scan.ts'
import { findSections, sectionsOfAnswers } from './sections/find-sections.ts'
import { blanked } from './text/spans.ts'

/** Reads one letter in the light of its case so far, and adds it to the case's memory. */
export function readLetter(
  key: string,
  scan: Scan,
  direction: DirectionRead,
  body: AuthorityRead | null,
  memory: CaseMemory,
  corrections: readonly Correction[],
): Reading {
  const said = <F extends Correction['field']>(field: F) =>
    corrections.findLast((one) => one.field === field) as Extract<Correction, { field: F }> | undefined
  const fold = foldLetter(scan, direction.value, memory)
  const asked = memory.questions.all
  const labelled = direction.value === 'incoming' ? labelledAnswers(scan, asked, fold.quoted) : []
  const party = partyOf(scan, direction.value, memory.authority)
  const toRegulator = memory.authority !== null && isRegulator(memory.authority)
  const questions = direction.value === 'outgoing' ? findQuestions(scan) : []
  const form = said('kind') ? null : taughtKind(memory.learned, key, scan, direction.value)
  const judged = decideKind(scan, direction.value, party, memory, fold, {
    labelled,
    questions: questions.length,
    saidKind: said('kind')?.value ?? form?.value ?? null,
  })
  const kind = judged.taken
  const way = judged.direction
  const dates = readDates(scan, way, kind, memory)
  const own = said('date')?.value ?? dates.own?.value ?? null
  const isMail = way === 'incoming' || way === 'outgoing'
  const inCase = { normals: new Set(memory.references.keys()), families: memory.families }
  const known = knownWith(memory.learned, key, inCase)
  const refs = isMail
    ? taughtReferences(memory.learned, key, findReferences(scan, known), inCase)
    : { found: [], doubtful: [] }
  if (isMail && refs.found.length === 0)
    refs.found.push(...(way === 'incoming' ? inSubject(scan, known) : knownInSubject(scan, memory.references.values())))
  const roled = refs.found.map((ref) => ({
    ...ref,
    role: memory.references.get(ref.normal)?.role ?? roleOf(ref, { kind, party, toRegulator }),
  }))
  settleReviewRole(roled, kind, memory)
  const live = blanked(scan.own, fold.quoted)
  const { body: words } = scan.anatomy
  const told = blanked(live, [
    { start: 0, end: words.start },
    { start: words.end, end: live.length },
  ])
  const relations =
    way === 'incoming' ? relationsOf(roled, memory.references, { kind, flat: scan.own, before: memory.before }) : []
  const sections = way === 'incoming' ? findSections(live, kind, judged.costLimit, memory.regime) : []
  const decides = DECIDES.includes(kind)
  if (decides) sections.push(...sectionsOfAnswers(scan.flat, labelled, sections))
  const refusal = decides && kind !== 'disclosure' ? namedInRefusal(live, asked, scan.lines) : NONE_NAMED
  const answers =
    kind === 'review-decision'
      ? answersOnReview(live, reviewed(withProse(labelled, live, [])), asked, judged.upheld, judged.kind.span)
      : decides
        ? answersOf(kind, matchedIn(withProse(labelled, live)), refusal.refused, asked, {
            section: baseSection(sections[0]?.value ?? null),
            span: judged.kind.span,
            offered: refusal.offered,
            refusedSpan: refusal.span,
          })
        : []
  const asks = ASKING.includes(kind)
    ? questions.length > 0
      ? questions
      : kind === 'request'
        ? askedInProse(scan)
        : []
    : []
  remember()
  return {
    engine: ENGINE,
    direction: { ...direction, value: way },
    kind: form
      ? {
          value: form.value,
          span: null,
          why: `${learnedWords(form.from)} It has the same form.`,
          sure: 'sure',
          learned: form.from,
        }
      : judged.kind,
    sender: senderOf(scan, way, memory),
    authority: body
      ? {
          value: body.value,
          span: body.span,
          why: body.why,
          sure: body.weight >= 4 ? 'sure' : body.weight >= 1 ? 'probable' : 'doubtful',
        }
      : null,
    date: dates.own
      ? { value: dates.own.value, span: dates.own.span, why: dates.own.why, sure: 'sure' }
      : { value: null, span: null, why: 'The letter states no day.', sure: 'doubtful' },
    dateBasis: dates.own?.basis ?? 'none',
    dateBounds: null,
    references: roled.map((ref) => ({
      ...factOf(ref.value, ref, ref.why, ref.sure),
      ...(ref.learned ? { learned: ref.learned } : {}),
      role: ref.role,
      normal: ref.normal,
    })),
    relations,
    receivedByAuthority: dates.received,
    statedDueDate: dates.due,
    newDueDate: dates.newDue,
    dates: dates.all,
    sections: sections.map((one) => ({ ...factOf(one.value, one, one.why, 'probable'), law: one.law })),
    questions: asks,
    answers,
    refusedQuestions: refusedIn(refusal.refused, labelled, kind),
    offeredQuestions: refusal.offered,
    failedEntry: null,
    replaces: null,
    upheld: judged.upheld,
    ...(kind === 'clarification-request' && asksIdentity(live) ? { asksIdentity: true } : {}),
    folded: fold.folded,
    conflicts: dates.conflicts,
    doubtful: refs.doubtful.map((ref) => factOf(ref.value, ref, ref.why, 'doubtful')),
  }

  function withProse(first: readonly Answer[], flat: string, refused: readonly string[] = refusal.refused): Answer[] {
    const prose = namedInProse(flat, asked).filter(
      (one) =>
        !first.some((other) => other.label === one.label) &&
        !refused.includes(one.label) &&
        !refusal.offered.includes(one.label),
    )
    return [...first, ...prose]
  }

  /** Where a letter that gives a part names no question at all, by the words of each. */
  function matchedIn(named: Answer[]): Answer[] {
    const asksMatching = kind === 'partial-disclosure' || (kind === 'refusal' && !judged.costLimit)
    if (named.length > 0 || !asksMatching || refusal.refused.length > 0) return named
    const excepted = kind === 'partial-disclosure' ? exceptedAnswers(told, asked) : []
    if (excepted.length > 0) return excepted
    const matched = matchedAnswers(told, asked)
    // A refusal of the whole says the same of all.
    return kind === 'refusal' && !matched.some(({ status }) => status === 'answered') ? named : matched
  }

  /** Of a review that names no question, what it says of those it speaks of; what it leaves as it was is not said anew. */
  function reviewed(named: Answer[]): Answer[] {
    if (named.length > 0 || (judged.upheld === 'yes' && !keepsSome(live))) return named
    return matchedAnswers(told, asked, 1).filter(
      ({ status, span }) =>
        (status !== 'answered' && (judged.upheld !== 'no' || status !== 'not-held')) ||
        (span !== null && givesWay(live.slice(span.start, span.end))),
    )
  }

  function remember(): void {
    for (const ref of roled) {
      if (!memory.references.has(ref.normal))
        memory.references.set(ref.normal, {
          value: ref.value,
          normal: ref.normal,
          role: ref.role,
          at: memory.letters,
        })
      if (ref.role === 'request') memory.families.add(familyOf(ref.value))
    }
    if (asks.length > 0) memory.questions.ask(asks)
    else if (kind === 'narrowed-request') memory.questions.reopen(keptOf(scan.own, memory.questions.labels))
    memory.questions.decide(answers)
    if (memory.before.length > LOOK_BACK) memory.before.splice(1, LOOK_BACK / 2)
    memory.before.push({ key, direction: way, kind, offered: refusal.offered, costLimit: judged.costLimit })
    fold.learn()
    memory.letters++
    if (own !== null) memory.lastDay = own
    memory.lastTold = dates.newDue?.value ?? dates.received?.value ?? memory.lastTold
    if (isMail) memory.lastDirection = way
    const signed = scan.anatomy.signature
    if (way === 'incoming' && signed?.person && signed.name.includes(' ')) memory.signers.add(signed.name)
  }
}

/** Questions that a decision refuses, in its sentences or under their labels. */
function refusedIn(named: readonly string[], labelled: readonly Answer[], kind: EntryKind): string[] {
  // A refusal as a whole names what stands in the way; what gives a part names it, or refuses the rest where it stands.
  if (kind !== 'partial-disclosure' && kind !== 'disclosure') return [...named]
  if (named.length > 0) return [...named]
  return labelled.filter((one) => one.status === 'refused').map((one) => one.label)
}

const NONE_NAMED: ReturnType<typeof namedInRefusal> = { refused: [], offered: [], span: null, offerSpan: null }

const DECIDES: readonly EntryKind[] = ['refusal', 'partial-disclosure', 'disclosure', 'not-held', 'review-decision']
const ASKING: readonly EntryKind[] = ['request', 'request-amended', 'narrowed-request']

/** What a letter's head calls the number of the request that its review is of. */
const REVIEW_OF = /(?<![a-z])(?:internal )?review of:? (?:request |decision |case )?(?:no\.? |number |reference )?$/

/** In a letter about a review, a number that the case has not seen and that the letter calls itself by is the review's. */
function settleReviewRole(
  refs: { role: string; normal: string; main: boolean; start: number; before: string }[],
  kind: EntryKind,
  memory: CaseMemory,
): void {
  if (refs.some((ref) => ref.role === 'internal-review')) return
  const reviewed = refs.some((ref) => memory.references.has(ref.normal) && REVIEW_OF.test(ref.before))
  if (!reviewed && kind !== 'review-acknowledgement' && kind !== 'review-decision') return
  const first = refs
    .toSorted((a, b) => a.start - b.start)
    .find((ref) => ref.role === 'request' && ref.main && !memory.references.has(ref.normal))
  if (first && (refs.length > 1 || memory.references.size > 0)) first.role = 'internal-review'
}

function factOf<T>(value: T, span: Span, why: string, sure: Fact<T>['sure']): Fact<T> {
  // What the words do not print has no place in them.
  return { value, span: span.start < 0 ? null : { start: span.start, end: span.end }, why, sure }
}

function baseSection(section: string | null): string | null {
  return section === null ? null : section.startsWith('12') ? '12' : section
}
