import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from '../../../build/run-command.ts'
import { follow } from './process.ts'

/** The web shell's process, as `npm start` runs it without Electron. */
export interface WebProcess {
  readonly address: string
  /** Hears where it ends though nobody asked it to. */
  onEnd(listener: (why: string) => void): void
  /** Ends it as a user does who presses Ctrl+C. */
  stop(): Promise<void>
  /** Kills it outright, and waits until it is gone. */
  kill(): Promise<void>
}

export async function startServer(args: readonly string[]): Promise<WebProcess> {
  const child = spawn(process.execPath, [join(ROOT, 'web', 'main.ts'), ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const { hear, end, onEnd } = follow('The web shell', child)
  const address = await hear(/http:\/\/\S+(?=\s)/, 'had said its address')
  return { address, onEnd, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') }
}
