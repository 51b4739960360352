import type { Updates } from '../casebook/updates.ts'
import type { Update } from '../core/contract/about.ts'

/** The part of electron-updater that is used: it asks a server for the newest version, and fetches it. */
export interface Updater {
  autoDownload: boolean
  autoInstallOnAppQuit: boolean
  checkForUpdates(): Promise<{ isUpdateAvailable: boolean; updateInfo: { version: string } } | null>
  downloadUpdate(): Promise<unknown>
}

export interface UpdateWorld {
  /** Whether the user said yes to looking, asked anew each time. */
  allowed(): boolean
  /** Whether this copy knows where newer ones lie. */
  possible: boolean
  load(): Promise<Updater>
  now(): string
}

const DAY = 86_400_000

export interface UpdateKeeper extends Updates {
  /** Looks where the user allows it and the last look is a day old; never rejects. */
  tick(): Promise<void>
}

/**
 * Looks for a newer version only where the user said yes, fetches it only when they press for it. Until then nothing that could ask
 * anybody is even loaded.
 */
export function updateKeeper(world: UpdateWorld): UpdateKeeper {
  let state: Update['state'] = 'idle'
  let version: string | null = null
  let lookedAt: string | null = null
  let trouble: string | null = null

  function standing(): Update {
    if (!world.possible) return { state: 'impossible', version: null, lookedAt: null, trouble: null }
    if (!world.allowed() && state !== 'ready') return { state: 'off', version: null, lookedAt: null, trouble: null }
    return { state, version, lookedAt, trouble }
  }

  async function updater(): Promise<Updater> {
    const loaded = await world.load()
    loaded.autoDownload = false
    loaded.autoInstallOnAppQuit = true
    return loaded
  }

  async function attempt(during: Update['state'], what: string, work: () => Promise<Update['state']>): Promise<Update> {
    if (!world.possible || !world.allowed() || state === 'looking' || state === 'fetching') return standing()
    state = during
    trouble = null
    try {
      state = await work()
    } catch (error) {
      state = 'failed'
      trouble = `${what} (${error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'unknown'}).`
    }
    return standing()
  }

  const look = (): Promise<Update> =>
    attempt('looking', 'The newest version could not be asked for', async () => {
      const found = await (await updater()).checkForUpdates()
      lookedAt = world.now()
      // Nothing at all is the updater's answer for a kind of copy that it cannot renew: an unpacked folder.
      if (found === null) throw new Error('this kind of copy cannot be renewed by itself')
      version = found.isUpdateAvailable ? found.updateInfo.version : null
      return version === null ? 'newest' : 'newer'
    })

  const fetch = async (): Promise<Update> => {
    if (version === null) return standing()
    return attempt('fetching', 'The newer version could not be fetched', async () => {
      await (await updater()).downloadUpdate()
      return 'ready'
    })
  }

  return {
    standing,
    look,
    fetch,
    async tick() {
      const isOld = lookedAt === null || Date.parse(world.now()) - Date.parse(lookedAt) >= DAY
      if (isOld && state !== 'ready') await look()
    },
  }
}
