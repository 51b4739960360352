import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { buildRenderer } from '../../../build/build-app.ts'
import { isRootOnLinux } from '../../../build/display.ts'
import { ROOT } from '../../../build/run-command.ts'
import { gatherComplaints, type OpenApp, type OpenOptions, type Shell } from './shell.ts'

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

/** The web shell, as `npm start` runs it without Electron, in a real Chromium. */
export const chromiumShell: Shell = {
  name: 'the web shell in Chromium',
  lacks: () => (findChromium() ? null : 'Chromium or Chrome (set CHROMIUM_PATH)'),
  async open({ home, today }: OpenOptions): Promise<OpenApp> {
    await buildRenderer()
    const server = await startServer(['--casebook', home.casebook, '--settings', home.settings, '--today', today])
    const browser = await chromium.launch({
      executablePath: findChromium() ?? '',
      args: isRootOnLinux() ? ['--no-sandbox'] : [],
    })
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    const complaints = gatherComplaints(page)
    await page.goto(server.address)
    return {
      page,
      complaints,
      async close() {
        await browser.close()
        await server.stop()
      },
    }
  },
}

async function startServer(args: readonly string[]): Promise<{ address: string; stop: () => Promise<void> }> {
  const server = spawn(process.execPath, [join(ROOT, 'web', 'main.ts'), ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<void>((resolve) => server.once('close', () => resolve()))
  const address = await addressOf(server)
  return {
    address,
    async stop() {
      server.kill('SIGTERM')
      await ended
    },
  }
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const listen = (chunk: Buffer) => {
      said += chunk.toString()
      const address = /http:\/\/\S+/.exec(said)?.[0]
      if (address) resolve(address)
    }
    server.stdout?.on('data', listen)
    server.stderr?.on('data', listen)
    server.once('close', () => reject(new Error(`The web shell ended before it had an address: ${said}`)))
  })
}
