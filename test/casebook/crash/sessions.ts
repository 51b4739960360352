import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import type { CasebookClient } from '../../../casebook/services/router.ts'
import { apply, difference, withoutCase, type Effect } from './held.ts'
import { startVictim, type Victim } from './killed.ts'
import { letterOf, nextOperation } from './operations.ts'
import { casesOf, caseWent, exactly, oneNew, wentBack, type Flight, type World } from './world.ts'

const TODAY = ['--today', '2031-05-06']

/** Longest time that a process may take, in milliseconds. */
const PATIENCE = 120_000

async function clientOf(victim: Victim): Promise<CasebookClient | null> {
  const address = await new Promise<string | null>((resolve) => {
    let said = ''
    victim.child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const found = /http:\/\/\S+/.exec(said)?.[0]
      if (found) resolve(found)
    })
    victim.child.on('close', () => resolve(null))
  })
  if (address === null) return null
  const { origin, hash } = new URL(address)
  const signed = await fetch(`${origin}/session`, {
    method: 'POST',
    headers: { origin },
    body: hash.slice('#token='.length),
  })
  const cookie = signed.headers.get('set-cookie')?.split(';')[0] ?? ''
  return createORPCClient(new RPCLink({ url: `${origin}/rpc`, headers: { origin, cookie } }))
}

/** Takes up what was acknowledged. */
export function took(world: World, flight: Flight, effect: Effect, undoable: boolean): void {
  const before = world.held
  flight.happened?.()
  world.held = apply(before, effect)
  world.undo = undoable ? difference(world.held, before) : null
  world.flight = null
  world.changes++
}

/** One call after another, each taken up when it is acknowledged, until the process is killed and its connection breaks. */
export async function callsWithoutEnd(world: World, client: CasebookClient): Promise<never> {
  for (;;) {
    const operation = nextOperation(world)
    const flight: Flight = { ...operation, acknowledged: false }
    world.flight = flight
    const effect = await operation.call(client)
    took(world, flight, effect, operation.undoable === true)
  }
}

/** The connection breaks with the process; anything else is a refusal that should not have been. */
export function throwIfRefused(world: World, failed: unknown): void {
  if (failed instanceof Error && 'code' in failed && typeof failed.code === 'string' && 'status' in failed)
    throw new Error(`${world.flight?.words} was refused: ${failed.message}`)
}

/** A page at work on the web shell until the shell is killed. */
export async function webSession(world: World): Promise<void> {
  // Now and then while it opens; else while it works, however long it took to open.
  const opening = world.random(8) === 0
  const settings = join(world.dir, '..', 'settings')
  const victim = startVictim(
    'web/main.ts',
    ['--casebook', world.dir, '--settings', settings, ...TODAY],
    opening ? world.random(1200) : PATIENCE,
  )
  world.undo = null
  const work = async (): Promise<void> => {
    const client = await clientOf(victim)
    if (client === null) return
    if (!opening) victim.killAfter(world.random(1200))
    await callsWithoutEnd(world, client)
  }
  const failed = await work().then(
    () => null,
    (error: unknown) => error,
  )
  const { killed, said } = await victim.ended
  if (!killed) throw new Error(`the web shell ended by itself: ${said}`)
  throwIfRefused(world, failed)
  world.kills++
}

function commandFor(world: World): { args: string[]; flight: Omit<Flight, 'acknowledged'>; done?: () => void } {
  const cases = casesOf(world.held)
  const id = cases[world.random(cases.length)]
  const files = join(world.dir, '..', 'files')
  mkdirSync(files, { recursive: true })
  const choice = id === undefined ? 0 : world.random(5)
  const backups = [...world.backups.keys()]
  const backup = backups[world.random(backups.length)]
  if (choice === 1 || choice === 2) {
    const file = join(files, `${world.word()}.zip`)
    const flight = { words: `backup to ${file}`, allows: () => false, changesNothing: true }
    return { args: ['backup', file], flight, done: () => void world.backups.set(file, world.held) }
  }
  if (choice === 3 && backup !== undefined) {
    const to = world.backups.get(backup) ?? new Map()
    const flight = {
      words: `restore of ${backup}`,
      allows: exactly(difference(world.held, to)),
      happened: () => wentBack(world, to),
    }
    return { args: ['restore', backup], flight }
  }
  if (choice === 4 && id !== undefined) {
    const everywhere = world.random(2) === 0
    const flight = {
      words: `delete of ${id}`,
      allows: exactly(withoutCase(world.held, id)),
      happened: () => caseWent(world, id, everywhere),
    }
    return { args: ['delete', id, '--yes', ...(everywhere ? ['--snapshots'] : [])], flight }
  }
  const word = world.word()
  const file = join(files, `${word}.txt`)
  writeFileSync(file, letterOf(word))
  return { args: ['import', file], flight: { words: `import of ${word}`, allows: oneNew('case', word) } }
}

/** How long a command takes here and now, in milliseconds; kept up to date from those that come to their end. */
let usual = 1500

/** One `foi` command, killed on its way or, now and then, come to its end before. */
export async function foiSession(world: World, after = world.random(Math.round(usual * 1.2))): Promise<void> {
  const { args, flight, done } = commandFor(world)
  world.flight = { ...flight, acknowledged: false }
  const victim = startVictim('cli/bin.mjs', ['--casebook', world.dir, ...TODAY, ...args], after)
  const began = performance.now()
  const { killed, status, said } = await victim.ended
  if (killed) {
    // A machine that has become slower must not leave every command killed before it has begun.
    usual = Math.min(usual * 1.02, 15_000)
    world.kills++
    return
  }
  usual = (usual + performance.now() - began) / 2
  if (status !== 0) throw new Error(`foi ${args.join(' ')} failed: ${said}`)
  world.changes++
  world.flight = { ...flight, acknowledged: true }
  done?.()
  for (const file of world.backups.keys()) if (!existsSync(file)) throw new Error(`the backup ${file} is gone`)
}
