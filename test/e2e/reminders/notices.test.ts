import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { ElectronApplication } from 'playwright-core'
import { describe, expect, it, type TestContext } from 'vitest'
import type { SettingsChange } from '../../../core/contract/settings.ts'
import { electronLacks } from '../shells/electron.ts'
import { follow } from '../shells/process.ts'
import { newHome } from '../shells/shell.ts'
import { logOf, openAt, pause, seed, startAgain, until, windowsOf } from './desk.ts'
import { NotificationDaemon } from './notification-daemon.ts'

function lacking(): string | null {
  if (process.platform !== 'linux') return 'the message bus of a Linux desktop'
  if (spawnSync('dbus-daemon', ['--version']).status !== 0) return 'dbus-daemon'
  return electronLacks()
}
const lacks = lacking()
if (lacks) console.log(`Left out: reminders in real Electron lack ${lacks}.`)

/** Long enough for a notice that should not come to have come. */
const QUITE_A_WHILE = 4000
const BUS = ['--nofork', '--print-address']

/** A desktop and a casebook with one request of one test alone; all of it goes with the test. */
async function setUp({ onTestFinished }: TestContext, settings: SettingsChange = {}) {
  const bus = spawn('dbus-daemon', [`--config-file=${join(import.meta.dirname, '..', 'bus.conf')}`, ...BUS])
  const { hear, end } = follow('The message bus', bus)
  onTestFinished(() => end('SIGTERM'))
  const address = (await hear(/^unix:\S+(?=\s)/m, 'had said its address')).trim()
  const daemon = await NotificationDaemon.start(address)
  onTestFinished(() => daemon.stop())
  const home = newHome()
  onTestFinished(() => home.remove())
  const caseId = await seed(home, settings)
  let open: ElectronApplication | null = null
  const close = async (): Promise<void> => {
    const before = open
    open = null
    if (before) await Promise.all([follow('Electron', before.process()).end(), before.close()])
  }
  onTestFinished(close)
  /** Starts the app with its window; what was open before is closed. */
  const show = async (now: string, ...more: string[]): Promise<ElectronApplication> => {
    await close()
    return (open = await openAt(home, now, address, more))
  }
  /** The same without a window. */
  const start = (now: string): Promise<ElectronApplication> => show(now, '--hidden')
  const kill = async (): Promise<void> => {
    const before = open
    open = null
    if (before) await follow('Electron', before.process()).end('SIGKILL')
  }
  return { address, daemon, home, caseId, start, show, kill }
}

