import { setImmediate } from 'node:timers/promises'
import type { ImportResult } from '../../core/contract/import.ts'
import type { CivilDay } from '../../core/model/basics.ts'
import type { User } from '../../core/reading/keyed.ts'
import type { CaseViews } from '../case-views.ts'
import { newId } from '../ids.ts'
import { openReadingThread, readHere, type CaseReader } from '../reading-thread/reading-thread.ts'
import { countCases } from '../storage/cases.ts'
import type { Originals } from '../storage/originals.ts'
import type { Store } from '../storage/store.ts'
import { ExistingCases } from './existing.ts'
import type { Haul, Incoming } from './incoming.ts'
import { addedBy, keepPlacing, Moved } from './keep.ts'
import { stoppable, type Job } from './jobs.ts'
import { kept as keptLetters, partsOf, restOf } from './parts.ts'
import { place, type Placing } from './place.ts'
import type { Staged } from './staging.ts'

/** Up to so many cases are named as they will be shown; of more, as their letters were grouped, which costs nothing. */
const NAMED = 50
/** From so many letters at once they are read in a thread of their own; for fewer, starting one would take longer than reading. */
const IN_THREAD = 300

/**
 * One bringing-in from beginning to end, in one slice or in many: all of it is one change in the history, and the result is the sum.
 */
export class ImportSession {
  readonly #store: Store
  readonly #views: CaseViews
  readonly #originals: Pick<Originals, 'mustHave'>
  readonly #user: User
  readonly #today: CivilDay
  /** The casebook was empty before: what comes first is known to its owner. */
  readonly #first: boolean
  readonly #name: string
  readonly #origin: string | undefined
  readonly #job: Job | undefined
  readonly #run = `import ${newId(12)}`
  readonly #cases = new Map<string, { id: string; title: string; new: boolean; entries: number }>()
  readonly #result: Omit<ImportResult, 'cases'> = { entries: 0, duplicates: 0, unplaced: [], problems: [] }
  #existing: ExistingCases | null = null
  #thread: CaseReader | null = null
  /** Resolved while no letters are being placed. */
  #placed: Promise<void> = Promise.resolve()
  #isClosed = false
  #seq = -1

  constructor(
    on: { store: Store; views: CaseViews; originals: Pick<Originals, 'mustHave'>; user: User; today: CivilDay },
    how: { name: string; origin?: string | undefined; job?: Job | undefined },
  ) {
    this.#store = on.store
    this.#views = on.views
    this.#originals = on.originals
    this.#user = on.user
    this.#today = on.today
    this.#first = countCases(on.store.db) === 0
    this.#name = how.name
    this.#origin = how.origin
    this.#job = how.job
  }

