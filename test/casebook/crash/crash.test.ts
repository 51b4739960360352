import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../temporary-folder.ts'
import { killedMigrating, oldCasebook } from './migrating.ts'
import { foiSession, webSession } from './sessions.ts'
import { faults } from './verify.ts'
import { generator, newWorld } from './world.ts'

/** Long by hand: `KILLS=1000 npx vitest run test/casebook/crash`; a run is made again by its SEED. */
const KILLS = Number(process.env['KILLS'] ?? 6)
const SEED = Number(process.env['SEED'] ?? Date.now() % 1_000_000)
/** A casebook is begun anew after so many, so that looking it over stays short. */
const OF_ONE = 25

test(
  `${KILLS} kills at random moments of the web shell and of foi: nothing acknowledged is lost, and the casebook opens (seed ${SEED})`,
  async () => {
    const sum = { kills: 0, changes: 0 }
    for (let round = 0; sum.kills < KILLS; round++) {
      const dir = temporaryFolder()
      const world = newWorld(join(dir, 'casebook'), SEED + round)
      const wanted = Math.min(OF_ONE, KILLS - sum.kills)
      while (world.kills < wanted) {
        await (world.random(10) < 6 ? webSession(world) : foiSession(world))
        const found = await faults(world)
        expect(found, `round ${round}, kill ${world.kills}, seed ${SEED}`).toEqual([])
      }
      sum.kills += world.kills
      sum.changes += world.changes
      rmSync(dir, { recursive: true, force: true })
      console.info(`${sum.kills} kills, ${sum.changes} changes acknowledged, 0 lost`)
    }
    expect(sum.changes).toBeGreaterThan(0)
  },
  60_000 + KILLS * 20_000,
)

const MIGRATIONS = Math.max(2, Math.round(KILLS / 5))

test(
  `kills while a casebook of an older format is brought up to date (seed ${SEED})`,
  async () => {
    const random = generator(SEED)
    const dir = temporaryFolder()
    const formats = [1, 5, 8].slice(0, Math.min(3, MIGRATIONS))
    const olds = formats.map((version) => {
      const file = join(dir, `${version}.sqlite`)
      return { file, sum: oldCasebook(file, version) }
    })
    let kills = 0
    for (let n = 0; n < MIGRATIONS; n++) {
      const old = olds[n % olds.length] ?? { file: '', sum: '' }
      const place = join(dir, `m${n}`)
      mkdirSync(place)
      const { killed, faults: found } = await killedMigrating(old, place, 250 + random(900))
      if (killed) kills++
      expect(found, `${old.file}, seed ${SEED}`).toEqual([])
      rmSync(place, { recursive: true, force: true })
    }
    console.info(`${kills} kills while migrating, of ${MIGRATIONS} tries`)
  },
  60_000 + MIGRATIONS * 20_000,
)

test('the rig itself notices what is lost, what is half there, and what was deleted and is still there', async () => {
  const world = newWorld(join(temporaryFolder(), 'casebook'), 7)
  for (let n = 0; n < 2; n++) {
    await foiSession(world, 60_000)
    expect(await faults(world)).toEqual([])
  }
  const whole = world.held
  world.held = new Map([...whole, ['note:nowhere:n', 'words']])
  expect(await faults(world)).toEqual(['under way: nothing', 'note:nowhere:n is not there'])
  world.held = new Map([...whole].slice(1))
  expect((await faults(world)).length).toBeGreaterThan(0)
  world.held = whole
  world.gone.add([...whole.values()][0] ?? '')
  expect((await faults(world)).join('\n')).toContain('still in casebook.sqlite')
  world.gone.clear()
  world.snapshots.set('never', whole)
  expect(await faults(world)).toEqual(['the snapshot never is gone'])
}, 120_000)
