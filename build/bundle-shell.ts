import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { rolldown, type InputOptions, type OutputOptions } from 'rolldown'
import { ROOT } from './run-command.ts'

export interface ShellBundle {
  /** The folder that receives main.mjs and preload.cjs. */
  readonly into: string
  /** What stands behind `node:sqlite`: Electron's own Node, or the addon that stands in for it in the test runtime, whose Node is older. */
  readonly sqlite: 'node' | 'addon'
  /** Whether the folder is emptied first: a release holds nothing else, an app that is open now may still load what was there. */
  readonly cleanDir: boolean
}

const SQLITE_ADDON = '@photostructure/sqlite'

/**
 * Bundles Electron's main process and the casebook's threads (ES modules), and the preload (one CommonJS file,
 * since it runs in a sandbox). Everything but Electron and Node is inside, so that the app needs no node_modules.
 */
export async function bundleShell({ into, sqlite, cleanDir }: ShellBundle): Promise<void> {
  const addon = sqlite === 'addon'
  await write(
    {
      input: { main: join(ROOT, 'electron', 'main.ts'), ...workers() },
      platform: 'node',
      external: ['electron', addon ? /^node:(?!sqlite$)/ : /^node:/],
      ...(addon ? { resolve: { alias: { 'node:sqlite': SQLITE_ADDON } } } : {}),
    },
    {
      dir: into,
      format: 'esm',
      entryFileNames: '[name].mjs',
      chunkFileNames: '[name]-[hash].mjs',
      cleanDir,
      // Names stay, for what an error says; without comments and blanks it is read in two thirds of the time.
      minify: { compress: false, mangle: false, codegen: true },
    },
  )
  await write(
    { input: join(ROOT, 'electron', 'preload', 'preload.ts'), platform: 'browser', external: ['electron'] },
    { file: join(into, 'preload.cjs'), format: 'cjs' },
  )
  layFontsBeside(into)
  if (addon) layAddonBeside(into)
}

/** The faces of printed pages: `casebook/export/pdf/fonts.ts` looks for them there. */
function layFontsBeside(into: string): void {
  const folder = join(ROOT, 'node_modules', '@expo-google-fonts')
  for (const face of readFileSync(join(ROOT, 'casebook', 'export', 'pdf', 'fonts.ts'), 'utf8').matchAll(
    /'(source-[^']+\.ttf)'/g,
  ))
    cpSync(join(folder, face[1] ?? ''), join(into, 'fonts', basename(face[1] ?? '')))
}

/** The addon looks for its native half in `prebuilds` one folder above the code that loads it. */
function layAddonBeside(into: string): void {
  const platform = `${process.platform}-${process.arch}`
  const from = join(ROOT, 'node_modules', SQLITE_ADDON, 'prebuilds', platform)
  cpSync(from, join(dirname(into), 'prebuilds', platform), { recursive: true })
}

/** The casebook's files that run in a thread of their own, each an entry beside main.mjs: `casebook/worker-file.ts` looks for them there. */
function workers(): Record<string, string> {
  const folder = join(ROOT, 'casebook')
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('-worker.ts'))
  return Object.fromEntries(found.map((name) => [basename(name, '.ts'), join(folder, name)]))
}

async function write(input: InputOptions, output: OutputOptions): Promise<void> {
  const bundle = await rolldown({ cwd: ROOT, logLevel: 'warn', tsconfig: false, ...input })
  try {
    await bundle.write(output)
  } finally {
    await bundle.close()
  }
}
