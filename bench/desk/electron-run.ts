import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { isRootOnLinux } from '../../build/display.ts'
import type { Command } from '../../build/electron-binary.ts'

/** The page's own mark of its first useful screen: `bench/desk/bare/page.js` sets it too. */
export const MARK = 'desk-shown'

export interface Started {
  /** From the start of the process to the first useful screen, in ms. */
  readonly shownMs: number
  readonly page: Page
  /** Proportional memory of all the processes, in MB, by what they are. */
  memory(): Record<'all' | 'main' | 'renderer', number>
  close(): Promise<void>
}

/**
 * Starts an Electron as a user does, without a driver inside it, and waits for its first useful screen. `profile` is the folder of the
 * browser's own files, which a user's app finds as it left them (compiled code among them); a new one for this start where not given.
 */
export async function startElectron(command: Command, args: readonly string[], kept?: string): Promise<Started> {
  const profile = kept ?? mkdtempSync(join(tmpdir(), 'foi-desk-start-'))
  const began = Date.now()
  const child = spawn(
    command.file,
    [
      ...(isRootOnLinux() ? ['--no-sandbox'] : []),
      `--user-data-dir=${profile}`,
      '--remote-debugging-port=0',
      ...command.args,
      ...args,
    ],
    { stdio: ['ignore', 'ignore', 'pipe'], detached: true },
  )
  const stop = async (): Promise<void> => {
    const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
    if (child.exitCode === null) child.kill('SIGTERM')
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 5000))])
    try {
      process.kill(-(child.pid ?? 0), 'SIGKILL')
    } catch {}
    if (kept === undefined) rmSync(profile, { recursive: true, force: true })
  }
  try {
    const browser = await chromium.connectOverCDP(await addressOf(child))
    const page = await pageOf(() => browser.contexts().flatMap((context) => context.pages()))
    const shownAt = await page.waitForFunction(
      (mark) => {
        const [first] = performance.getEntriesByName(mark)
        return first ? performance.timeOrigin + first.startTime : null
      },
      MARK,
      { timeout: 120_000, polling: 100 },
    )
    const shownMs = Number(await shownAt.jsonValue()) - began
    return { shownMs, page, memory: () => memoryOf(child.pid ?? 0), close: stop }
  } catch (error) {
    await stop()
    throw error
  }
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const address = /ws:\/\/\S+/.exec(said)?.[0]
      if (address) resolve(address)
    })
    child.once('close', () => reject(new Error(`Electron ended before it could be asked: ${said.slice(-1000)}`)))
  })
}

async function pageOf(pages: () => Page[]): Promise<Page> {
  for (let tries = 0; tries < 600; tries++) {
    const [page] = pages()
    if (page) return page
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('No page came up.')
}

/** Proportional set sizes (pages shared by several processes counted once), as Linux keeps them; zeros elsewhere. */
function memoryOf(root: number): Record<'all' | 'main' | 'renderer', number> {
  const sizes = { all: 0, main: 0, renderer: 0 }
  if (process.platform !== 'linux') return sizes
  for (const pid of withChildren(root)) {
    const size = pssOf(pid)
    sizes.all += size
    if (pid === root) sizes.main += size
    else if (readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--type=renderer')) sizes.renderer += size
  }
  return sizes
}

function withChildren(root: number): number[] {
  const parents = new Map<number, number>()
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
      parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]))
    } catch {}
  }
  const found = [root]
  for (const parent of found) for (const [pid, of] of parents) if (of === parent) found.push(pid)
  return found
}

function pssOf(pid: number): number {
  try {
    const kb = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1]
    return Number(kb ?? 0) / 1024
  } catch {
    return 0
  }
}
