import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { snoozeNotices } from '../../../casebook/reminders/actions.ts'
import { makeLog } from '../../../casebook/reminders/log.ts'
import { toInstant, toLocal } from '../../../casebook/reminders/zones.ts'
import { startRecording, stopRecording } from '../../../casebook/storage/recorder.ts'
import { addDays } from '../../../core/calendar/civil-day.ts'
import { compareLocal } from '../../../core/reminders/local-time.ts'
import { STALE_DAYS } from '../../../core/reminders/decide.ts'
import { whyNotNow } from '../../../core/reminders/hours.ts'
import { planNotices } from '../../../core/reminders/plan.ts'
import { clock, matter, settings } from '../../core/reminders/made.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { days, look, type TestShell, World } from './world.ts'

/**
 * What ought to be true, reckoned apart from the ticker: how often each notice may be on a screen, and what a user who has
 * been spoken to must have been told by now.
 */
class Truth {
  /** Local day on which a look first saw a notice in the plan. */
  readonly firstSeen = new Map<string, string>()
  /** Showings beyond the first that are allowed: after a death on the screen, after the user put it off. */
  readonly again = new Map<string, number>()
  /** Cases that were ever silenced: what came due meanwhile is not owed. */
  readonly muted = new Set<string>()

  allow(occurrence: string): void {
    this.again.set(plain(occurrence), (this.again.get(plain(occurrence)) ?? 0) + 1)
  }
}

interface Real {
  world: World
  shells: [TestShell, TestShell]
}
type Command = fc.AsyncCommand<Truth, Real>

const planOf = (world: World) =>
  planNotices({ cases: world.cases, own: [], tasks: [], settings: settings(), days }).notices
const localOf = (world: World) => toLocal(world.at, world.zone)

function seen(truth: Truth, world: World): void {
  for (const { occurrence } of planOf(world)) {
    const key = plain(occurrence)
    if (!truth.firstSeen.has(key)) truth.firstSeen.set(key, localOf(world).on)
  }
}

