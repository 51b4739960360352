import { execFileSync, spawn } from 'node:child_process'
import { cpSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, type TestContext } from 'vitest'
import {
  bytesOf,
  filledAndClosed,
  flipBits,
  makeLarge,
  makeNewer,
  overwrite,
  truncate,
} from '../../casebook/condition/spoil.ts'
import { chromiumShell } from '../shells/chromium.ts'
import { electronShell } from '../shells/electron.ts'
import { follow } from '../shells/process.ts'
import { type Home, newHome, type OpenApp } from '../shells/shell.ts'
import { picture, steps } from '../steps.ts'

const TODAY = '2031-05-06'

const mounts = ((): boolean => process.platform === 'linux' && process.getuid?.() === 0)()
const mount = (...args: string[]): void => void execFileSync('mount', args, { stdio: 'ignore' })
const isDisk = (folder: string): boolean => statSync(folder).dev !== statSync(join(folder, '..')).dev
const pullOut = (disk: string): void => {
  if (isDisk(disk)) execFileSync('umount', ['-l', disk], { stdio: 'ignore' })
}

let sound: Home
beforeAll(async () => {
  sound = newHome()
  await filledAndClosed(sound.casebook, TODAY)
})
afterAll(() => sound?.remove())

// What a person sees when their casebook cannot be worked on: each state in light and dark, and the way out of it. Most of it is waiting for what
// the app looks after every few seconds: so some wait at the same time, each with a casebook and an app of its own.
describe.each([chromiumShell, electronShell])('$name', (shell) => {
  const lacks = shell.lacks()
  if (lacks) {
    it.skip(`is left out: this machine lacks ${lacks}`, () => {})
    return
  }

  /** A copy of the sound casebook, spoilt. */
  function copied(
    { onTestFinished }: TestContext,
    spoil: (dir: string) => void = () => {},
    place: (home: Home) => Home = (same) => same,
  ): Home {
    const own = newHome()
    onTestFinished(() => own.remove())
    const home = place(own)
    cpSync(sound.casebook, home.casebook, { recursive: true })
    spoil(home.casebook)
    return home
  }
  async function openOn({ onTestFinished }: TestContext, home: Home): Promise<OpenApp> {
    const app = await shell.open({ home, today: TODAY })
    onTestFinished(() => app.close())
    app.page.setDefaultTimeout(30_000)
    return app
  }
  /** The app open on a copy of the sound casebook, spoilt. */
  async function open(
    test: TestContext,
    spoil?: (dir: string) => void,
    place?: (home: Home) => Home,
  ): Promise<{ page: Page; home: Home }> {
    const home = copied(test, spoil, place)
    return { page: (await openOn(test, home)).page, home }
  }
  const shown = async (page: Page, name: string): Promise<void> => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await picture(page, shell.name, `${name}-${colorScheme}`)
    }
    await page.emulateMedia({ colorScheme: 'light' })
  }
  const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor()
  const banner = (page: Page) => page.getByRole('complementary', { name: 'The state of the casebook' })

  /** A disk of its own, with the casebook on it. */
  const onDisk =
    ({ onTestFinished }: TestContext, size: string) =>
    (of: Home): Home => {
      const disk = join(of.casebook, '..', 'disk')
      mkdirSync(disk)
      mount('-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', disk)
      onTestFinished(() => pullOut(disk))
      return { ...of, casebook: join(disk, 'casebook') }
    }

  // By itself: the app must have shown its desk before it looks for the first time, so many seconds after its start.
  it('bit-flipped and too large to be looked over first: it is told while the desk is open', async (test) => {
    const { page } = await open(test, (dir) => {
      makeLarge(dir)
      flipBits(dir)
    })
    await page.getByRole('link', { name: /harbour lights/i }).waitFor()
    await shown(page, 'damaged-large-before')
    await title(page, 'This casebook is damaged')
    await page.getByText('some is lost').first().waitFor()
    await shown(page, 'damaged-large')
  })

  it.concurrent('bit-flipped: says what can be read, looks at it without writing, and salvages it', async (test) => {
    const { page, home } = await open(test, flipBits)
    const before = bytesOf(home.casebook)
    await title(page, 'This casebook is damaged')
    await page.getByRole('button', { name: 'Go back to it' }).waitFor()
    await page.getByText('some is lost').first().waitFor()
    await shown(page, 'damaged')
    await page.getByRole('button', { name: 'Look at it' }).click()
    await banner(page).waitFor()
    await page
      .getByRole('link', { name: /shelters/i })
      .first()
      .click()
    await page.getByRole('list', { name: 'Story' }).waitFor()
    await shown(page, 'damaged-looking')
    expect(bytesOf(home.casebook)).toEqual(before)
    await banner(page).getByRole('button', { name: 'What can be done' }).click()
    await page.getByRole('button', { name: 'Salvage it' }).click()
    await title(page, 'Your casebook is open again')
    await shown(page, 'salvaged')
    await page.getByRole('button', { name: 'Open the desk' }).click()
    await page.getByRole('navigation', { name: 'Main' }).waitFor()
    expect(await banner(page).count()).toBe(0)
  })

  it.concurrent('truncated: goes back to the last good snapshot, having said what would be lost', async (test) => {
    const { page } = await open(test, truncate)
    await title(page, 'This casebook is damaged')
    await page.getByText('What you did after that moment would be lost with it').first().waitFor()
    await shown(page, 'truncated')
    await page.getByRole('button', { name: 'Go back to it' }).click()
    await title(page, 'Your casebook is open again')
    await page.getByRole('button', { name: 'Open the desk' }).click()
    await page
      .getByRole('link', { name: /shelters/i })
      .first()
      .waitFor()
  })

  it.concurrent('overwritten: nothing can be read, and that is said', async (test) => {
    const { page } = await open(test, overwrite)
    await title(page, 'This casebook is damaged')
    await page.getByText('Nothing can be read of the database any more').waitFor()
    await page.getByRole('button', { name: 'Go back to it' }).waitFor()
    await shown(page, 'overwritten')
  })

  it.concurrent('from a newer version', async (test) => {
    const { page } = await open(test, makeNewer)
    await title(page, 'This casebook needs a newer FOI Desk')
    await shown(page, 'newer')
  })

  it.skipIf(!mounts).concurrent(
    'a disk that may only be read: everything is shown, and it goes on by itself',
    async (test) => {
      const { page, home } = await open(test, (dir) => mount('-o', 'remount,ro', join(dir, '..')), onDisk(test, '64m'))
      await banner(page).waitFor()
      await page.getByRole('link', { name: /harbour lights/i }).waitFor()
      await shown(page, 'read-only')
      mount('-o', 'remount,rw', join(home.casebook, '..'))
      await banner(page).waitFor({ state: 'detached' })
    },
  )

  it.skipIf(!mounts).concurrent('a full disk', async (test) => {
    const { page, home } = await open(
      test,
      (dir) => {
        try {
          writeFileSync(join(dir, '..', 'filler'), Buffer.alloc(100_000_000))
        } catch {
          // It is full now.
        }
      },
      onDisk(test, '32m'),
    )
    await banner(page).waitFor()
    await page.getByRole('link', { name: /harbour lights/i }).waitFor()
    await shown(page, 'full')
    rmSync(join(home.casebook, '..', 'filler'))
    await banner(page).waitFor({ state: 'detached' })
  })

  it.skipIf(!mounts).concurrent('a disk that is pulled out while the casebook is open', async (test) => {
    const { page, home } = await open(test, undefined, onDisk(test, '64m'))
    await page.getByRole('link', { name: /harbour lights/i }).waitFor()
    pullOut(join(home.casebook, '..'))
    await banner(page).getByText('The casebook is gone from').waitFor()
    await shown(page, 'gone-while-open')
  })

  it.concurrent('a folder that is not there at the start, and comes back', async (test) => {
    const home = copied(test)
    // Once it was open here, its absence is no beginning.
    const before = await shell.open({ home, today: TODAY })
    await before.page.getByRole('navigation', { name: 'Main' }).waitFor()
    await before.close()
    renameSync(home.casebook, `${home.casebook}-away`)
    const { page } = await openOn(test, home)
    await title(page, 'The casebook is not there')
    await shown(page, 'gone')
    renameSync(`${home.casebook}-away`, home.casebook)
    await page.getByRole('link', { name: /harbour lights/i }).waitFor()
  })

  it.concurrent('another process that does not let go of it: says who', async (test) => {
    const home = copied(test)
    const holder = join(import.meta.dirname, 'hold.ts')
    const other = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', holder, home.casebook])
    const { hear, end } = follow('The program that holds the casebook', other)
    test.onTestFinished(() => end('SIGKILL'))
    await hear(/held/, 'had taken hold of it')
    const { page } = await openOn(test, home)
    await title(page, 'Another program is working on the casebook')
    await page.getByText(`process ${other.pid}`).waitFor()
    await shown(page, 'busy')
    await end('SIGKILL')
    await page.getByRole('link', { name: /harbour lights/i }).waitFor()
  })

  it.concurrent('a folder that is synchronised: a warning that can be put away', async (test) => {
    const { page } = await open(test, undefined, (of) => ({
      ...of,
      casebook: join(of.casebook, '..', 'Dropbox', 'casebook'),
    }))
    await banner(page).getByText('Dropbox synchronises the folder of this casebook').waitFor()
    await shown(page, 'cloud')
    await banner(page).getByRole('button', { name: 'I know' }).click()
    await banner(page).waitFor({ state: 'detached' })
  })

  it.concurrent('snapshots in the settings: what would be lost is said, one press goes back, and what was is kept', async (test) => {
    const { page } = await open(test)
    await steps(page).goToSettings()
    await page.getByText('everything is sound').waitFor()
    await page.getByRole('button', { name: 'Take a snapshot now' }).click()
    const rows = page.getByRole('table', { name: 'Snapshots' }).getByRole('row')
    await test.expect.poll(() => rows.count()).toBe(3)
    await page
      .getByRole('button', { name: /^Verify the snapshot/ })
      .last()
      .click()
    await page.getByText('verified just now').waitFor()
    await page.getByRole('heading', { name: 'Safety' }).scrollIntoViewIfNeeded()
    await shown(page, 'snapshots')
    await page
      .getByRole('button', { name: /^Go back to the snapshot/ })
      .last()
      .click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('Wrote a note on a case').waitFor()
    await shown(page, 'go-back')
    await dialog.getByRole('button', { name: 'Go back', exact: true }).click()
    await dialog.waitFor({ state: 'detached' })
    await test.expect.poll(() => rows.count()).toBe(4)
    await page.getByText('before going back').waitFor()
  })

  it.concurrent('a case is deleted for good, from the snapshots too, after saying what goes', async (test) => {
    const { page } = await open(test)
    await page
      .getByRole('link', { name: /shelters/i })
      .first()
      .click()
    await page.getByRole('button', { name: /^Delete the case/ }).click()
    const dialog = page.getByRole('dialog', { name: 'Delete this case for good?' })
    await dialog.getByText('200 letters').waitFor()
    await dialog.getByRole('checkbox').check()
    await shown(page, 'delete-case')
    await dialog.getByRole('button', { name: 'Delete for good' }).click()
    await page.getByRole('link', { name: /harbour lights/i }).waitFor()
    expect(await page.getByRole('link', { name: /shelters/i }).count()).toBe(0)
  })
})
