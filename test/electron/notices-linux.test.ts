import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { linuxNotices, type LinuxNotices } from '../../electron/notices-linux.ts'
import type { NoticeAction, ShownNotice } from '../../core/model/reminder.ts'
import { NotificationDaemon } from '../e2e/reminders/notification-daemon.ts'

const lacks = process.platform !== 'linux' || spawnSync('dbus-daemon', ['--version']).status !== 0
if (lacks) console.log('Left out: notices over the message bus lack dbus-daemon.')

const notice: ShownNotice = {
  id: 's1',
  digest: false,
  title: 'Ward closures',
  body: 'Fees < £450 & more',
  caseId: 'c1',
  clockId: 'r',
  about: '2026-04-14',
  actions: ['open', 'snooze', 'done'],
  snooze: 'hour',
  urgent: true,
  occurrences: ['o'],
}

/** A message bus of its own, so that no desktop of the machine's user hears of this. */
describe.skipIf(lacks)('notices over the message bus', () => {
  let bus: ChildProcess
  let daemon: NotificationDaemon | null = null
  let notices: LinuxNotices
  const acted: [string, NoticeAction][] = []

  beforeAll(async () => {
    bus = spawn('dbus-daemon', ['--session', '--nofork', '--print-address'], { stdio: ['ignore', 'pipe', 'ignore'] })
    const address = await new Promise<string>((resolve) =>
      bus.stdout?.once('data', (data) => resolve(String(data).trim())),
    )
    vi.stubEnv('DBUS_SESSION_BUS_ADDRESS', address)
    notices = await linuxNotices((of, action) => void acted.push([of.id, action]))
  })
  afterAll(() => {
    notices?.close()
    daemon?.stop()
    bus?.kill()
    vi.unstubAllEnvs()
  })
  beforeEach(() => {
    acted.length = 0
  })
  const soon = () => new Promise((resolve) => setTimeout(resolve, 200))

  test('where nobody shows notices it says so and what to do; when somebody comes it can', async () => {
    expect(notices.whyNot()).toContain('install or start one')
    await expect(notices.show(notice)).rejects.toThrow()
    daemon = await NotificationDaemon.start()
    await soon()
    expect(notices.whyNot()).toBeNull()
  })

  test('a notice carries title, escaped body, buttons and its urgency', async () => {
    await notices.show(notice)
    expect(daemon?.notified.at(-1)).toMatchObject({
      app: 'FOI Desk',
      title: 'Ward closures',
      body: 'Fees &lt; £450 &amp; more',
      actions: ['default', 'Open', 'snooze', 'Again in an hour', 'done', 'Dealt with'],
      urgency: 2,
    })
  })

  test('each button is heard once; what this app did not show, or no longer, is not', async () => {
    await notices.show(notice)
    const id = daemon?.notified.length ?? 0
    daemon?.press(id, 'snooze')
    daemon?.press(id, 'snooze')
    daemon?.press(999, 'done')
    await notices.show(notice)
    daemon?.press(id + 1, 'default')
    await notices.show(notice)
    daemon?.press(id + 2, 'format-the-disk')
    await soon()
    expect(acted).toEqual([
      ['s1', 'snooze'],
      ['s1', 'open'],
    ])
  })

  test('“do not disturb” is noticed', async () => {
    expect(await notices.heldBack?.()).toBeNull()
    if (daemon) daemon.doNotDisturb = true
    expect(await notices.heldBack?.()).toContain('Do not disturb')
  })

  test('when the service goes away it is said again', async () => {
    daemon?.stop()
    daemon = null
    await soon()
    expect(notices.whyNot()).toContain('install or start one')
  })

  test('without any bus nothing breaks: it says what to do', async () => {
    vi.stubEnv('DBUS_SESSION_BUS_ADDRESS', 'unix:path=/nowhere/at/all')
    const alone = await linuxNotices(() => {})
    await soon()
    expect(alone.whyNot()).toContain('no message bus')
    alone.close()
  })
})
