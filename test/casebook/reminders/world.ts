import { randomUUID } from 'node:crypto'
import { shippedLaw } from '../../../core/law/law.ts'
import { reminderSettingsSchema, type ReminderSettings, type ShownNotice } from '../../../core/model/reminder.ts'
import type { ReminderCase } from '../../../core/reminders/plan-input.ts'
import { workingDaysOf } from '../../../core/reminders/working-days.ts'
import type { Notifier } from '../../../casebook/reminders/notifier.ts'
import { makeTicker, type Ticker } from '../../../casebook/reminders/ticker.ts'
import type { Watcher } from '../../../casebook/reminders/watcher.ts'
import { toInstant } from '../../../casebook/reminders/zones.ts'
import { openFile } from '../../../casebook/storage/open-file.ts'
import type { Db } from '../../../casebook/storage/sqlite.ts'
import { startRecording, stopRecording } from '../../../casebook/storage/recorder.ts'
import { putReminderSettings } from '../../../casebook/reminders/own-store.ts'

export const days = workingDaysOf(shippedLaw().calendars)

/** One process on the casebook: its own connection, its own ticker, and a screen that remembers what it showed. */
export interface TestShell {
  db: Db
  ticker: Ticker
  me: Watcher
  /** 'works', 'cannot' (no permission), 'dies-before' or 'dies-after' the notice is on the screen. */
  screen: 'works' | 'cannot' | 'dies-before' | 'dies-after'
  died: Promise<void>
}

/** A machine with a clock, a zone, a casebook folder and whichever processes run. */
export class World {
  at: number
  zone = 'Europe/London'
  seq = 1
  cases: ReminderCase[] = []
  shown: ShownNotice[] = []
  readonly dead = new Set<number>()
  readonly dir: string
  private pids = 1000

  constructor(dir: string, start: { on: string; minute: number }) {
    this.dir = dir
    this.at = toInstant(start, this.zone)
  }

  shell(): TestShell {
    const db = openFile(this.dir)
    const me = { pid: this.pids++, token: randomUUID() }
    let die = (): void => {}
    const shell: TestShell = {
      db,
      me,
      screen: 'works',
      died: new Promise((resolve) => {
        die = resolve
      }),
      ticker: makeTicker({
        maker: 'test',
        db,
        days,
        me,
        shell: 'test',
        clock: { now: () => this.at, zone: () => this.zone },
        facts: {
          seq: () => this.seq,
          cases: async () => structuredClone(this.cases),
          case: () => null,
          tasks: () => [],
        },
        notifier: this.notifier(
          () => shell.screen,
          () => {
            this.dead.add(me.pid)
            die()
          },
        ),
        running: (pid) => !this.dead.has(pid),
      }),
    }
    return shell
  }

  private notifier(screen: () => TestShell['screen'], die: () => void): Notifier {
    return {
      whyNot: () => (screen() === 'cannot' ? 'Notifications are not allowed here.' : null),
      show: async (notice) => {
        await new Promise((resolve) => setImmediate(resolve))
        if (screen() !== 'dies-before') this.shown.push(notice)
        if (screen() === 'works') return
        die()
        await new Promise(() => {})
      },
    }
  }

  change(): void {
    this.seq++
  }
}

/** Looks once; true where the process was gone before it had finished. Its connection is then closed, as the system would. */
export async function look(shell: TestShell): Promise<boolean> {
  const over = await Promise.race([shell.ticker.tick().then(() => false), shell.died.then(() => true)])
  if (over) shell.db.close()
  return over
}

export function useSettings(db: Db, over: Partial<ReminderSettings>): void {
  startRecording(db, null)
  putReminderSettings(db, { ...reminderSettingsSchema.parse({}), ...over })
  stopRecording(db)
}

export const states = (db: Db): string[] =>
  db
    .all<{ occurrence: string; state: string }>('SELECT occurrence, state FROM notices ORDER BY occurrence')
    .map((row) => `${row.occurrence} ${row.state}`)
export const logWords = (db: Db): string[] =>
  db
    .all<{ act: string; words: string }>('SELECT act, words FROM reminder_log ORDER BY n')
    .map((row) => `${row.act}: ${row.words}`)
