import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import { workingDaysOf } from '../../../core/reminders/working-days.ts'
import { shippedLaw } from '../../../core/law/law.ts'
import { makeTicker } from '../../../casebook/reminders/ticker.ts'
import { toInstant } from '../../../casebook/reminders/zones.ts'
import { openFile } from '../../../casebook/storage/open-file.ts'
import { clock, matter } from '../../core/reminders/made.ts'

/**
 * A process of its own on a casebook, which looks for reminders again and again and writes what it shows into a file.
 * Words: the casebook's folder, the file, how many looks, 'dies' to be gone the moment something is on the screen, and the files of
 * all the processes that share one clock: none goes on to the next hour before all have looked at this one.
 */
const [dir = '', file = '', looks = '1', how = '', together = ''] = process.argv.slice(2)
const others = together === '' ? [] : together.split(',').filter((one) => one !== file)
const looksOf = (one: string): number => (existsSync(`${one}.looks`) ? Number(readFileSync(`${one}.looks`, 'utf8')) : 0)
const db = openFile(dir)
const start = toInstant({ on: '2026-04-01', minute: 600 }, 'Europe/London')
let at = start
const cases = Array.from({ length: 12 }, (_, i) =>
  matter({ id: `c${i}`, clocks: [clock({ due: `2026-04-${String(8 + i).padStart(2, '0')}` })] }),
)
const ticker = makeTicker({
  maker: 'test',
  db,
  days: workingDaysOf(shippedLaw().calendars),
  me: { pid: process.pid, token: randomUUID() },
  shell: 'test',
  clock: { now: () => at, zone: () => 'Europe/London' },
  facts: { seq: () => 1, cases: async () => cases, case: () => null, tasks: () => [] },
  notifier: {
    whyNot: () => null,
    show: async (notice) => {
      for (const occurrence of notice.occurrences) appendFileSync(file, `${occurrence}\n`)
      if (how === 'dies') process.kill(process.pid, 'SIGKILL')
      await new Promise((resolve) => setImmediate(resolve))
    },
  },
})
for (let look = 0; look < Number(looks); look++) {
  at = start + look * 6 * 3_600_000
  await ticker.tick()
  if (others.length === 0) continue
  writeFileSync(`${file}.looks`, String(look + 1))
  while (others.some((one) => looksOf(one) <= look)) await new Promise((resolve) => setTimeout(resolve, 1))
}
db.close()
