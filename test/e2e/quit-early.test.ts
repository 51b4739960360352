import { afterEach, describe, expect, it } from 'vitest'
import { electronLacks, openElectron, type OpenElectron } from './shells/electron.ts'
import { newHome } from './shells/shell.ts'
import { pause } from './reminders/desk.ts'

// Who quits while the app still starts has no message to answer, and no process is left behind.
describe('quitting real Electron while it starts', () => {
  const lacks = electronLacks()
  if (lacks) {
    it.skip(`is left out: this machine lacks ${lacks}`, () => {})
    return
  }
  let open: OpenElectron | null = null
  afterEach(() => open?.app.process().kill('SIGKILL'))

  it.each([0, 100, 200, 300, 400, 500, 650, 800])('%i ms after its window came', { timeout: 60_000 }, async (ms) => {
    const home = newHome()
    open = await openElectron({ home, today: '2031-03-10' })
    const child = open.app.process()
    await pause(ms)
    await open.close()
    open = null
    expect(child.exitCode).toBe(0)
    home.remove()
  })
})
