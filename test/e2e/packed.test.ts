import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isRootOnLinux } from '../../build/display.ts'
import { ROOT } from '../../build/run-command.ts'
import { NotificationDaemon } from './reminders/notification-daemon.ts'
import { openPacked, PACKED, packedLacks } from './shells/packed.ts'
import { follow } from './shells/process.ts'
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

const AS_ROOT = isRootOnLinux() ? ['--no-sandbox'] : []

/** What a release lies beside, as electron-builder writes it. */
const NEWER = `version: 9.9.9
files:
  - url: foi-desk_9.9.9_amd64.deb
    sha512: ${'A'.repeat(86)}==
    size: 1000
path: foi-desk_9.9.9_amd64.deb
sha512: ${'A'.repeat(86)}==
releaseDate: '2031-01-01T00:00:00.000Z'
`

/** What came later in the same matter. */
const REPLY = `From: Information Officer <foi@pellinore.example>
To: Odile Farrant <odile@post.example>
Subject: Mooring permits, our ref PDC/2031/0088
Date: Wed, 05 Mar 2031 10:00:00 +0000
Message-ID: <reply-1@pellinore.example>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Dear Ms Farrant,

Our ref: PDC/2031/0088

Further to our letter of 28 February 2031 about mooring permits, we apologise for an error in it: the Council issued 45 permits in 2030.

Bram Oduya
`

/** A fuse is one character in the binary. */
const ENABLED = '1'.charCodeAt(0)
const DISABLED = '0'.charCodeAt(0)

describe.skipIf(lacks)('the packed app', () => {
  let home: Home
  let app: OpenApp | undefined
  beforeAll(() => {
    execFileSync(process.execPath, [join(ROOT, 'build', 'run.mjs'), 'pack'], {
      cwd: ROOT,
      stdio: 'pipe',
      timeout: 220_000,
    })
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

  it('shows a letter that is opened with it, while it runs and when it starts, and keeps it only on a yes', async () => {
    const letter = join(home.casebook, '..', 'reply.eml')
    writeFileSync(letter, REPLY)
    app = await openPacked(home, ['--today=2031-03-10'])
    app.page.setDefaultTimeout(20_000)
    await app.page.getByRole('link', { name: /mooring permits/ }).waitFor()
    execFileSync(PACKED, [...AS_ROOT, `--user-data-dir=${home.settings}`, letter], {
      stdio: 'pipe',
      timeout: 30_000,
    })
    await app.page.getByRole('heading', { name: 'What was understood' }).waitFor()
    await picture(app.page, 'packed', 'opened-file')
    await app.page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click()
    await app.close()
    app = await openPacked(home, ['--today=2031-03-10', letter])
    app.page.setDefaultTimeout(20_000)
    await app.page.getByRole('heading', { name: 'What was understood' }).waitFor()
    await steps(app.page).keep()
    expect(app.complaints).toEqual([])
  })

  it('says what runs here and what it is made of, and that this copy asks nobody for newer ones', async () => {
    const page = (app ??= await openPacked(home, ['--today=2031-03-10'])).page
    await page.evaluate(() => (location.hash = '#/about'))
    await page.getByText('This copy was not made by a release').waitFor()
    await page.getByText('Chromium', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'Show all parts and their licences' }).click()
    await page.getByRole('button', { name: /^electron / }).waitFor()
    expect(await page.getByText(/^\d{3} parts$/).count()).toBe(1)
    await picture(page, 'packed', 'about')
    await app.close()
    app = undefined
  })

  it('asks where newer versions lie only after a yes, and fetches nothing by itself', async () => {
    const asked: string[] = []
    const server = createServer((request, response) => {
      asked.push(request.url?.split('?')[0] ?? '')
      response.end(NEWER)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const resources = join(dirname(PACKED), 'resources')
    // What a release has in it and a folder built here has not.
    writeFileSync(join(resources, 'app-update.yml'), `provider: generic\nurl: http://127.0.0.1:${port}\n`)
    writeFileSync(join(resources, 'package-type'), 'deb')
    try {
      app = await openPacked(home, ['--today=2031-03-10'])
      const { page } = app
      page.setDefaultTimeout(20_000)
      await page.getByRole('link', { name: /mooring permits/i }).waitFor()
      await page.evaluate(() => (location.hash = '#/about'))
      await page.getByText('Nothing is asked of anybody.').waitFor()
      expect(asked).toEqual([])
      await page.getByRole('checkbox', { name: 'Look for a newer version once a day' }).check()
      await page.getByText('There is a newer version. Nothing is fetched before you say so.').waitFor()
      await page.getByRole('button', { name: 'Fetch 9.9.9' }).waitFor()
      await picture(page, 'packed', 'newer-version')
      expect([...new Set(asked)]).toEqual(['/latest-linux.yml'])
      await page.getByRole('checkbox', { name: 'Look for a newer version once a day' }).uncheck()
      await page.getByText('Nothing is asked of anybody.').waitFor()
      await app.close()
      app = undefined
    } finally {
      server.close()
      for (const name of ['app-update.yml', 'package-type']) rmSync(join(resources, name), { force: true })
    }
  })

  it('cannot be made to run what its fuses forbid', async () => {
    const mark = join(home.casebook, '..', 'ran')
    const script = join(home.casebook, '..', 'evil.cjs')
    writeFileSync(script, `require('node:fs').writeFileSync(${JSON.stringify(mark)}, 'x')`)
    const beside = join(dirname(PACKED), 'resources', 'app')
    mkdirSync(beside, { recursive: true })
    writeFileSync(join(beside, 'package.json'), '{"main":"main.cjs"}')
    writeFileSync(join(beside, 'main.cjs'), `require(${JSON.stringify(script)})`)
    const child = spawn(
      PACKED,
      [...AS_ROOT, '--inspect=0', `--user-data-dir=${home.settings}`, `--casebook=${home.casebook}`, script],
      { env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: `--require ${script}` }, stdio: 'pipe' },
    )
    const { said, hear, end } = follow('The packed app', child)
    await hear(/FOI Desk is open\./, 'was open')
    await end('SIGTERM')
    rmSync(beside, { recursive: true, force: true })
    expect(existsSync(mark)).toBe(false)
    expect(said()).not.toContain('Debugger listening')
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
