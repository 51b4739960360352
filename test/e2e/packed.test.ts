import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOT } from '../../build/run-command.ts'
import { NotificationDaemon } from './reminders/notification-daemon.ts'
import { openPacked, PACKED, packedLacks } from './shells/packed.ts'
import { type Home, newHome, type OpenApp } from './shells/shell.ts'
import { picture, steps } from './steps.ts'
import { HARBOUR_PERMITS } from './threads/harbour-permits.ts'

const lacks = packedLacks()
if (lacks) console.log(`Left out: the packed app lacks ${lacks}.`)

const ON: readonly (keyof typeof FuseV1Options)[] = [
  'EnableCookieEncryption',
  'EnableEmbeddedAsarIntegrityValidation',
  'OnlyLoadAppFromAsar',
]
const OFF: readonly (keyof typeof FuseV1Options)[] = [
  'RunAsNode',
  'EnableNodeOptionsEnvironmentVariable',
  'EnableNodeCliInspectArguments',
  'GrantFileProtocolExtraPrivileges',
]

/** A fuse is one character in the binary. */
const ENABLED = '1'.charCodeAt(0)
const DISABLED = '0'.charCodeAt(0)

describe.skipIf(lacks)('the packed app', () => {
  let home: Home
  let app: OpenApp | undefined
  beforeAll(() => {
    execFileSync(process.execPath, [join(ROOT, 'build', 'run.mjs'), 'pack'], { cwd: ROOT, stdio: 'pipe' })
    home = newHome()
  }, 240_000)
  afterAll(async () => {
    await app?.close()
    home?.remove()
  })

  it('has its fuses as they ship, read back from the binary', async () => {
    const wire = await getCurrentFuseWire(PACKED)
    for (const name of ON) expect(wire[FuseV1Options[name]], name).toBe(ENABLED)
    for (const name of OFF) expect(wire[FuseV1Options[name]], name).toBe(DISABLED)
  })

  it('holds its own bundle in one archive, and no node_modules, source or map', () => {
    const resources = join(dirname(PACKED), 'resources')
    expect(existsSync(join(resources, 'app'))).toBe(false)
    expect(readdirSync(resources)).toContain('app.asar')
    const header = readFileSync(join(resources, 'app.asar')).subarray(0, 200_000).toString('latin1')
    expect(header).toContain('"main.mjs"')
    expect(header).toContain('"preload.cjs"')
    expect(header).not.toMatch(/"node_modules"|\.map"|\.tsx?"/)
  })

  it('starts, takes in a thread, and has it after a restart', async () => {
    app = await openPacked(home, ['--today=2031-03-10'])
    app.page.setDefaultTimeout(20_000)
    await steps(app.page).seeFirstRun()
    await steps(app.page).openBringIn()
    await steps(app.page).readPasted(HARBOUR_PERMITS)
    await steps(app.page).keep()
    expect(app.complaints).toEqual([])
    await app.close()
    app = await openPacked(home, ['--today=2031-03-10'])
    app.page.setDefaultTimeout(20_000)
    await app.page.getByRole('link', { name: /mooring permits/ }).waitFor()
    await picture(app.page, 'packed', 'after-restart')
    await app.close()
    app = undefined
  })

  it.skipIf(!process.env['DBUS_SESSION_BUS_ADDRESS'])(
    'reminds through the desktop, five working days before a last day',
    async () => {
      const desktop = await NotificationDaemon.start()
      try {
        app = await openPacked(home, ['--now=2031-04-23T08:59:55'])
        const notice = await desktop.notice(1, 30_000)
        expect(notice.app).toBe('FOI Desk')
        expect(`${notice.title} ${notice.body}`).toMatch(/mooring permits/i)
        expect(`${notice.title} ${notice.body}`).toMatch(/30 April/)
      } finally {
        desktop.stop()
      }
    },
  )
})
