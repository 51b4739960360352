import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'
import { afterAll } from 'vitest'
import { buildRenderer } from '../../../build/build-app.ts'
import { isRootOnLinux } from '../../../build/display.ts'
import { gatherComplaints, type OpenApp, type OpenOptions, type Shell } from './shell.ts'
import { startServer } from './server.ts'

const PLACES = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** The Chromium or Chrome of this machine, or null. */
export function findChromium(): string | null {
  return PLACES.find((path) => path !== undefined && existsSync(path)) ?? null
}

let browser: Promise<Browser> | null = null

/** The one browser of a file's tests; whoever wants nothing of another's takes a context of their own in it. */
export const theBrowser = (): Promise<Browser> =>
  (browser ??= chromium.launch({
    executablePath: findChromium() ?? '',
    args: isRootOnLinux() ? ['--no-sandbox'] : [],
  }))

afterAll(async () => {
  await (await browser)?.close()
  browser = null
})

/** The web shell, as `npm start` runs it without Electron, in a real Chromium. */
export const chromiumShell: Shell = {
  name: 'the web shell in Chromium',
  lacks: () => (findChromium() ? null : 'Chromium or Chrome (set CHROMIUM_PATH)'),
  async open({ home, today }: OpenOptions): Promise<OpenApp> {
    await buildRenderer()
    const browserToo = theBrowser()
    const server = await startServer(['--casebook', home.casebook, '--settings', home.settings, '--today', today])
    const context = await (await browserToo).newContext({ viewport: { width: 1280, height: 800 } })
    const page = await context.newPage()
    const complaints = gatherComplaints(page)
    server.onEnd((why) => complaints.push(why))
    await page.goto(server.address)
    return {
      page,
      complaints,
      async close() {
        await context.close()
        await server.stop()
      },
    }
  },
}
