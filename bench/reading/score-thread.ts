import type { Case, CaseEntry } from '../../core/model/case.ts'
import type { TrueEntry, TrueThread } from './load-thread.ts'

export type Tally = Map<string, { right: number; of: number }>

const norm = (text: string | null | undefined): string => (text ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
const set = (list: readonly string[] | undefined): string => [...new Set((list ?? []).map(norm))].toSorted().join('|')

/** Compares a case as read with what is true of it; every miss goes to `miss` with its aspect. */
export function scoreThread(
  thread: TrueThread,
  startLines: readonly number[] | null,
  found: Case,
  tally: Tally,
  miss: (aspect: string, what: string) => void,
): void {
  const check = (aspect: string, right: boolean, what: () => string): void => {
    const count = tally.get(aspect) ?? { right: 0, of: 0 }
    count.of++
    if (right) count.right++
    else miss(aspect, what())
    tally.set(aspect, count)
  }
  const free = new Set(found.entries)
  const pairs = new Map<number, CaseEntry>()
  thread.entries.forEach((_, i) => {
    const hit = [...free].find((entry) =>
      startLines === null ? entry.n === i + 1 : Math.abs((entry.startLine ?? -9) - startLines[i]!) <= 2,
    )
    if (hit) free.delete(hit)
    check('entries', hit !== undefined, () => `entry ${i + 1} is not found`)
    if (hit) pairs.set(i + 1, hit)
  })
  for (const extra of free) check('entries', false, () => `entry at line ${extra.startLine} is none`)
  for (const [n, got] of pairs) scoreEntry(n, thread.entries[n - 1]!, got, pairs, check)
  const byNormal = new Map(found.references.map((ref) => [norm(ref.value), ref]))
  for (const want of thread.references) {
    const got = byNormal.get(norm(want.value))
    check('references', got !== undefined, () => `${want.value} is not found`)
    check('reference roles', got?.role === want.role, () => `${want.value}: ${got?.role} for ${want.role}`)
    if (want.relation)
      check(
        'relations',
        got?.relation === want.relation && norm(got?.to) === norm(want.to),
        () => `${want.value}: ${got?.relation} ${got?.to} for ${want.relation} ${want.to}`,
      )
    else if (got) check('relations', got.relation === null, () => `${want.value}: ${got.relation} ${got.to} for none`)
  }
  for (const got of found.references)
    check(
      'none invented',
      thread.references.some((want) => norm(want.value) === norm(got.value)),
      () => `${got.value} is none`,
    )
  for (const want of thread.questions) {
    const got = found.questions.find((one) => norm(one.label) === norm(want.label))
    check("questions' status", got?.status === want.status, () => `${want.label}: ${got?.status} for ${want.status}`)
    check('decided by', norm(got?.by) === norm(want.by), () => `${want.label}: ${got?.by} for ${want.by}`)
  }
  for (const want of thread.clocks) {
    const got = found.clocks.find((one) => norm(one.reference) === norm(want.reference) && one.kind === want.kind)
    for (const [key, value] of want.facts) {
      const read = got?.[key as 'due']
      check(
        'clocks',
        String(read ?? null) === value,
        () => `${want.reference} ${want.kind} ${key}: ${read} for ${value}`,
      )
    }
  }
  check('regime', found.regime === thread.facts.get('regime'), () => `${found.regime}`)
  check('parties', norm(found.authority) === norm(thread.facts.get('authority')), () => `authority ${found.authority}`)
  check('parties', norm(found.requester) === norm(thread.facts.get('requester')), () => `requester ${found.requester}`)
  check(
    'outcome',
    found.outcome === thread.facts.get('outcome'),
    () => `${found.outcome} for ${thread.facts.get('outcome')}`,
  )
}

type Check = (aspect: string, right: boolean, what: () => string) => void

function scoreEntry(
  n: number,
  want: TrueEntry,
  got: CaseEntry,
  pairs: ReadonlyMap<number, CaseEntry>,
  check: Check,
): void {
  const at = `entry ${n}`
  check('direction', got.direction === want.direction, () => `${at}: ${got.direction} for ${want.direction}`)
  check('kinds', got.kind === want.kind, () => `${at}: ${got.kind} for ${want.kind}`)
  check(
    'senders',
    norm(got.sender).includes(norm(want.sender)) || norm(want.sender).includes(norm(got.sender) || '?'),
    () => `${at}: ${got.sender} for ${want.sender}`,
  )
  if (want.references.length > 0 || got.references.length > 0)
    check(
      'references in letters',
      set(got.references) === set(want.references),
      () => `${at}: ${got.references.join()} for ${want.references.join()}`,
    )
  if (want.date !== null)
    check('stated dates', got.date === want.date, () => `${at} date: ${got.date} for ${want.date}`)
  if (want.date === null && want.told === null)
    check('no date invented', got.date === null, () => `${at}: ${got.date} for none`)
  if (want.told !== null) check('dates told later', got.date === want.told, () => `${at}: ${got.date} for ${want.told}`)
  const dates = [
    ['received', got.receivedByAuthority, want.received],
    ['due', got.statedDueDate, want.due],
    ['new date', got.newDueDate, want.newDue],
  ] as const
  for (const [name, read, truth] of dates)
    if (truth !== null) check('stated dates', read === truth, () => `${at} ${name}: ${read} for ${truth}`)
  if (want.sections.length > 0)
    check(
      'sections',
      want.sections.every((one) =>
        got.sections?.some(
          (read) => norm(read) === norm(one) || read.toLowerCase().startsWith(`${one.toLowerCase()}(`),
        ),
      ),
      () => `${at}: ${got.sections?.join()} for ${want.sections.join()}`,
    )
  if (want.questions.length > 0)
    check(
      'questions asked',
      set(got.questions) === set(want.questions),
      () => `${at}: ${got.questions?.join()} for ${want.questions.join()}`,
    )
  if (want.refused.length > 0)
    check(
      'questions named',
      set(got.refusedQuestions) === set(want.refused),
      () => `${at} refused: ${got.refusedQuestions?.join()} for ${want.refused.join()}`,
    )
  if (want.offered.length > 0)
    check(
      'questions named',
      set(got.offeredQuestions) === set(want.offered),
      () => `${at} offered: ${got.offeredQuestions?.join()} for ${want.offered.join()}`,
    )
  for (const [name, read, truth] of [
    ['failed', got.failedEntry, want.failed],
    ['replaces', got.replaces, want.replaces],
  ] as const)
    if (truth !== null)
      check('links', read !== undefined && pairs.get(truth)?.n === read, () => `${at} ${name}: ${read} for ${truth}`)
}
