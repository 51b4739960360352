import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build } from 'vite'
import { writeBillOfMaterials } from './bill-of-materials.ts'
import { bundleShell, type ShellBundle } from './bundle-shell.ts'
import { ROOT } from './run-command.ts'

const RENDERER_SOURCES = ['renderer', 'core', 'package-lock.json', 'vite.config.ts']
const SHELL_SOURCES = ['electron', 'casebook', 'core', 'package-lock.json', 'build/bundle-shell.ts']
const BILL_SOURCES = ['package-lock.json', 'build/bill-of-materials.ts']
const RENDERER_PAGE = join(ROOT, 'dist', 'renderer', 'index.html')
const BILL = join(ROOT, 'dist', 'renderer', 'licences.json')

/**
 * Builds the renderer into dist/renderer where its sources are newer than what is there. What an app that is open now may still
 * load is left in place; `anew` builds in any case, into an empty folder.
 */
export async function buildRenderer({ anew = false } = {}): Promise<boolean> {
  if (!anew && !isOlder(RENDERER_PAGE, RENDERER_SOURCES)) return false
  await build({
    root: join(ROOT, 'renderer'),
    configFile: join(ROOT, 'vite.config.ts'),
    logLevel: 'warn',
    build: { emptyOutDir: anew },
  })
  if (anew) writeBillOfMaterials(dirname(RENDERER_PAGE))
  else if (isOlder(BILL, BILL_SOURCES)) tryBillOfMaterials()
  return true
}

/** An app that is started from its sources opens without the list, too; a build and a package never lack it. */
function tryBillOfMaterials(): void {
  try {
    writeBillOfMaterials(dirname(RENDERER_PAGE))
  } catch {
    console.warn('What the app is made of could not be listed (npm sbom failed): About shows no parts.')
  }
}

/** Bundles Electron's main and preload into dist/electron where their sources, or what they are bundled for, have changed. */
export async function buildShell(sqlite: ShellBundle['sqlite'], { anew = false } = {}): Promise<boolean> {
  const into = join(ROOT, 'dist', 'electron')
  const mark = join(into, 'bundled-for')
  if (!anew && !isOlder(mark, SHELL_SOURCES) && readFileSync(mark, 'utf8') === sqlite) return false
  await bundleShell({ into, sqlite, cleanDir: anew })
  writeFileSync(mark, sqlite)
  return true
}

/** Whether a made file is missing or older than any of its sources; paths from the root, folders with all that is in them. */
function isOlder(made: string, sources: readonly string[]): boolean {
  if (!existsSync(made)) return true
  const madeAt = statSync(made).mtimeMs
  return sources.some((source) => newest(join(ROOT, source)) > madeAt)
}

function newest(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat) return 0
  if (!stat.isDirectory()) return stat.mtimeMs
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), stat.mtimeMs)
}
