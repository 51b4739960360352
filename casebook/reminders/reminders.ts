import { randomUUID } from 'node:crypto'
import { workingDaysOf, type WorkingDays } from '../../core/reminders/working-days.ts'
import { ENGINE } from '../../core/reading/keyed.ts'
import type { Law } from '../../core/law/law.ts'
import type { CaseViews } from '../case-views.ts'
import type { ChangeFeed } from '../change-feed.ts'
import type { Store } from '../storage/store.ts'
import type { Moment } from './claim.ts'
import { factsOf } from './facts.ts'
import { makeLog, type Log } from './log.ts'
import type { Notifier } from './notifier.ts'
import { makePages, type Pages } from './pages.ts'
import { type Running, runTicker } from './run.ts'
import { makeTicker, type Tick, type Ticker } from './ticker.ts'
import type { WallClock } from './wall-clock.ts'
import { toLocal } from './zones.ts'

export interface ReminderOptions {
  store: Store
  views: CaseViews
  feed: ChangeFeed
  law: () => Law
  clock: WallClock
  shell: string
  /** The version of the app, whose law and reader the plan goes by. */
  version: string
  /** Called after a look at which something had changed since the last: the calendar on disk is brought up to date. */
  afterChange(state: string): Promise<unknown>
  /** The state that the calendar on disk was last brought up to; null where there is none. */
  keptAfter(): string | null
}

/** The reminders of an open casebook: what handlers ask, and what a shell starts once it can speak. */
export interface Reminders {
  readonly days: WorkingDays
  /** Pages that may show notices while they are open. */
  readonly pages: Pages
  now(): Moment
  /** A log at this moment; what it writes belongs to the transaction it is called in. */
  log(): Log
  /** Plans and keeps the plan, showing nothing. */
  planned: Ticker['refresh']
  /** The same for one case. */
  plannedOf: Ticker['refreshOne']
  /** The same where only what is kept of the plan is asked for: nothing is computed while that is up to date. */
  bringUp: Ticker['bringUp']
  /** One look that shows what is due (`foi remind`). */
  once(notifier: Notifier): Promise<Tick>
  /** Looks at the right moments, first in `first` ms, until stopped. A second start takes over from the first. */
  start(notifier: Notifier, first?: number): Running
  /** What speaks at present; null where this shell shows nothing. */
  speaker(): Notifier | null
  close(): void
}

/** What a ticker has that only plans. */
const DUMB: Notifier = {
  whyNot: () => 'This shell shows no reminders.',
  show: () => Promise.reject(new Error('this shell shows no reminders.')),
}

export function makeReminders(options: ReminderOptions): Reminders {
  const { store, feed, clock, shell } = options
  const { db } = store
  // Asked anew each time: the law of a casebook can change while it is open.
  const lawful = (): WorkingDays => workingDaysOf(options.law().calendars)
  const days: WorkingDays = {
    add: (...asked) => lawful().add(...asked),
    between: (...asked) => lawful().between(...asked),
  }
  const now = (): Moment => {
    const at = clock.now()
    const zone = clock.zone()
    return { at, zone, local: toLocal(at, zone) }
  }
  const facts = factsOf({ store, views: options.views, law: options.law, today: () => now().local.on })
  const maker = `${options.version} ${ENGINE}`
  const me = { pid: process.pid, token: randomUUID() }
  const ticker = (notifier: Notifier): Ticker => makeTicker({ db, facts, days, notifier, clock, me, shell, maker })
  const planner = ticker(DUMB)
  let settled = options.keptAfter()
  let closed = false

  /** A look, and what follows from it. */
  async function look(by: Ticker): Promise<Tick> {
    const tick = await by.tick()
    const state = `${store.seq()} ${now().local.on} ${maker}`
    if (state !== settled) {
      await options.afterChange(state)
      settled = state
    }
    return tick
  }

  const pages = makePages()
  let speaker: Notifier | null = null
  let stop = (): void => {}

  return {
    days,
    pages,
    now,
    log: () => {
      const at = now()
      return makeLog(db, at.at, at.zone, shell)
    },
    planned: () => planner.refresh(),
    plannedOf: (caseId) => planner.refreshOne(caseId),
    bringUp: () => planner.bringUp(),
    once: (notifier) => look(ticker(notifier)),
    start(notifier, first) {
      stop()
      speaker = notifier
      const speaking = ticker(notifier)
      const onTrouble = (error: unknown): void => {
        // A look that fails (a full disk, a casebook being restored) is tried again; it must not end the shell.
        if (!closed)
          console.error(`FOI Desk could not look for reminders: ${error instanceof Error ? error.message : error}`)
      }
      const running = runTicker({ tick: () => look(speaking) }, clock, onTrouble, first)
      const deaf = feed.on(() => running.poke())
      stop = () => {
        deaf()
        running.stop()
        speaker = null
        stop = () => {}
      }
      return { poke: () => running.poke(), stop: () => stop() }
    },
    speaker: () => speaker,
    close: () => {
      closed = true
      stop()
      pages.close()
    },
  }
}
