import { applyInverse, BESIDE_CASES, foldRows, NOUN_OF, startRecording, stopRecording } from './recorder.ts'
import { indexPending } from './search-index.ts'
import type { Db } from './sqlite.ts'

/** A committed change as the screens hear of it. */
export interface StoreEvent {
  seq: number
  nouns: string[]
  caseIds: string[]
}

/** A change as the history lists it. */
export interface HistoryRow {
  id: number
  name: string
  /** What was done, for people: 'Corrected the kind of a letter'. */
  words: string
  madeAt: string
  shell: string
  state: 'done' | 'undone'
  caseIds: string[]
}

export interface ChangeMeta {
  /** The call that makes it: `entry.correct`. */
  name: string
  words: string
  /** Changes of one run that follow one another within so many milliseconds are one in the history: a note while it is written. */
  run?: string
  within?: number
  /** False for runs that write no row twice: looking for such rows would take longer than keeping them. */
  fold?: boolean
}

/** What a change says of itself while it is made. */
export interface Touch {
  /** A case whose screen is old after this change. */
  touch(caseId: string): void
  /** Replaces the words of the history, where they are known only after the work. */
  say(words: string): void
}

export interface Store {
  readonly db: Db
  /** Throws a `CasebookError` where the casebook's file no longer lies where it was opened, or may not be changed. */
  mustBeThere(): void
  /** Throws a `CasebookError` where nothing may be changed. */
  mayChange(): void
  /**
   * The one way in which the user's data changes: one transaction, recorded so that it can be taken back, with one event.
   * Whatever `work` throws leaves the casebook as it was. `event` is null where nothing changed in fact.
   */
  change<T>(meta: ChangeMeta, work: (touch: Touch) => T): { result: T; event: StoreEvent | null }
  /** True where a change under this run, made now, would join the one before; to be asked before the change. */
  continues(run: string, within: number): boolean
  /** Upkeep of what is computed (readings made again by a newer reader): one transaction, not undoable. */
  keepUp<T>(work: (touch: Touch) => T, nouns?: string[]): { result: T; event: StoreEvent | null }
  /** Takes the newest change back. Null where there is none. */
  undo(): { change: HistoryRow; event: StoreEvent } | null
  /** Makes the change again that was taken back last. Null where there is none. */
  redo(): { change: HistoryRow; event: StoreEvent } | null
  /** Newest first. */
  history(limit: number): HistoryRow[]
  /** Several reads of one moment, whatever other processes write meanwhile. */
  read<T>(work: () => T): T
  /** The number of the last event. */
  seq(): number
  /** Events after `seq`, oldest first. */
  eventsAfter(seq: number): StoreEvent[]
}

/** Old events are of use only to a screen that is about to hear of them. */
const EVENTS_KEPT = 5000

interface ChangeRecord {
  id: number
  name: string
  words: string
  made_at: string
  shell: string
  state: 'done' | 'undone'
  case_ids: string
  nouns: string
  run: string | null
}

const toHistory = (row: ChangeRecord): HistoryRow => ({
  id: row.id,
  name: row.name,
  words: row.words,
  madeAt: row.made_at,
  shell: row.shell,
  state: row.state,
  caseIds: JSON.parse(row.case_ids),
})

