import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { newId } from './ids.ts'

const ownerSchema = z.object({ pid: z.int(), host: z.string(), shell: z.string(), since: z.string() })
export type Owner = z.infer<typeof ownerSchema>

/** Who has the casebook open. SQLite's own lock keeps writers apart; this only says who they are. */
export interface Owners {
  /** The others that have it open now, oldest first. */
  others(): Owner[]
  leave(): void
}

const SHELLS: Record<string, string> = { electron: 'the desktop app', web: 'FOI Desk in a browser', cli: '`foi`' }

/** 'the desktop app (process 4711, since 09:12)'. */
export const nameOwner = (owner: Owner): string =>
  `${SHELLS[owner.shell] ?? owner.shell} (process ${owner.pid} on ${owner.host}, since ${owner.since})`

function isAlive(owner: Owner): boolean {
  if (owner.host !== hostname()) return true
  try {
    process.kill(owner.pid, 0)
    return true
  } catch (error) {
    // A process of another user is alive too.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Signs this process into the casebook's `open` folder. Records of processes that are gone (a crash) are cleared away. */
export function signIn(dir: string, shell: string, since: string): Owners {
  const folder = join(dir, 'open')
  const mine = `${process.pid}-${newId(6)}.json`
  const read = (name: string): Owner | null => {
    try {
      return ownerSchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8')))
    } catch {
      return null
    }
  }
  const others = (): Owner[] =>
    readdirSync(folder)
      .filter((name) => name !== mine && name.endsWith('.json'))
      .flatMap((name) => {
        const owner = read(name)
        if (owner && isAlive(owner)) return [owner]
        rmSync(join(folder, name), { force: true })
        return []
      })
      .toSorted((a, b) => a.since.localeCompare(b.since))
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const record: Owner = { pid: process.pid, host: hostname(), shell, since }
  writeFileSync(join(folder, mine), JSON.stringify(record), { mode: 0o600 })
  others()
  return { others, leave: () => rmSync(join(folder, mine), { force: true }) }
}
