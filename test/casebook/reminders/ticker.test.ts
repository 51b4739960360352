import { expect, onTestFinished, test } from 'vitest'
import { snoozeNotices } from '../../../casebook/reminders/actions.ts'
import { makeLog } from '../../../casebook/reminders/log.ts'
import { toInstant, toLocal } from '../../../casebook/reminders/zones.ts'
import { clock, matter } from '../../core/reminders/made.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { days, logWords, look, states, type TestShell, useSettings, World } from './world.ts'

/** Tuesday 14 April 2026 is the day; 5 working days before is 7 April, 1 is 13 April. */
function desk(start: { on: string; minute: number }, cases = [matter()]): { world: World; shell: TestShell } {
  const world = new World(temporaryFolder(), start)
  world.cases = cases
  const shell = world.shell()
  onTestFinished(() => {
    if (!world.dead.has(shell.me.pid)) shell.db.close()
  })
  return { world, shell }
}
const go = (world: World, on: string, minute: number) => {
  world.at = toInstant({ on, minute }, world.zone)
}
const told = (world: World) => world.shown.map((notice) => notice.occurrences.map((o) => o.split('/')[2]).join('+'))

test('each lead is shown at its moment, once, and the ticker asks to be woken for the next', async () => {
  const { world, shell } = desk({ on: '2026-04-06', minute: 600 })
  expect(await shell.ticker.tick()).toEqual({
    shown: [],
    nextAt: toInstant({ on: '2026-04-07', minute: 540 }, world.zone),
  })
  for (const [on, minute] of [
    ['2026-04-07', 540],
    ['2026-04-07', 541],
    ['2026-04-13', 540],
    ['2026-04-14', 539],
    ['2026-04-14', 540],
    ['2026-04-15', 700],
  ] as const) {
    go(world, on, minute)
    await look(shell)
  }
  expect(told(world)).toEqual(['5@2026-04-14', '1@2026-04-14', '0@2026-04-14', '-1@2026-04-14'])
  expect(world.shown[0]).toMatchObject({
    title: 'Ward closures',
    body: 'Response to 1071 is due on Tuesday 14 April 2026, in 5 working days.',
    caseId: 'c1',
    about: '2026-04-14',
    actions: ['open', 'snooze', 'done'],
  })
  expect((await shell.ticker.tick()).nextAt).toBeNull()
})

test('a clock that moves takes its reminders along; an answered one drops them; the log says both', async () => {
  const { world, shell } = desk({ on: '2026-04-07', minute: 600 })
  await look(shell)
  world.cases = [matter({ clocks: [clock({ due: '2026-05-12' })] })]
  world.change()
  go(world, '2026-04-14', 600)
  await look(shell)
  expect(told(world)).toEqual(['5@2026-04-14'])
  go(world, '2026-05-04', 600)
  world.cases = [matter({ clocks: [clock({ due: '2026-05-12', state: 'answered', answered: '2026-05-01' })] })]
  world.change()
  await look(shell)
  go(world, '2026-05-14', 600)
  await look(shell)
  expect(told(world)).toEqual(['5@2026-04-14'])
  const log = logWords(shell.db)
  expect(log.filter((line) => line.startsWith('moved'))).toEqual([
    'moved: Response to 1071, 2026-04-14: The date moved to 2026-05-12, and its reminders with it.',
  ])
  expect(log.filter((line) => line.startsWith('gone'))).toEqual([
    'gone: Response to 1071, 2026-05-12: Response to 1071 was answered on 2026-05-01.',
  ])
})

test('a clock that takes another name when its reference becomes known is not told of again', async () => {
  const { world, shell } = desk({ on: '2026-04-07', minute: 600 }, [matter({ clocks: [clock({ id: 'entry-1' })] })])
  await look(shell)
  world.cases = [matter({ clocks: [clock({ id: 'response-1071' })] })]
  world.change()
  await look(shell)
  go(world, '2026-04-13', 600)
  await look(shell)
  expect(told(world)).toEqual(['5@2026-04-14', '1@2026-04-14'])
  expect(states(shell.db).every((line) => line.includes('/response-1071/'))).toBe(true)
})

test('a month of being shut gives one digest that says so', async () => {
  const many = Array.from({ length: 20 }, (_, i) =>
    matter({ id: `c${i}`, title: `Case ${i}`, clocks: [clock({ due: `2026-04-${String(8 + i).padStart(2, '0')}` })] }),
  )
  const { world, shell } = desk({ on: '2026-03-25', minute: 600 }, many)
  await look(shell)
  go(world, '2026-04-30', 610)
  await look(shell)
  await look(shell)
  expect(world.shown).toHaveLength(1)
  expect(world.shown[0]).toMatchObject({ digest: true, title: 'While you were away: 20 reminders in 20 cases' })
  expect(logWords(shell.db).some((line) => line.startsWith('asleep: Nobody was watching for 36 days'))).toBe(true)
})

