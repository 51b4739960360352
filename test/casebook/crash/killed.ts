import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = join(fileURLToPath(import.meta.url), '..', '..', '..', '..')

export interface Victim {
  child: ChildProcess
  /** Kills it so many milliseconds from now instead. */
  killAfter(ms: number): void
  /** Resolves with whether it was killed, and its exit status where it was not. */
  ended: Promise<{ killed: boolean; status: number | null; said: string }>
}

/** Starts one of the real programs in a process group of its own, which is killed as a whole after so many milliseconds. */
export const startVictim = (program: 'cli/bin.mjs' | 'web/main.ts', args: readonly string[], after: number): Victim =>
  startProcess(process.execPath, ['--disable-warning=ExperimentalWarning', join(ROOT, program), ...args], after)

/** The same with any program. */
export function startProcess(file: string, args: readonly string[], after: number): Victim {
  const child = spawn(file, args, {
    cwd: ROOT,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1', FOI_PASSPHRASE: undefined },
  })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const kill = (): void => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
    } catch {
      // It had ended by itself a moment before.
    }
  }
  let timer = setTimeout(kill, after)
  const killAfter = (ms: number): void => {
    clearTimeout(timer)
    timer = setTimeout(kill, ms)
  }
  const ended = new Promise<Awaited<Victim['ended']>>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status, signal) => {
      clearTimeout(timer)
      resolve({ killed: signal === 'SIGKILL', status, said })
    })
  })
  return { child, killAfter, ended }
}
