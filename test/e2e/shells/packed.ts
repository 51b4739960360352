import { spawn } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { hasDisplay, isRootOnLinux } from '../../../build/display.ts'
import { findElectron } from '../../../build/electron-binary.ts'
import { ROOT } from '../../../build/run-command.ts'
import { attach } from './attach.ts'
import { follow } from './process.ts'
import { gatherComplaints, type Home, type OpenApp } from './shell.ts'

/** The app as `npm run pack:dir` leaves it with the test runtime. */
export const PACKED = join(ROOT, 'dist', 'packed-for-tests', 'linux-unpacked', 'foi-desk')

export function packedLacks(): string | null {
  if (process.platform !== 'linux') return 'Linux'
  if (!process.env['ELECTRON_OVERRIDE_DIST_PATH'] || !findElectron())
    return 'a test runtime (ELECTRON_OVERRIDE_DIST_PATH)'
  return hasDisplay() ? null : 'a display (run under xvfb-run)'
}

/**
 * Starts the packed app. Its fuses refuse `--inspect`, so it is driven through the page's own debugging port, which stays off
 * unless asked for on the command line.
 */
export async function openPacked(home: Home, args: readonly string[]): Promise<OpenApp> {
  if (!existsSync(PACKED)) throw new Error(`${PACKED} is not there: run npm run pack:dir first.`)
  mkdirSync(home.settings, { recursive: true })
  const asRoot = isRootOnLinux() ? ['--no-sandbox'] : []
  const child = spawn(
    PACKED,
    [
      ...asRoot,
      '--remote-debugging-port=0',
      `--user-data-dir=${home.settings}`,
      `--casebook=${home.casebook}`,
      ...args,
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  )
  const { hear, end, onEnd } = follow('The packed app', child)
  const address = await hear(/(?<=DevTools listening on )ws:\/\/\S+(?=\s)/, 'had said where it is driven from')
  const { browser, page } = await attach(address).catch((error: unknown) => {
    child.kill('SIGKILL')
    throw error
  })
  const complaints = gatherComplaints(page)
  onEnd((why) => complaints.push(why))
  return {
    page,
    complaints,
    async close() {
      await browser.close()
      await end('SIGTERM')
    },
  }
}
