import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { ROOT, runTool } from '../../build/run-command.ts'

/** One violation, in a room of its own making: the files that hold it, and words of the refusal that must come. */
export interface Planted {
  readonly name: string
  readonly files: Readonly<Record<string, string>>
  readonly refusal: RegExp
}

/** Lays files into a new folder and hands it over; the folder is gone afterwards. */
export async function inFolder<T>(
  parent: string,
  files: Readonly<Record<string, string>>,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  mkdirSync(parent, { recursive: true })
  const folder = mkdtempSync(join(parent, 'planted-'))
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    return await use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The linter, with the project's own configuration, over planted files. */
export function lintPlanted(files: Readonly<Record<string, string>>): Promise<{ code: number; output: string }> {
  return inFolder(tmpdir(), files, (folder) => {
    cpSync(join(ROOT, '.oxlintrc.json'), join(folder, '.oxlintrc.json'))
    return runTool('oxlint', ['--deny-warnings', '-c', join(folder, '.oxlintrc.json'), '.'], {
      quiet: true,
      cwd: folder,
    })
  })
}

/** The compiler, with a room's own tsconfig, over planted files. */
export function compilePlanted(
  room: string,
  files: Readonly<Record<string, string>>,
): Promise<{ code: number; output: string }> {
  return inFolder(join(ROOT, 'dist', 'planted'), files, (folder) => {
    const config = {
      extends: join(ROOT, room, 'tsconfig.json'),
      compilerOptions: {
        noEmit: true,
        emitDeclarationOnly: false,
        composite: false,
        incremental: false,
        rootDir: ROOT,
      },
      include: ['**/*.ts', '**/*.tsx'],
      references: [],
    }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
    return runTool('tsc', ['-p', folder, '--listFiles'], { quiet: true })
  })
}
