import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { lookInThread } from '../../../casebook/condition/look-thread.ts'
import { askThread } from '../../../casebook/ask-thread.ts'
import { checkInThread } from '../../../casebook/safety/check-thread.ts'
import { refuseUnsound } from '../../../casebook/safety/snapshots.ts'
import { opened } from '../opened.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { bytesOf, filledAndClosed, flipBits, makeLarge } from './spoil.ts'

let sound = ''
beforeAll(async () => {
  sound = join(mkdtempSync(join(tmpdir(), 'foi-desk-test-')), 'casebook')
  await filledAndClosed(sound)
})
afterAll(() => rmSync(join(sound, '..'), { recursive: true, force: true }))

function copied(spoil: (dir: string) => void = () => {}): string {
  const dir = join(temporaryFolder(), 'copy')
  mkdirSync(dir)
  copyFileSync(join(sound, 'casebook.sqlite'), join(dir, 'casebook.sqlite'))
  spoil(dir)
  return dir
}

const never = new AbortController().signal

/** Turns that the event loop had before the work was over. */
async function turnsDuring(work: Promise<unknown>): Promise<number> {
  const state = { over: false }
  void work.finally(() => (state.over = true))
  let turns = 0
  for (; !state.over; turns++) await setImmediate()
  return turns
}

test('looking at a damaged casebook leaves the event loop its turns, and brings in what can be read', async () => {
  const dir = copied(flipBits)
  const before = bytesOf(dir)
  const work = lookInThread(dir, false, never)
  // Work done in this thread would be over by the first turn.
  expect(await turnsDuring(work)).toBeGreaterThan(5)
  const look = await work
  expect(look?.details.join()).toMatch(/damaged/)
  expect(look?.readable.find((one) => one.what === 'letters')).toMatchObject({ whole: false })
  expect(look?.db.get<{ n: number }>('SELECT count(*) AS n FROM letters')?.n).toBe(
    look?.readable.find((one) => one.what === 'letters')?.rows,
  )
  expect(look?.db.all(`SELECT rowid FROM search_index WHERE search_index MATCH 'shelters'`).length).toBeGreaterThan(0)
  look?.db.close()
  expect(bytesOf(dir)).toEqual(before)
})

test('looking at a sound one that cannot be written brings in all of it; a damaged one is not taken for sound', async () => {
  const look = await lookInThread(copied(), true, never)
  expect(look?.db.get('SELECT count(*) AS n FROM letters')).toEqual({ n: 203 })
  expect(look?.db.get<{ n: number }>('SELECT count(*) AS n FROM changes')?.n).toBeGreaterThan(0)
  look?.db.close()
  await expect(lookInThread(copied(flipBits), true, never)).rejects.toThrow('damaged')
})

test('what ends a look is what its caller hears', async () => {
  for (const begin of [
    (signal: AbortSignal) => lookInThread(sound, false, signal),
    (signal: AbortSignal) => checkInThread(sound, signal),
  ]) {
    const closing = new AbortController()
    const work = begin(closing.signal)
    closing.abort(new Error('closed meanwhile'))
    await expect(work).rejects.toThrow('closed meanwhile')
    await expect(begin(closing.signal)).rejects.toThrow('closed meanwhile')
  }
})

test('a large copy is read over in a thread: a sound one passes, a spoilt one does not', async () => {
  const large = join(copied(makeLarge), 'casebook.sqlite')
  const work = refuseUnsound(large)
  expect(await turnsDuring(work)).toBeGreaterThan(5)
  await work
  const spoilt = copied((dir) => {
    makeLarge(dir)
    flipBits(dir)
  })
  await expect(refuseUnsound(join(spoilt, 'casebook.sqlite'))).rejects.toThrow('is not sound')
})

test('a thread that cannot be had or dies is an error', async () => {
  await expect(askThread({ folder: 'safety', name: 'no-worker', data: null })).rejects.toThrow()
  // Nothing lies there to be looked over.
  await expect(checkInThread(join(sound, 'nowhere'))).rejects.toThrow()
})

test('closing ends the look over it; what was asked for is told so, and never that it is sound', async () => {
  const { client, casebook } = await opened({ shell: 'web' })
  await client.safety.check()
  expect(await client.safety.health()).toMatchObject({ ok: true })
  const asked = casebook.context.safety.check()
  const [told] = await Promise.all([asked.then(null, (error: unknown) => error), casebook.close()])
  expect(told).toMatchObject({
    refusal: 'unavailable',
    message: 'The casebook could not be looked over (it was closed meanwhile): try again; nothing was changed.',
  })
  expect(casebook.context.safety.last()).toBeNull()
})
