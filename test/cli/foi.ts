import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const BIN = join(fileURLToPath(import.meta.url), '..', '..', '..', 'cli', 'bin.mjs')

export interface Ran {
  status: number | null
  out: string
  err: string
}

/** Runs `foi` as a process of its own. `node` is the Node to start it under, if not this one. */
export function foi(
  args: string[],
  options: { stdin?: string; node?: string; env?: Record<string, string> } = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(options.node ?? process.execPath, [BIN, ...args], {
      env: { ...process.env, NO_COLOR: '1', ...options.env },
      stdio: 'pipe',
    })
    const ran: Ran = { status: null, out: '', err: '' }
    child.stdout.setEncoding('utf8').on('data', (text: string) => (ran.out += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (ran.err += text))
    child.on('error', reject)
    child.on('close', (status) => resolve({ ...ran, status }))
    child.stdin.on('error', () => {})
    child.stdin.end(options.stdin ?? '')
  })
}
