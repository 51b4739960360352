import type { LocalTime, ReminderSettings, ShownNotice } from '../../core/model/reminder.ts'
import { type Plan, planNotices } from '../../core/reminders/plan.ts'
import type { ReminderCase } from '../../core/reminders/plan-input.ts'
import type { WorkingDays } from '../../core/reminders/working-days.ts'
import { archivedCases } from '../storage/marks.ts'
import { madeAfter, noteMade } from '../storage/made-after.ts'
import type { Db } from '../storage/sqlite.ts'
import { claimDue, giveBack, type Moment, recordShown, takeBackAbandoned } from './claim.ts'
import type { ReminderFacts } from './facts.ts'
import { immediate } from './immediate.ts'
import { type Log, logOnce, makeLog, trimLog } from './log.ts'
import type { Notifier } from './notifier.ts'
import { ownReminders, reminderSettings } from './own-store.ts'
import { syncNotices } from './sync.ts'
import type { WallClock } from './wall-clock.ts'
import { noteGap } from './watch-gap.ts'
import type { Watcher } from './watcher.ts'
import { toInstant, toLocal } from './zones.ts'

export interface TickerOptions {
  db: Db
  facts: ReminderFacts
  days: WorkingDays
  notifier: Notifier
  clock: WallClock
  me: Watcher
  shell: string
  /** What reads the law and the letters: with another, everything is planned anew. */
  maker: string
  /** Whether a process runs; the system's own answer unless a test gives another. */
  running?: (pid: number) => boolean
}

export interface Tick {
  shown: ShownNotice[]
  /** The instant (ms) at which there is something to do next; null where nothing waits. */
  nextAt: number | null
}

export interface Ticker {
  /** One look: plan, decide, claim, show, record. One at a time; a second call waits for the first. */
  tick(): Promise<Tick>
  /** Brings the plan into the casebook where it is not there yet; shows nothing. */
  bringUp(): Promise<void>
  /** The same, and gives the plan, which says of clocks without notices why: every case is looked at for it. */
  refresh(): Promise<Planned>
  /** The same for one case, whose facts alone are looked at. */
  refreshOne(caseId: string): Promise<Planned>
}

export interface Planned {
  cases: ReminderCase[]
  plan: Plan
}

/** After so many changes while looking the look goes on with what it has; the next one follows at once. */
const TRIES = 3

/**
 * The part that speaks. It holds no state of its own: what waits and what was shown lies in the casebook, so that it may be
 * stopped, put to sleep or run twice at any point without a notice being shown twice or lost.
 */
