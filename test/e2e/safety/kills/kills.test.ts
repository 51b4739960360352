import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildRenderer, buildShell } from '../../../../build/build-app.ts'
import { type Command, electronCommand, findElectron } from '../../../../build/electron-binary.ts'
import { faults } from '../../../casebook/crash/verify.ts'
import { newWorld } from '../../../casebook/crash/world.ts'
import { temporaryFolder } from '../../../casebook/temporary-folder.ts'
import { electronLacks } from '../../shells/electron.ts'
import { bundlePageClient, electronSession } from './electron-session.ts'

/** Long by hand: `KILLS=25 npm run test:e2e -- test/e2e/safety/kills`; a run is made again by its SEED. */
const KILLS = Number(process.env['KILLS'] ?? 2)
const SEED = Number(process.env['SEED'] ?? Date.now() % 1_000_000)
/** A casebook is begun anew after so many. */
const OF_ONE = 25

const lacks = process.platform === 'win32' ? 'process groups that can be killed' : electronLacks()
if (lacks) console.log(`Left out: kills of real Electron lack ${lacks}.`)

describe.skipIf(lacks)('real Electron', () => {
  let command: Command
  let script: string
  beforeAll(async () => {
    const electron = findElectron()
    if (!electron) throw new Error('There is no Electron on this machine.')
    await buildRenderer()
    await buildShell(electron.sqlite)
    command = electronCommand(electron)
    script = await bundlePageClient()
  })

  it(
    `killed ${KILLS} times at random moments loses nothing that was acknowledged, and the casebook opens (seed ${SEED})`,
    async () => {
      const sum = { kills: 0, changes: 0, onScreen: 0 }
      for (let round = 0; sum.kills < KILLS; round++) {
        const dir = temporaryFolder()
        const world = newWorld(join(dir, 'casebook'), SEED + round)
        const wanted = Math.min(OF_ONE, KILLS - sum.kills)
        while (world.kills < wanted) {
          sum.onScreen += await electronSession(world, command, script)
          expect(await faults(world), `round ${round}, kill ${world.kills}, seed ${SEED}`).toEqual([])
        }
        sum.kills += world.kills
        sum.changes += world.changes
        rmSync(dir, { recursive: true, force: true })
        console.info(
          `Electron: ${sum.kills} kills, ${sum.changes} changes acknowledged (${sum.onScreen} on screen), 0 lost`,
        )
      }
      expect(sum.changes).toBeGreaterThan(0)
    },
    60_000 + KILLS * 30_000,
  )
})
