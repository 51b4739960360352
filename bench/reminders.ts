import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeTicker } from '../casebook/reminders/ticker.ts'
import { toInstant } from '../casebook/reminders/zones.ts'
import { openFile } from '../casebook/storage/open-file.ts'
import { addDays } from '../core/calendar/civil-day.ts'
import { shippedLaw } from '../core/law/law.ts'
import type { Clock } from '../core/model/clock.ts'
import { reminderSettingsSchema } from '../core/model/reminder.ts'
import { planNotices } from '../core/reminders/plan.ts'
import type { ReminderCase } from '../core/reminders/plan-input.ts'
import { workingDaysOf } from '../core/reminders/working-days.ts'

// What reminders cost with 10,000 clocks running: the plan as a multiple of a plain sort of the same clocks by date, and one
// look of the ticker, the first and one at which nothing has changed.

const CLOCKS = 10_000
const ROUNDS = 15

function clockOf(n: number): Clock {
  return {
    id: `response:FOI-${n}`,
    kind: n % 3 === 0 ? 'regulator-window' : 'response',
    reference: `FOI-${n}`,
    regime: 'uk-foia-2000',
    title: `Response to FOI-${n}`,
    waitingFor: n % 3 === 0 ? 'you' : 'them',
    rule: '20 working days',
    source: 'section 10(1)',
    basis: 'statute',
    sure: 'high',
    calendar: n % 5 === 0 ? 'scotland' : 'uk',
    received: '2026-01-05',
    // Spread over two years, in no order.
    due: addDays('2026-01-10', (n * 7919) % 730),
    atMost: null,
    dueBeforeExtension: null,
    dueAccordingToAuthority: null,
    dueEnglandAndWalesCalendar: null,
    extendedByAuthorityTo: null,
    answered: null,
    workingDaysLate: 0,
    daysLeft: 1,
    state: 'running',
    provisional: false,
    rivals: [],
    working: [],
    assumptions: [],
    evidence: [],
  }
}

const median = (times: number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0

function timed(work: () => unknown): number {
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const began = performance.now()
    work()
    times.push(performance.now() - began)
  }
  return median(times)
}

const clocks = Array.from({ length: CLOCKS }, (_, n) => clockOf(n))
const cases = clocks.map((clock, n): ReminderCase => ({
  id: `c${n}`,
  title: `Case ${n}`,
  regime: clock.regime,
  clocks: [clock],
  entries: [],
}))
const days = workingDaysOf(shippedLaw().calendars)
const settings = reminderSettingsSchema.parse({})
const plan = () => planNotices({ cases, own: [], tasks: [], settings, days })

const sort = timed(() => clocks.toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0)))
const planning = timed(plan)
const ms = (n: number): string => `${n.toFixed(1)} ms`

console.log(`${CLOCKS} clocks, ${plan().notices.length} notices; medians of ${ROUNDS} rounds`)
console.log(`plain sort of the clocks by date   ${ms(sort)}`)
console.log(`plan of all their notices          ${ms(planning)}   ${(planning / sort).toFixed(1)} times the sort`)

const dir = mkdtempSync(join(tmpdir(), 'foi-desk-bench-'))
const db = openFile(dir)
const at = toInstant({ on: '2026-01-02', minute: 600 }, 'Europe/London')
const ticker = makeTicker({
  maker: 'test',
  db,
  days,
  me: { pid: process.pid, token: 'bench' },
  shell: 'bench',
  clock: { now: () => at, zone: () => 'Europe/London' },
  facts: { seq: () => 1, cases: async () => cases, case: () => null, tasks: () => [] },
  notifier: { whyNot: () => null, show: () => {} },
})
const look = async (): Promise<number> => {
  const began = performance.now()
  await ticker.tick()
  return performance.now() - began
}
console.log(`the first look, all notices kept   ${ms(await look())}`)
const idle: number[] = []
for (let round = 0; round < ROUNDS; round++) idle.push(await look())
console.log(`a look at which nothing changed    ${ms(median(idle))}, every five minutes at most`)
db.close()
rmSync(dir, { recursive: true, force: true })
