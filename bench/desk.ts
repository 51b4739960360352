import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildRenderer, buildShell } from '../build/build-app.ts'
import { hasDisplay } from '../build/display.ts'
import { type Command, electronCommand, findElectron } from '../build/electron-binary.ts'
import { startElectron } from './desk/electron-run.ts'
import { addLongCase } from './desk/long-case.ts'
import { openAndScroll } from './desk/scroll.ts'
import { at, runSearch } from './desk/search-run.ts'

/**
 * The desk on a large casebook: from start to the first useful screen in real Electron, beside the same with an empty casebook and beside a
 * bare window, in turns; memory of each; search as one types beside the bare FTS5 statement; a case of 1,000 entries opened and scrolled.
 *
 *     npm run bench -- desk CASEBOOK [--today YYYY-MM-DD] [--rounds 5] [--parts start,search,scroll]
 *
 * CASEBOOK is a folder that `foi import` filled; it is copied first. The first start of a day, on which every running clock is
 * looked at anew, is told apart from the later ones.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    today: { type: 'string', default: '2031-03-12' },
    rounds: { type: 'string', default: '5' },
    parts: { type: 'string', default: 'start,search,scroll' },
  },
})
const [given] = positionals
if (given === undefined || !existsSync(join(given, 'casebook.sqlite'))) {
  console.error('Give the folder of a casebook: make one with `npx foi --casebook FOLDER import MAILBOX`.')
  process.exit(2)
}
const BARE = join(import.meta.dirname, 'desk', 'bare')
const parts = new Set(values.parts.split(','))
const work = mkdtempSync(join(tmpdir(), 'foi-desk-bench-'))
const full = join(work, 'full')
const ms = (n: number): string => `${n.toFixed(0)} ms`.padStart(9)
const mb = (n: number): string => `${n.toFixed(0)} MB`.padStart(7)
const times = (a: number, b: number): string => `${(a / b).toFixed(2)}x`

async function startPart(command: Command, bare: Command): Promise<void> {
  const day = [`--today=${values.today}`]
  const profile = (name: string): string => join(work, 'profiles', name)
  const arms: Record<string, () => ReturnType<typeof startElectron>> = {
    bare: () => startElectron(bare, [], profile('bare')),
    empty: () => startElectron(command, [`--casebook=${join(work, 'empty')}`, ...day], profile('empty')),
    full: () => startElectron(command, [`--casebook=${full}`, ...day], profile('full')),
  }
  const shown = new Map<string, number[]>()
  const sizes = new Map<string, Record<'all' | 'main' | 'renderer', number>[]>()
  for (let round = -1; round < Number(values.rounds); round++) {
    for (const [name, start] of Object.entries(arms)) {
      const one = await start()
      await new Promise((resolve) => setTimeout(resolve, 1500))
      // The round before the first finds cold files and, in the full casebook, a new day.
      if (round < 0) console.log(`first start, ${name.padEnd(6)} ${ms(one.shownMs)}`)
      else {
        shown.set(name, [...(shown.get(name) ?? []), one.shownMs])
        sizes.set(name, [...(sizes.get(name) ?? []), one.memory()])
      }
      await one.close()
    }
  }
  const middle = (name: string): number => at(shown.get(name) ?? [], 0.5)
  const size = (name: string, of: 'all' | 'main' | 'renderer'): number =>
    at(
      (sizes.get(name) ?? []).map((one) => one[of]),
      0.5,
    )
  for (const name of Object.keys(arms))
    console.log(
      `start, ${name.padEnd(6)} ${ms(middle(name))}   memory ${mb(size(name, 'all'))} (main ${mb(size(name, 'main'))}, page ${mb(size(name, 'renderer'))})`,
    )
  console.log(
    `full to empty ${times(middle('full'), middle('empty'))}, full to bare ${times(middle('full'), middle('bare'))}; ` +
      `memory: full to bare ${times(size('full', 'all'), size('bare', 'all'))}, empty to bare ${times(size('empty', 'all'), size('bare', 'all'))}`,
  )
}

async function searchPart(): Promise<void> {
  for (const one of await runSearch(full, join(work, 'settings'), values.today))
    console.log(
      `search ${one.sort.padEnd(9)} ${String(one.queries).padStart(4)} lines   call p50 ${ms(one.callP50)} p95 ${ms(one.callP95)}` +
        `   bare p50 ${ms(one.bareP50)} p95 ${ms(one.bareP95)}   p95 ratio ${times(one.callP95, one.bareP95)}`,
    )
}

async function scrollPart(command: Command): Promise<void> {
  const dir = join(work, 'long')
  const id = await addLongCase(dir, join(work, 'settings'), 1000, join(work, 'long.mbox'))
  const one = await startElectron(command, [`--casebook=${dir}`, `--today=${values.today}`])
  const figures = await openAndScroll(one.page, id)
  console.log(
    `a case of 1,000 entries: opened in ${ms(figures.opened)}; ${figures.frames} frames scrolled, p95 ${ms(figures.p95)}, ` +
      `worst ${ms(figures.worst)}, over 50 ms: ${figures.over50}; memory ${mb(one.memory().all)}`,
  )
  await one.close()
}

try {
  const electron = hasDisplay() ? findElectron() : null
  if (electron) {
    await buildRenderer()
    await buildShell(electron.sqlite)
  } else console.log('No Electron or no display (xvfb-run): its parts are left out.')
  if (parts.has('start') || parts.has('search')) cpSync(given, full, { recursive: true })
  if (electron && parts.has('start')) await startPart(electronCommand(electron), electronCommand(electron, BARE))
  if (parts.has('search')) await searchPart()
  if (electron && parts.has('scroll')) await scrollPart(electronCommand(electron))
} finally {
  rmSync(work, { recursive: true, force: true })
}