// Most of it is waiting for the clock, or for what should not come: so some wait at the same time.
describe.skipIf(lacks)('reminders in real Electron', { concurrent: true }, () => {
  it(
    'tells of a clock at each lead, once, with the case, the date and the buttons; an independent witness hears the same',
    { timeout: 180_000 },
    async (test) => {
      const { address, daemon, start } = await setUp(test)
      const watch = ['--address', address, "interface='org.freedesktop.Notifications',member='Notify'"]
      const witness = spawn('dbus-monitor', watch)
      const { said, end } = follow('The witness', witness)
      test.onTestFinished(() => end('SIGTERM'))
      // Started before the hour: the notice comes when the clock strikes, not because the app was started.
      const app = await start('2026-04-07T08:59:40')
      expect(daemon.notified).toEqual([])
      expect(await daemon.notice(1, 70_000)).toMatchObject({
        app: 'FOI Desk',
        title: 'Ward closures',
        body: 'Response to the request of 12 March 2026 is due on Tuesday 14 April 2026, in 5 working days.',
        actions: ['default', 'Open', 'snooze', 'Again tomorrow', 'done', 'Dealt with'],
        urgency: 1,
      })
      expect(await windowsOf(app)).toEqual([])
      await start('2026-04-07T10:00:00')
      await pause(QUITE_A_WHILE)
      expect(daemon.notified).toHaveLength(1)
      await start('2026-04-13T09:00:00')
      expect((await daemon.notice(2)).body).toContain('in 1 working day.')
      await start('2026-04-14T09:00:00')
      const last = await daemon.notice(3)
      expect(last.body).toContain('is due today, Tuesday 14 April 2026.')
      expect(last.actions).toContain('Again in an hour')
      await start('2026-04-15T09:00:00')
      expect((await daemon.notice(4)).body).toContain('has not come: 1 working day late.')
      for (const words of ['"Ward closures"', 'Tuesday 14 April 2026', '"snooze"', '"Again tomorrow"', '"done"'])
        await test.expect.poll(said).toContain(words)
    },
  )

  it('put off by its button it comes again when it said it would', async (test) => {
    const { daemon, home, start } = await setUp(test)
    await start('2026-04-07T09:00:00')
    daemon.press((await daemon.notice(1)).id, 'snooze')
    await until('the log has it', async () => (await logOf(home)).some((line) => line.startsWith('snoozed')))
    expect(await logOf(home)).toContain('snoozed: You put it off until 2026-04-08 09:00.')
    await start('2026-04-08T09:00:00')
    expect((await daemon.notice(2)).body).toContain('in 4 working days.')
  })

  it('dealt with by its button the date is silent', async (test) => {
    const { daemon, home, start } = await setUp(test)
    await start('2026-04-07T09:00:00')
    daemon.press((await daemon.notice(1)).id, 'done')
    await until('the log has it', async () => (await logOf(home)).some((line) => line.startsWith('done')))
    await start('2026-04-13T09:00:00')
    await pause(QUITE_A_WHILE)
    expect(daemon.notified).toHaveLength(1)
  })

  it('a click opens the case at the clock, in a window that was not there before', async (test) => {
    const { daemon, caseId, start } = await setUp(test)
    const app = await start('2026-04-07T09:00:00')
    const { id } = await daemon.notice(1)
    expect(await windowsOf(app)).toEqual([])
    daemon.press(id, 'default')
    await until('the case is open', async () => (await windowsOf(app)).some((url) => url.includes(`/case/${caseId}/`)))
    const [url] = await windowsOf(app)
    expect(url).toMatch(/^app:\/\/desk\/index\.html#\/case\/[^/]+\/clocks\?clock=response/)
  })

  it('goes on reminding when its window is closed, where the user wants it; otherwise it ends', async (test) => {
    const { daemon, show } = await setUp(test, { keepRunning: true })
    const open = await show('2026-04-07T08:59:42')
    await (await open.firstWindow()).waitForLoadState('domcontentloaded')
    await open.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
    expect((await daemon.notice(1, 60_000)).body).toContain('in 5 working days.')
    expect(await windowsOf(open)).toEqual([])
  })

  it('the test notice is asked for in the window and comes from the desktop, with what to look for if it is not seen', async (test) => {
    const { daemon, show } = await setUp(test)
    const open = await show('2026-04-06T12:00:00')
    const page = await open.firstWindow()
    await page.getByRole('link', { name: 'Reminders' }).click()
    await page.getByRole('button', { name: 'Show a test notice' }).click()
    expect((await daemon.notice(1)).body).toContain('This is a test.')
    await page.getByText('The system took the test notice.').waitFor()
    daemon.doNotDisturb = true
    await page.getByRole('button', { name: 'Show a test notice' }).click()
    await page.getByText('“Do not disturb” is on').first().waitFor()
    daemon.doNotDisturb = false
  })

  it('a second start brings the first before the user; a hidden one leaves it be', async (test) => {
    const { home, start } = await setUp(test)
    const app = await start('2026-04-06T12:00:00')
    expect(await startAgain(home, '2026-04-06T12:00:00', ['--hidden'])).toBe(0)
    await pause(1000)
    expect(await windowsOf(app)).toEqual([])
    expect(await startAgain(home, '2026-04-06T12:00:00')).toBe(0)
    await until('its one window is shown', () =>
      app.evaluate(({ BrowserWindow }) => {
        const [window, ...others] = BrowserWindow.getAllWindows()
        return others.length === 0 && window?.isVisible() === true
      }),
    )
  })

  it('killed outright on the first notice it has one more to show after the next start, and the log says so', async (test) => {
    const { daemon, home, start, kill } = await setUp(test)
    await start('2026-04-07T09:00:00')
    await daemon.notice(1)
    await kill()
    await start('2026-04-07T09:05:00')
    await pause(QUITE_A_WHILE)
    expect(daemon.notified.length).toBeLessThanOrEqual(2)
    const log = await logOf(home)
    expect(log.filter((line) => line.startsWith('shown-again'))).toHaveLength(daemon.notified.length - 1)
    expect(log.some((line) => line.startsWith('shown: '))).toBe(true)
  })

  it('after a month of being shut there is one digest', async (test) => {
    const { daemon, start } = await setUp(test)
    await start('2026-03-20T09:00:00')
    await pause(QUITE_A_WHILE)
    await start('2026-04-20T10:00:00')
    expect((await daemon.notice(1)).body).toContain('working days late')
    await pause(QUITE_A_WHILE)
    expect(daemon.notified).toHaveLength(1)
  })
})
