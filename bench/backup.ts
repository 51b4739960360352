import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'

/**
 * What a backup and a restore of a casebook take, beside `cp -r` of its folder flushed to the disk: time and peak memory, plain and sealed, each in a
 * process of its own.
 *
 *     node bench/backup.ts CASEBOOK [--rounds 1] [--arms cp,backup,restore,sealed-backup,sealed-restore] [--json]
 *
 * Files are made beside the casebook and removed. The figure of an arm is its best round.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '1' },
    arms: { type: 'string', default: 'cp,backup,restore,sealed-backup,sealed-restore' },
    json: { type: 'boolean', default: false },
  },
})

interface Measured {
  seconds: number
  /** Peak of the process's own memory; null where the system does not tell. */
  peakMB: number | null
}

/** The highest memory that a process has had so far, from the kernel's own count. */
function peakOf(pid: number): number | null {
  try {
    const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return kilobytes === undefined ? null : Number(kilobytes) / 1024
  } catch {
    return null
  }
}

function measure(command: string, args: readonly string[], env: Record<string, string> = {}): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const began = performance.now()
    const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, ...env } })
    let peakMB: number | null = null
    const look = (): void => {
      peakMB = peakOf(child.pid ?? 0) ?? peakMB
    }
    const timer = setInterval(look, 5)
    child.once('spawn', look)
    child.once('error', reject)
    child.once('close', (status) => {
      clearInterval(timer)
      const seconds = (performance.now() - began) / 1000
      if (status === 0) resolve({ seconds, peakMB })
      else reject(new Error(`${command} ${args.join(' ')} ended with ${status}`))
    })
  })
}

const PROGRAM = new URL('./backup/run-arm.ts', import.meta.url).pathname
const SEAL = { FOI_PASSPHRASE: 'a passphrase of six plain words' }

/** One round, in order: a restore reads what the backup before it wrote. */
function armsIn(casebook: string, folder: string): Record<string, () => Promise<Measured>> {
  const arm =
    (what: string, dir: string, file: string, env = {}) =>
    () =>
      measure(process.execPath, ['--no-warnings', PROGRAM, what, dir, join(folder, file)], env)
  return {
    cp: () => measure('sh', ['-c', 'cp -r "$0" "$1" && sync -f "$1"', casebook, join(folder, 'cp')]),
    backup: arm('backup', casebook, 'plain.zip'),
    restore: arm('restore', join(folder, 'restored'), 'plain.zip'),
    'sealed-backup': arm('backup', casebook, 'sealed.zip', SEAL),
    'sealed-restore': arm('restore', join(folder, 'unsealed'), 'sealed.zip', SEAL),
  }
}

async function main(): Promise<number> {
  const [casebook] = positionals
  if (casebook === undefined) {
    console.error('Give the folder of a casebook.')
    return 2
  }
  await stat(join(casebook, 'casebook.sqlite'))
  const best = new Map<string, Measured>()
  for (let round = 0; round < Number(values.rounds); round++) {
    const folder = await mkdtemp(join(dirname(casebook), 'bench-backup-'))
    try {
      for (const [name, run] of Object.entries(armsIn(casebook, folder))) {
        if (!values.arms.split(',').includes(name)) continue
        const one = await run()
        const known = best.get(name)
        if (!known || one.seconds < known.seconds) best.set(name, one)
        const cp = best.get('cp')
        const ratio = cp ? `${(one.seconds / cp.seconds).toFixed(1)} x cp -r` : ''
        console.error(
          `${name.padEnd(16)} ${one.seconds.toFixed(1).padStart(7)} s  ${(one.peakMB ?? 0).toFixed(0).padStart(5)} MB  ${ratio}`,
        )
      }
      for (const file of ['plain.zip', 'sealed.zip']) {
        const size = await stat(join(folder, file)).catch(() => null)
        if (size) console.error(`${file}: ${(size.size / 1e6).toFixed(0)} MB`)
      }
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }
  if (values.json) console.log(JSON.stringify(Object.fromEntries(best), null, 2))
  return 0
}

process.exitCode = await main()
