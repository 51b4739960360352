import { expect, test } from 'vitest'
import { type Updater, updateKeeper, type UpdateWorld } from '../../electron/update-keeper.ts'
import { memoryStore, readSettings } from '../../casebook/settings.ts'

interface World extends UpdateWorld {
  loaded: number
  asked: number
  fetched: number
  updater: Updater
}

function world(more: Partial<UpdateWorld> & { newest?: string | null; fails?: boolean } = {}): World {
  const made: World = {
    allowed: () => true,
    possible: true,
    now: () => '2031-05-06T10:00:00.000Z',
    load: async () => {
      made.loaded++
      return made.updater
    },
    loaded: 0,
    asked: 0,
    fetched: 0,
    updater: {
      autoDownload: true,
      autoInstallOnAppQuit: false,
      checkForUpdates: async () => {
        made.asked++
        if (more.fails) throw new Error('no connection\nwith more lines')
        return { isUpdateAvailable: more.newest !== null, updateInfo: { version: more.newest ?? '1.0.0' } }
      },
      downloadUpdate: async () => void made.fetched++,
    },
    ...more,
  }
  return made
}

test('is off as it ships', () => {
  expect(readSettings(memoryStore()).lookForUpdates).toBe(false)
})

test('without a yes nothing is asked, fetched or even loaded', async () => {
  const here = world({ allowed: () => false })
  const keeper = updateKeeper(here)
  await keeper.tick()
  await keeper.look()
  await keeper.fetch()
  expect([here.loaded, here.asked, here.fetched]).toEqual([0, 0, 0])
  expect(keeper.standing().state).toBe('off')
})

test('a copy that no release made asks nobody, whatever the user says', async () => {
  const here = world({ possible: false })
  const keeper = updateKeeper(here)
  await keeper.tick()
  await keeper.look()
  expect([here.loaded, keeper.standing().state]).toEqual([0, 'impossible'])
})

test('with a yes it looks, and fetches only when asked to', async () => {
  const here = world({ newest: '2.0.0' })
  const keeper = updateKeeper(here)
  await keeper.tick()
  expect(keeper.standing()).toMatchObject({ state: 'newer', version: '2.0.0' })
  expect([here.updater.autoDownload, here.fetched]).toEqual([false, 0])
  await keeper.tick()
  expect(here.asked).toBe(1)
  expect(await keeper.fetch()).toMatchObject({ state: 'ready' })
  expect(here.fetched).toBe(1)
})

test('looks again when a day has gone by, and stops as soon as the yes is taken back', async () => {
  let now = '2031-05-06T10:00:00.000Z'
  let yes = true
  const here = world({ newest: null, now: () => now, allowed: () => yes })
  const keeper = updateKeeper(here)
  await keeper.tick()
  expect(keeper.standing().state).toBe('newest')
  now = '2031-05-07T10:00:01.000Z'
  await keeper.tick()
  expect(here.asked).toBe(2)
  yes = false
  now = '2031-05-09T10:00:00.000Z'
  await keeper.tick()
  expect(here.asked).toBe(2)
  expect(keeper.standing()).toMatchObject({ state: 'off', version: null })
})

test('a kind of copy that cannot be renewed is never called the newest', async () => {
  const here = world()
  here.updater.checkForUpdates = async () => null
  const keeper = updateKeeper(here)
  expect(await keeper.look()).toMatchObject({ state: 'failed', version: null })
})

test('a failure is said in one sentence and nothing is thrown', async () => {
  const keeper = updateKeeper(world({ fails: true }))
  await keeper.tick()
  expect(keeper.standing()).toMatchObject({
    state: 'failed',
    trouble: 'The newest version could not be asked for (no connection).',
  })
})