/** A notice by case, lead and date, whatever its clock is called. */
const plain = (occurrence: string): string => occurrence.replace(/\/.*\//, '/')

function nothingTwice(truth: Truth, world: World): void {
  const count = new Map<string, number>()
  for (const each of world.shown.flatMap((notice) => notice.occurrences)) {
    count.set(plain(each), (count.get(plain(each)) ?? 0) + 1)
  }
  for (const [occurrence, n] of count)
    expect([occurrence, n <= 1 + (truth.again.get(occurrence) ?? 0)]).toEqual([occurrence, true])
}

/** After a look by somebody who may speak, of every running date the latest lead that is due has been said. */
function nothingLost(truth: Truth, world: World): void {
  const now = localOf(world)
  if (whyNotNow(now, settings()) !== null) return
  const shown = new Set(world.shown.flatMap((notice) => notice.occurrences.map(plain)))
  const plan = planOf(world)
  for (const due of plan) {
    if (compareLocal(due, now) > 0 || truth.muted.has(due.caseId ?? '')) continue
    if (due.on < addDays(truth.firstSeen.get(plain(due.occurrence)) ?? '', -STALE_DAYS)) continue
    const said = plan.some((n) => n.subject === due.subject && n.lead <= due.lead && shown.has(plain(n.occurrence)))
    expect([due.occurrence, said]).toEqual([due.occurrence, true])
  }
}

const command = (name: string, run: (truth: Truth, real: Real) => Promise<void> | void): Command => ({
  check: () => true,
  run: async (truth, real) => run(truth, real),
  toString: () => name,
})

async function revive(real: Real, which: 0 | 1): Promise<void> {
  real.shells[which] = real.world.shell()
}

const lookAt = (which: 0 | 1) =>
  command(`look ${which}`, async (truth, { world, shells }) => {
    seen(truth, world)
    await look(shells[which])
    nothingTwice(truth, world)
    nothingLost(truth, world)
  })
const both = command('both look at once', async (truth, { world, shells }) => {
  seen(truth, world)
  await Promise.all([look(shells[0]), look(shells[1])])
  nothingTwice(truth, world)
  nothingLost(truth, world)
})
const pass = (minutes: number) =>
  command(`${minutes} minutes pass`, (_truth, { world }) => {
    world.at += minutes * 60_000
  })
const fly = (zone: string) =>
  command(`fly to ${zone}`, (_truth, { world }) => {
    world.zone = zone
  })
const put = (id: number, due: string | null) =>
  command(due === null ? `clock ${id} is answered` : `clock ${id} is due ${due}`, (_truth, { world }) => {
    const state = due === null ? 'answered' : 'running'
    const was = world.cases.find((each) => each.id === `c${id}`)?.clocks[0]
    const name = was?.id ?? 'response-1071'
    const clocks = [clock({ id: name, due: due ?? was?.due ?? '2026-04-14', state })]
    const made = matter({ id: `c${id}`, title: `Case ${id}`, clocks })
    world.cases = [...world.cases.filter((each) => each.id !== made.id), made]
    world.change()
  })
const rename = (id: number, name: string) =>
  command(`clock ${id} is called ${name}`, (_truth, { world }) => {
    world.cases = world.cases.map((each) =>
      each.id === `c${id}` ? { ...each, clocks: each.clocks.map((one) => ({ ...one, id: name })) } : each,
    )
    world.change()
  })
const die = (which: 0 | 1, when: 'dies-before' | 'dies-after') =>
  command(`${which} ${when}`, async (truth, real) => {
    const { world, shells } = real
    seen(truth, world)
    const before = world.shown.length
    shells[which].screen = when
    if (await look(shells[which])) {
      for (const occurrence of world.shown.slice(before).at(-1)?.occurrences ?? []) truth.allow(occurrence)
      await revive(real, which)
    }
    shells[which].screen = 'works'
    nothingTwice(truth, world)
  })
const restart = (which: 0 | 1) =>
  command(`restart ${which}`, async (_truth, real) => {
    real.shells[which].db.close()
    real.world.dead.add(real.shells[which].me.pid)
    await revive(real, which)
  })
const mute = (id: number, on: boolean) =>
  command(`${on ? 'mute' : 'unmute'} ${id}`, (truth, { world, shells }) => {
    const { db } = shells[0]
    startRecording(db, null)
    if (on) db.run('INSERT OR REPLACE INTO reminder_mutes (case_id, until_on) VALUES (?, NULL)', `c${id}`)
    else db.run('DELETE FROM reminder_mutes WHERE case_id = ?', `c${id}`)
    stopRecording(db)
    if (on) truth.muted.add(`c${id}`)
    world.change()
  })
const snooze = (until: 'hour' | 'tomorrow' | 'next-working-day') =>
  command(`put off: ${until}`, (truth, { world, shells }) => {
    const last = world.shown.at(-1)
    if (!last) return
    const { db } = shells[1]
    const now = { at: world.at, zone: world.zone, local: localOf(world) }
    const log = makeLog(db, world.at, world.zone, 'test')
    snoozeNotices(db, { showing: last.id }, { for: until }, now, days, log)
    for (const occurrence of last.occurrences) truth.allow(occurrence)
  })

const day = fc.integer({ min: 0, max: 90 }).map((n) => addDays('2026-03-01', n))
const which = fc.constantFrom(0 as const, 1 as const)
const id = fc.integer({ min: 0, max: 5 })
const aWhile = fc.integer({ min: 1, max: 3 * 1440 }).map(pass)
const anything = [
  which.map(lookAt),
  which.map(lookAt),
  fc.constant(both),
  fc.constant(both),
  aWhile,
  aWhile,
  aWhile,
  fc.integer({ min: 20 * 1440, max: 40 * 1440 }).map(pass),
  fc.integer({ min: -3 * 1440, max: -1 }).map(pass),
  fc.constantFrom('Europe/London', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Kolkata').map(fly),
  fc.tuple(id, fc.option(day, { freq: 4 })).map(([n, due]) => put(n, due)),
  fc.tuple(id, fc.constantFrom('response-1071', 'entry-1')).map(([n, name]) => rename(n, name)),
  fc.tuple(which, fc.constantFrom('dies-before' as const, 'dies-after' as const)).map(([w, when]) => die(w, when)),
  which.map(restart),
  fc.tuple(id, fc.boolean()).map(([n, on]) => mute(n, on)),
  fc.constantFrom('hour' as const, 'tomorrow' as const, 'next-working-day' as const).map(snooze),
]

test('whatever happens to clocks, machine, zone and processes: nothing is shown twice and nothing due is lost', async () => {
  let said = 0
  await fc.assert(
    fc.asyncProperty(fc.commands(anything, { maxCommands: 120, size: 'max' }), async (commands) => {
      const world = new World(temporaryFolder(), { on: '2026-03-01', minute: 540 })
      world.cases = [0, 1, 2, 3, 4, 5].map((n) =>
        matter({ id: `c${n}`, title: `Case ${n}`, clocks: [clock({ due: addDays('2026-03-06', n * n) })] }),
      )
      const real: Real = { world, shells: [world.shell(), world.shell()] }
      const truth = new Truth()
      try {
        await fc.asyncModelRun(() => ({ model: truth, real }), commands)
        // In the end somebody looks at noon, once whoever died has been taken back.
        world.at = toInstant({ on: addDays(localOf(world).on, 1), minute: 720 }, world.zone)
        seen(truth, world)
        for (const shell of real.shells) await look(shell)
        nothingTwice(truth, world)
        nothingLost(truth, world)
      } finally {
        for (const shell of real.shells) shell.db.close()
      }
      said += world.shown.length
    }),
    { numRuns: 40 },
  )
  // The property is worth something only where notices were in fact shown.
  expect(said).toBeGreaterThan(40)
}, 120_000)
