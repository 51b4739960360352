import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { openCasebook } from '../../../casebook/casebook.ts'
import { memoryStore } from '../../../casebook/settings.ts'
import { openDb } from '../../../casebook/storage/sqlite.ts'
import { filesHolding } from '../deletion/bytes.ts'
import { apply, difference, heldIn, WORD, type Effect } from './held.ts'
import type { World } from './world.ts'

const told = (effect: Effect): string[] => [...effect].map(([key, value]) => `${key} is ${value ?? 'not there'}`)

function integrity(file: string): string {
  const db = openDb(file, { readOnly: true })
  try {
    return db.get<{ integrity_check: string }>('PRAGMA integrity_check')?.integrity_check ?? 'nothing'
  } finally {
    db.close()
  }
}

/** Holds what the casebook has against what was acknowledged; takes up what was under way if it was kept as a whole. */
function compare(world: World, effect: Effect): string[] {
  const { flight } = world
  world.flight = null
  const kept = flight !== null && flight.allows(effect, world.held)
  if (effect.size > 0 && !kept) return [`under way: ${flight?.words ?? 'nothing'}`, ...told(effect)]
  if (flight?.acknowledged && !kept && !flight.changesNothing) return [`acknowledged and not there: ${flight.words}`]
  if (kept) flight.happened?.()
  world.held = apply(world.held, effect)
  return []
}
/** Everything that was acknowledged and is not there, and everything that is not sound; none is right. */
export async function faults(world: World): Promise<string[]> {
  const found: string[] = []
  const casebook = await openCasebook({
    dir: world.dir,
    shell: 'cli',
    settings: memoryStore(),
    today: '2031-05-06',
  })
  try {
    const { store, originals, safety } = casebook.context
    found.push(...compare(world, difference(world.held, heldIn(store.db))))
    const letters = store.db.all<{ text: string; hash: string }>(
      'SELECT text, original_hash AS hash FROM letters WHERE original_hash IS NOT NULL',
    )
    for (const { text, hash } of letters) {
      const word = WORD.exec(text)?.[0] ?? ''
      if ((await originals.get(hash)) === null) found.push(`the original of ${word} is gone`)
    }
    const { problems } = await safety.check()
    found.push(...problems)
    const ids = new Set((await safety.snapshots.list()).map((one) => one.id))
    for (const id of world.snapshots.keys()) if (!ids.has(id)) found.push(`the snapshot ${id} is gone`)
    const some = [...ids][world.random(ids.size)]
    const sound = some === undefined ? 'ok' : integrity(join(world.dir, 'snapshots', `${some}.sqlite`))
    if (sound !== 'ok') found.push(`the snapshot ${some}: ${sound}`)
  } finally {
    await casebook.close()
  }
  const left = readdirSync(world.dir, { recursive: true, encoding: 'utf8' }).filter((name) => /(^|\/)\./.test(name))
  found.push(...left.map((name) => `left behind: ${name}`))
  const gone = [...world.gone].at(-1)
  if (gone !== undefined) found.push(...filesHolding(world.dir, gone).map((name) => `${gone} still in ${name}`))
  return found
}