export function makeTicker(options: TickerOptions): Ticker {
  const { db, facts, days, notifier, clock, me } = options
  const PLAN = 'notices'
  let planned = madeAfter(db, PLAN) ?? ''
  let busy: Promise<unknown> = Promise.resolve()

  /** What the desktop answered and the casebook does not know yet: tried again at the next look where writing failed. */
  const unwritten: (() => void)[] = []

  function writeDown(): void {
    for (let first = unwritten[0]; first; first = unwritten[0]) {
      immediate(db, first)
      unwritten.shift()
    }
  }

  const moment = (): Moment => {
    const at = clock.now()
    const zone = clock.zone()
    return { at, zone, local: toLocal(at, zone) }
  }
  const logAt = (now: Moment): Log => makeLog(db, now.at, now.zone, options.shell)

  const makePlan = async (today: string, settings: ReminderSettings): Promise<Planned> =>
    planFor(await facts.cases(today), settings)

  function planFor(cases: ReminderCase[], settings: ReminderSettings): Planned {
    const archived = archivedCases(db)
    const own = ownReminders(db).filter(({ caseId }) => caseId === null || !archived.has(caseId))
    return { cases, plan: planNotices({ cases, own, tasks: facts.tasks(), settings, days }) }
  }

  /** Runs `then` in one transaction with the plan of that very moment already in the casebook. */
  async function look<T>(
    always: boolean,
    then: (now: Moment, settings: ReminderSettings, log: Log) => T,
  ): Promise<{ result: T; planned: Planned | null }> {
    for (let attempt = 1; ; attempt++) {
      const now = moment()
      const seq = facts.seq()
      const settings = reminderSettings(db)
      const key = `${seq} ${now.local.on} ${options.maker}`
      // The page's look and the speaker's share what is kept of it.
      const stale = settings.on && key !== planned && key !== madeAfter(db, PLAN)
      const made = stale || always ? await makePlan(now.local.on, settings) : null
      const done = immediate(db, () => {
        if (facts.seq() !== seq && attempt < TRIES) return null
        const log = logAt(now)
        if (made && stale) {
          syncNotices(db, made.plan, now.local.on, log)
          noteMade(db, PLAN, key)
        }
        return { result: then(now, settings, log), planned: made }
      })
      if (done === null) continue
      if (stale) planned = key
      return done
    }
  }

  async function tick(): Promise<Tick> {
    writeDown()
    const { result } = await look(false, (now, settings, log) => {
      noteGap(db, now, log)
      takeBackAbandoned(db, now, me, log, options.running)
      return claim(now, settings, log)
    })
    return show(result)
  }

  async function bringUp(): Promise<void> {
    await look(false, () => null)
  }

  async function refreshOne(caseId: string): Promise<Planned> {
    const { result } = await look(false, (now, settings) => {
      const found = facts.case(caseId, now.local.on)
      return planFor(found ? [found] : [], settings)
    })
    return result
  }

  async function refresh(): Promise<Planned> {
    const { planned: made } = await look(true, () => null)
    return made ?? { cases: [], plan: { notices: [], silent: new Map() } }
  }

  function claim(now: Moment, settings: ReminderSettings, log: Log): ReturnType<typeof claimDue> & { now: Moment } {
    const nothing = { showings: [], heldUntil: null, now }
    if (!settings.on) {
      logOnce(db, log, { act: 'held', words: 'Reminders are switched off.' })
      return nothing
    }
    const whyNot = notifier.whyNot()
    if (whyNot !== null) {
      const { n } = db.get<{ n: number }>(
        `SELECT count(*) AS n FROM notices WHERE state = 'waiting' AND release_at IS NULL AND release_on <= ?`,
        now.local.on,
      ) ?? { n: 0 }
      if (n > 0) logOnce(db, log, { act: 'refused', words: whyNot })
      return nothing
    }
    return { ...claimDue(db, now, { me, log }, { settings, days }), now }
  }

  async function show({ showings, heldUntil }: ReturnType<typeof claim>): Promise<Tick> {
    const shown: ShownNotice[] = []
    for (const showing of showings) {
      try {
        await notifier.show(showing)
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error)
        unwritten.push(() => {
          giveBack(db, showing.id, 'refused')
          logOnce(db, logAt(moment()), { act: 'refused', words: `A reminder could not be shown: ${why}` })
        })
        writeDown()
        continue
      }
      shown.push(showing)
      const now = moment()
      unwritten.push(() => recordShown(db, showing, now, me, logAt(now)))
      writeDown()
    }
    if (shown.length > 0) trimLog(db)
    return { shown, nextAt: next(heldUntil) }
  }

  /** When the next waiting notice is due; one that is due already and could not be shown says nothing of when. */
  function next(heldUntil: LocalTime | null): number | null {
    const now = moment()
    const times = db.all<{ on: string; minute: number }>(
      `SELECT release_on AS "on", release_minute AS minute FROM notices WHERE state = 'waiting' AND release_at IS NULL
         AND (release_on, release_minute) > (?1, ?2) ORDER BY release_on, release_minute LIMIT 1`,
      now.local.on,
      now.local.minute,
    )
    const instants = times.map((local) => toInstant(local, now.zone))
    if (heldUntil) instants.push(toInstant(heldUntil, now.zone))
    const spans = db.get<{ at: number | null }>(
      `SELECT min(release_at) AS at FROM notices WHERE state = 'waiting' AND release_at IS NOT NULL AND release_at > ?`,
      now.at,
    )
    if (spans?.at != null) instants.push(spans.at)
    return instants.length > 0 ? Math.min(...instants) : null
  }

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = busy.then(work)
    busy = turn.catch(() => {})
    return turn
  }

  return {
    tick: () => inTurn(tick),
    bringUp: () => inTurn(bringUp),
    refresh: () => inTurn(refresh),
    refreshOne: (caseId) => inTurn(() => refreshOne(caseId)),
  }
}
