import { expect, test } from 'vitest'
import { temporaryFolder } from '../temporary-folder.ts'
import { losses, nothing, redoWhatWasUndone, runAndKill } from './rig.ts'

/** Long by hand: `KILLS=1000 vitest run test/casebook/crash`. */
const KILLS = Number(process.env['KILLS'] ?? 3)
const SEED = Number(process.env['SEED'] ?? Date.now() % 1_000_000)

test(
  `${KILLS} kills at random moments: nothing acknowledged is lost, and the casebook opens (seed ${SEED})`,
  async () => {
    const dir = temporaryFolder()
    const kept = nothing()
    let changes = 0
    for (let n = 0; n < KILLS; n++) {
      const after = (Math.imul(SEED + n, 2_654_435_761) >>> 0) % 700
      const run = await runAndKill(dir, SEED + n, after, kept)
      changes += run.changes
      if (run.undoing) await redoWhatWasUndone(dir)
      // Checked often enough to say where it broke, seldom enough to get through.
      if (n % 10 === 9 || n === KILLS - 1) expect(await losses(dir, kept)).toEqual([])
      if (n % 50 === 49) console.info(`${n + 1} kills, ${changes} changes acknowledged so far, 0 lost`)
    }
    console.info(`${KILLS} kills, ${changes} changes acknowledged, 0 lost`)
    expect(changes).toBeGreaterThan(0)
  },
  KILLS * 20_000,
)

test('the rig itself notices what is lost', async () => {
  const dir = temporaryFolder()
  const kept = nothing()
  await runAndKill(dir, 7, 900, kept)
  kept.cases.set('nowhere', 'word')
  kept.notes.set('nothing', 'word')
  const found = await losses(dir, kept)
  expect(found).toEqual(expect.arrayContaining(['case nowhere (word)', 'note nothing (word)']))
}, 30_000)