  /**
   * Looks at letters in the reading thread, which is begun for it, while more are gathered; but never before letters that are being
   * placed were read: so the thread has work while those are kept.
   */
  readonly look = async (letters: readonly Incoming[]): Promise<void> => {
    await this.#placed
    if (this.#isClosed) return
    this.#thread ??= openReadingThread()
    await this.#thread.look(letters.map((one) => one.letter))
  }

  /** Places letters without keeping them. */
  async stage(haul: Haul): Promise<Staged> {
    await stoppable(Promise.all(haul.looks), this.#job)
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#placed = promise
    try {
      return await this.#place(haul)
    } finally {
      resolve()
    }
  }

  async #place(haul: Haul): Promise<Staged> {
    const seq = this.#store.seq()
    const reader = this.#reader(haul.letters.length)
    const placing = await place(haul.letters, {
      db: this.#store.db,
      user: this.#user,
      learning: this.#views.learning,
      existing: () => this.#known(seq),
      reader,
      job: this.#job,
    })
    reader.forget(haul.letters.map((one) => one.letter))
    return { haul, placing, seq }
  }

  /** Keeps staged letters, many of them in parts; those that the casebook has moved under are placed again first. */
  async keep(staged: Staged): Promise<void> {
    for (let one = staged; ;) {
      const parts = partsOf(one.placing)
      let done = 0
      try {
        for (let seq = one.seq; done < parts.length; done++) {
          if (done > 0) await setImmediate()
          this.#job?.signal.throwIfAborted()
          if (seq !== this.#store.seq()) throw new Moved()
          this.#keepNow(parts[done]!, seq)
          seq = this.#seq
        }
        this.#result.problems.push(...staged.haul.problems)
        return
      } catch (error) {
        if (!(error instanceof Moved)) throw error
      }
      one = await this.stage(done === 0 ? one.haul : restOf(one.haul, parts.slice(done)))
    }
  }

  /** Ends the thread that it may have begun. */
  async close(): Promise<void> {
    this.#isClosed = true
    await this.#thread?.close()
    this.#thread = null
  }

  #reader(letters: number): CaseReader {
    if (this.#thread === null && letters < IN_THREAD) return readHere
    this.#thread ??= openReadingThread()
    return this.#thread
  }

  /** What became of everything so far. */
  result(): ImportResult {
    const cases = [...this.#cases.values()]
    const named =
      cases.length > NAMED ? cases : cases.map((one) => ({ ...one, title: this.#views.get(one.id).case.title }))
    return { cases: named, ...this.#result }
  }

  #keepNow(placing: Placing, seq: number): void {
    const words = this.#words(placing)
    const meta = { name: this.#name, words, run: this.#run, within: Number.POSITIVE_INFINITY, fold: false }
    keepPlacing({ store: this.#store, originals: this.#originals }, placing, {
      seq,
      meta,
      today: this.#today,
      isNew: (id) => this.#cases.get(id)?.new === true,
      isFirst: this.#first,
      origin: this.#origin,
    })
    for (const placement of placing.placements) {
      const { kept, isNew, title, entries, guests } = placement
      const fresh = entries.filter((entry) => entry.incoming !== null)
      const own = fresh.filter((entry) => !guests.has(entry.id))
      this.#existing?.add(kept.id, title, own)
      const known = this.#cases.get(kept.id)
      this.#cases.set(kept.id, {
        id: kept.id,
        title: known?.title ?? (title || (this.#existing?.titleOf(kept.id) ?? '')),
        new: known?.new ?? isNew,
        entries: (known?.entries ?? 0) + fresh.length,
      })
    }
    for (const [id, n] of placing.duplicates) {
      if (!this.#cases.has(id)) this.#cases.set(id, { id, title: this.#titleOf(id), new: false, entries: 0 })
      this.#result.duplicates += n
    }
    this.#result.entries += placing.placements.reduce((sum, p) => sum + addedBy(p), 0)
    this.#result.duplicates += placing.repeats
    this.#result.unplaced.push(...placing.unplaced.map(({ title, why }) => ({ title, why })))
    this.#seq = this.#store.seq()
    this.#job?.add({ kept: keptLetters(placing) })
  }

  #titleOf(caseId: string): string {
    return (
      this.#existing?.titleOf(caseId) ??
      this.#store.db.get<{ title: string }>('SELECT title FROM case_facts WHERE case_id = ?', caseId)?.title ??
      ''
    )
  }

  /** The cases that stand; loaded anew only where somebody else changed them. */
  #known(seq: number): ExistingCases {
    if (this.#existing === null || this.#seq !== seq) {
      this.#existing = ExistingCases.load(this.#store.db, this.#views.summaries())
    }
    return this.#existing
  }

  #words(placing: Placing): string {
    const added = this.#result.entries + placing.placements.reduce((sum, p) => sum + addedBy(p), 0)
    const before = [...this.#cases.values()].filter((one) => one.new).length
    const fresh = before + placing.placements.filter((p) => p.isNew && !this.#cases.has(p.kept.id)).length
    const loose = this.#result.unplaced.length + placing.unplaced.length
    if (added === 0 && loose > 0) return `Brought in ${loose} ${loose === 1 ? 'letter' : 'letters'} of no case`
    const letters = `${added} ${added === 1 ? 'letter' : 'letters'}`
    if (fresh === 0) return `Brought in ${letters}`
    return `Brought in ${letters} and opened ${fresh === 1 ? 'a case' : `${fresh} cases`}`
  }
}