test('killed between showing and recording: shown once more at most, and the log says so', async () => {
  const { world, shell } = desk({ on: '2026-04-07', minute: 600 })
  shell.screen = 'dies-after'
  expect(await look(shell)).toBe(true)
  const next = world.shell()
  await look(next)
  await look(next)
  expect(told(world)).toEqual(['5@2026-04-14', '5@2026-04-14'])
  expect(logWords(next.db)).toContain(
    'shown-again: FOI Desk stopped while it was showing this; whether you saw it nobody can tell, so it is shown once more.',
  )
  next.db.close()
})

test('while another process is still showing a notice, nobody else does', async () => {
  const { world, shell } = desk({ on: '2026-04-07', minute: 600 })
  const other = world.shell()
  const [a, b] = await Promise.all([shell.ticker.tick(), other.ticker.tick()])
  expect(a.shown.length + b.shown.length).toBe(1)
  expect(told(world)).toEqual(['5@2026-04-14'])
  other.db.close()
})

test('without permission nothing is claimed, the log says why once, and it is told when there is', async () => {
  const { world, shell } = desk({ on: '2026-04-07', minute: 600 })
  shell.screen = 'cannot'
  await look(shell)
  await look(shell)
  expect(logWords(shell.db).filter((line) => line.startsWith('refused'))).toEqual([
    'refused: Notifications are not allowed here.',
  ])
  shell.screen = 'works'
  await look(shell)
  expect(told(world)).toEqual(['5@2026-04-14'])
})

test('in quiet hours it waits, says so once, and asks to be woken when they end', async () => {
  const { world, shell } = desk({ on: '2026-04-07', minute: 1300 })
  const tick = await shell.ticker.tick()
  expect(tick).toEqual({ shown: [], nextAt: toInstant({ on: '2026-04-08', minute: 480 }, world.zone) })
  await look(shell)
  expect(logWords(shell.db).filter((line) => line.startsWith('held'))).toHaveLength(1)
  go(world, '2026-04-08', 480)
  await look(shell)
  expect(world.shown[0]?.body).toContain('in 4 working days')
})

test('put off for an hour it comes again after an hour, whatever the zone; put off twice, twice', async () => {
  const { world, shell } = desk({ on: '2026-04-07', minute: 600 })
  await look(shell)
  const put = () => {
    const now = { at: world.at, zone: world.zone, local: toLocal(world.at, world.zone) }
    const log = makeLog(shell.db, world.at, world.zone, 'test')
    snoozeNotices(shell.db, { showing: world.shown.at(-1)?.id ?? '' }, { for: 'hour' }, now, days, log)
  }
  put()
  world.zone = 'America/New_York'
  world.at += 59 * 60_000
  await look(shell)
  expect(world.shown).toHaveLength(1)
  world.zone = 'Europe/London'
  world.at += 60_000
  await look(shell)
  expect(world.shown).toHaveLength(2)
  put()
  world.at += 3_600_000
  await look(shell)
  await look(shell)
  expect(told(world)).toEqual(['5@2026-04-14', '5@2026-04-14', '5@2026-04-14'])
})

test('flying west over nine in the morning does not tell it again; setting the clock back neither', async () => {
  const { world, shell } = desk({ on: '2026-04-07', minute: 545 })
  await look(shell)
  world.zone = 'America/Los_Angeles'
  await look(shell)
  world.at += 9 * 3_600_000
  await look(shell)
  world.at -= 30 * 86_400_000
  await look(shell)
  expect(told(world)).toEqual(['5@2026-04-14'])
  const log = logWords(shell.db)
  expect(log).toContain(
    'clock: The time zone changed from Europe/London to America/Los_Angeles; reminders keep their time of day.',
  )
  expect(log.some((line) => line.startsWith('clock: The clock was set back by 30 days'))).toBe(true)
})

test.each([
  ['skipped at half past one when summer time begins', '2026-03-29', 90, '2026-03-29T01:30:00Z'],
  ['coming twice when it ends', '2026-10-25', 90, '2026-10-25T00:30:00Z'],
])('a moment %s is told once', async (_what, on, minute, at) => {
  const { world, shell } = desk({ on, minute: 0 }, [matter({ clocks: [clock({ due: on })] })])
  useSettings(shell.db, { at: minute, quiet: null, leads: { response: [0] } })
  expect((await shell.ticker.tick()).nextAt).toBe(Date.parse(at))
  for (let step = 0; step < 20; step++) {
    world.at += 15 * 60_000
    await look(shell)
  }
  expect(told(world)).toEqual([`0@${on}`])
})

test('what was long past when it first came in is not announced, and the log says why', async () => {
  const { world, shell } = desk({ on: '2026-06-20', minute: 600 })
  await look(shell)
  expect(world.shown).toEqual([])
  expect(new Set(states(shell.db).map((line) => line.split(' ')[1]))).toEqual(new Set(['stale']))
  expect(logWords(shell.db).filter((line) => line.startsWith('stale'))).toHaveLength(1)
})