/** Lays the undo log and the events over an open database. `now` gives the instant that the history shows. */
export function makeStore(
  db: Db,
  options: {
    shell: string
    now: () => string
    /** Throws where the file can no longer be reached under its name; asked before every change. */
    isThere?: (() => void) | undefined
    /** Throws where nothing may be changed; asked before every change of the user's. */
    mayChange?: (() => void) | undefined
  },
): Store {
  let depth = 0

  function transaction<T>(kind: 'IMMEDIATE' | 'DEFERRED', work: () => T): T {
    if (depth > 0) {
      if (kind === 'IMMEDIATE') throw new Error('a change cannot be made inside another')
      return work()
    }
    if (kind === 'IMMEDIATE') options.isThere?.()
    db.exec(`BEGIN ${kind}`)
    depth = 1
    try {
      const result = work()
      if (kind === 'IMMEDIATE') indexPending(db)
      db.exec('COMMIT')
      return result
    } catch (error) {
      // SQLite has rolled back by itself where the disk was full or failed.
      try {
        db.exec('ROLLBACK')
      } catch {}
      throw error
    } finally {
      depth = 0
    }
  }

  function changing<T>(work: () => T): T {
    options.mayChange?.()
    return transaction('IMMEDIATE', work)
  }

  function note(act: string, changeId: number | null, nouns: string[], caseIds: string[]): StoreEvent {
    db.run(
      'INSERT INTO events (change_id, act, nouns, case_ids) VALUES (?, ?, ?, ?)',
      changeId,
      act,
      JSON.stringify(nouns),
      JSON.stringify(caseIds),
    )
    const seq = db.get<{ seq: number }>('SELECT max(seq) AS seq FROM events')?.seq ?? 0
    const old = nouns.every((noun) => BESIDE_CASES.has(noun)) ? [] : caseIds
    for (const id of old) {
      db.run(
        'INSERT INTO case_seqs (case_id, seq) VALUES (?, ?) ON CONFLICT (case_id) DO UPDATE SET seq = excluded.seq',
        id,
        seq,
      )
    }
    db.run('DELETE FROM events WHERE seq <= ?', seq - EVENTS_KEPT)
    return { seq, nouns, caseIds }
  }

  function recorded<T>(changeId: number | null, work: (touch: Touch) => T) {
    const caseIds = new Set<string>()
    let words: string | null = null
    startRecording(db, changeId)
    const result = work({
      touch: (id) => void caseIds.add(id),
      say: (text) => {
        words = text
      },
    })
    stopRecording(db)
    return { result, caseIds: [...caseIds].toSorted(), words: words as string | null }
  }

  const byId = (id: number): ChangeRecord | undefined => db.get<ChangeRecord>('SELECT * FROM changes WHERE id = ?', id)

  function takeBack(row: ChangeRecord, state: 'done' | 'undone'): { change: HistoryRow; event: StoreEvent } {
    startRecording(db, row.id)
    applyInverse(db, row.id)
    stopRecording(db)
    db.run('UPDATE changes SET state = ? WHERE id = ?', state, row.id)
    const event = note(state === 'done' ? 'redone' : 'undone', row.id, JSON.parse(row.nouns), JSON.parse(row.case_ids))
    return { change: toHistory({ ...row, state }), event }
  }

  /** The change that one of this run would join: the newest, if nothing was taken back since and it is fresh enough. */
  function running(run: string | undefined, within = 0): ChangeRecord | undefined {
    if (run === undefined || run === '') return undefined
    const last = db.get<ChangeRecord>('SELECT * FROM changes ORDER BY id DESC LIMIT 1')
    const fresh = last && Date.parse(options.now()) - Date.parse(last.made_at) <= within
    return last?.run === run && last.state === 'done' && fresh ? last : undefined
  }

  function begin(meta: ChangeMeta): number {
    const joined = running(meta.run, meta.within)
    if (joined) {
      db.run('UPDATE changes SET made_at = ? WHERE id = ?', options.now(), joined.id)
      return joined.id
    }
    db.run(
      'INSERT INTO changes (name, words, made_at, shell, run) VALUES (?, ?, ?, ?, ?)',
      meta.name,
      meta.words,
      options.now(),
      options.shell,
      meta.run ?? null,
    )
    return db.get<{ id: number }>('SELECT max(id) AS id FROM changes')?.id ?? 0
  }

  return {
    db,
    mustBeThere() {
      options.isThere?.()
      options.mayChange?.()
    },
    mayChange: () => options.mayChange?.(),
    continues: (run, within) => running(run, within) !== undefined,
    change: (meta, work) =>
      changing(() => {
        const joins = running(meta.run, meta.within)
        const id = begin(meta)
        const { result, caseIds, words } = recorded(id, work)
        // Of a row that was written several times in one run, what it was before the first is enough.
        if (joins && meta.fold !== false) foldRows(db, id)
        const tables = db.all<{ tbl: string }>('SELECT DISTINCT tbl FROM change_rows WHERE change_id = ?', id)
        if (tables.length === 0) {
          db.run('DELETE FROM changes WHERE id = ?', id)
          return { result, event: null }
        }
        // A new change after an undo: what was taken back can no longer be made again.
        db.run(`DELETE FROM change_rows WHERE change_id IN (SELECT id FROM changes WHERE state = 'undone')`)
        db.run(`DELETE FROM changes WHERE state = 'undone'`)
        const nouns = [...new Set(tables.map((t) => NOUN_OF[t.tbl] ?? t.tbl))].toSorted()
        db.run(
          'UPDATE changes SET nouns = ?, case_ids = ?, words = coalesce(?, words) WHERE id = ?',
          JSON.stringify(nouns),
          JSON.stringify(
            [...new Set([...(joins ? (JSON.parse(joins.case_ids) as string[]) : []), ...caseIds])].toSorted(),
          ),
          words,
          id,
        )
        return { result, event: note('done', id, nouns, caseIds) }
      }),
    keepUp: (work, nouns = ['case', 'entry']) =>
      transaction('IMMEDIATE', () => {
        const { result, caseIds } = recorded(null, work)
        return { result, event: caseIds.length > 0 ? note('kept-up', null, nouns, caseIds) : null }
      }),
    undo: () =>
      changing(() => {
        const last = db.get<{ id: number | null }>(`SELECT max(id) AS id FROM changes WHERE state = 'done'`)?.id
        const row = last == null ? undefined : byId(last)
        return row ? takeBack(row, 'undone') : null
      }),
    redo: () =>
      changing(() => {
        const next = db.get<{ id: number | null }>(`SELECT min(id) AS id FROM changes WHERE state = 'undone'`)?.id
        const row = next == null ? undefined : byId(next)
        return row ? takeBack(row, 'done') : null
      }),
    history: (limit) =>
      db.all<ChangeRecord>('SELECT * FROM changes ORDER BY id DESC LIMIT ?', limit).map((row) => toHistory(row)),
    read: (work) => transaction('DEFERRED', work),
    seq: () => db.get<{ seq: number }>('SELECT coalesce(max(seq), 0) AS seq FROM events')?.seq ?? 0,
    eventsAfter: (seq) =>
      db
        .all<{ seq: number; nouns: string; case_ids: string }>(
          'SELECT seq, nouns, case_ids FROM events WHERE seq > ? ORDER BY seq',
          seq,
        )
        .map((e) => ({ seq: e.seq, nouns: JSON.parse(e.nouns), caseIds: JSON.parse(e.case_ids) })),
  }
}
