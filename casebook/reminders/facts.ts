import { createHash } from 'node:crypto'
import type { DatedTask, ReminderCase, ReminderEntry } from '../../core/reminders/plan-input.ts'
import { caseOfGist } from '../../core/cases/case-gist.ts'
import type { Law } from '../../core/law/law.ts'
import type { Clock } from '../../core/model/clock.ts'
import type { CaseViews } from '../case-views.ts'
import { makeBreath } from '../breathe.ts'
import { CasebookError } from '../casebook-error.ts'
import { tasksOf } from '../notes/tasks.ts'
import { caseSeq, keptCase } from '../storage/cases.ts'
import { archivedCases } from '../storage/marks.ts'
import { notesOf } from '../storage/notes.ts'
import type { Db } from '../storage/sqlite.ts'
import type { Store } from '../storage/store.ts'
import { ownReminders } from './own-store.ts'

/** What the plan is made from, as it stands in a casebook. */
export interface ReminderFacts {
  /** Rises with every change of what `cases` and `tasks` give, whichever process made it. */
  seq(): number
  /** The cases of which something may have to be said, on a day. */
  cases(today: string): Promise<ReminderCase[]>
  /** The facts of one case, whether or not anything has to be said of it; null where it is gone or put away, or is the example. */
  case(id: string, today: string): ReminderCase | null
  tasks(): DatedTask[]
}

/** Items of checklists that name a day and are not ticked. Known by their words: a line put in above is no new task. */
function openTasks(db: Db): DatedTask[] {
  const archived = archivedCases(db)
  return notesOf(db, null)
    .flatMap(tasksOf)
    .flatMap(({ noteId, caseId, text, done, due }) => {
      if (done || due === null || archived.has(caseId)) return []
      const words = createHash('sha256').update(text).digest('hex').slice(0, 12)
      return [{ id: `${noteId}-${words}`, caseId, text, due }]
    })
}

/** Facts of thousands of cases are held at once: without what no reminder looks at. */
const slim = (clock: Clock): Clock => ({ ...clock, rivals: [], assumptions: [], evidence: [] })
const bare = ({ id, direction, kind, placedOn, story }: ReminderEntry): ReminderEntry => ({
  id,
  direction,
  kind,
  placedOn,
  story,
})

/** The facts of a casebook: cases are built once a day and when they change. The built-in example is not spoken of. */
export function factsOf(options: {
  store: Store
  views: CaseViews
  law: () => Law
  today: () => string
}): ReminderFacts {
  const { store, views } = options
  const { db } = store
  let held = new Map<string, { seq: number; today: string; facts: ReminderCase }>()

  function relevant(): string[] {
    const ids = new Set<string>()
    for (const summary of views.summaries()) if (summary.nextDue !== null) ids.add(summary.id)
    for (const own of ownReminders(db)) if (own.caseId !== null) ids.add(own.caseId)
    for (const task of openTasks(db)) if (task.caseId !== null) ids.add(task.caseId)
    const waiting = db.all<{ case_id: string }>(
      `SELECT DISTINCT case_id FROM notices WHERE state = 'waiting' AND case_id IS NOT NULL`,
    )
    for (const { case_id } of waiting) ids.add(case_id)
    const archived = archivedCases(db)
    return [...ids].filter((id) => !archived.has(id) && isSpokenOf(id))
  }

  const isSpokenOf = (id: string): boolean => {
    const kept = keptCase(db, id)
    return kept !== undefined && kept.origin === null
  }

  function factsFor(id: string, today: string): ReminderCase | null {
    const seq = caseSeq(db, id)
    const known = held.get(id)
    if (known && known.seq === seq && known.today === today) return known.facts
    try {
      const { title, regime, clocks, entries } = caseOfGist(views.gist(id), { today, law: options.law() })
      return { id, title, regime, clocks: clocks.map(slim), entries: entries.map(bare) }
    } catch (error) {
      if (error instanceof CasebookError && error.refusal === 'not-found') return null
      throw error
    }
  }

  return {
    seq: () => store.seq(),
    cases: async () => {
      const today = options.today()
      const next: typeof held = new Map()
      const breathe = makeBreath()
      await views.catchUp()
      for (const id of relevant()) {
        const facts = factsFor(id, today)
        if (facts) next.set(id, { seq: caseSeq(db, id), today, facts })
        await breathe()
      }
      held = next
      return [...next.values()].map((each) => each.facts)
    },
    case: (id, today) => (archivedCases(db).has(id) || !isSpokenOf(id) ? null : factsFor(id, today)),
    tasks: () => openTasks(db),
  }
}
