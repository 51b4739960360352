import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'

/** The root of the project. */
export const ROOT = dirname(import.meta.dirname)

/** The script of a tool in node_modules, to be run by this Node, so that neither PATH nor a shell matters. */
export const TOOLS = {
  tsc: join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc'),
  oxlint: join(ROOT, 'node_modules', 'oxlint', 'bin', 'oxlint'),
  oxfmt: join(ROOT, 'node_modules', 'oxfmt', 'bin', 'oxfmt'),
  vitest: join(ROOT, 'node_modules', 'vitest', 'vitest.mjs'),
  electronBuilder: join(ROOT, 'node_modules', 'electron-builder', 'cli.js'),
} as const

export interface Finished {
  readonly code: number
  readonly output: string
}

/** Runs a tool to its end; its output goes to the terminal, or is kept where `quiet`. */
export function runTool(
  tool: keyof typeof TOOLS,
  args: readonly string[],
  options: { quiet?: boolean; cwd?: string } = {},
): Promise<Finished> {
  const child = spawn(process.execPath, [TOOLS[tool], ...args], {
    cwd: options.cwd ?? ROOT,
    stdio: options.quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
  })
  let output = ''
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}
