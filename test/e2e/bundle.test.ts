import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PAGE } from '../casebook/drafts/page.ts'
import { filesIn, textOf } from '../casebook/export/bundle/zip-files.ts'
import { savedBy } from './drafts/saved-file.ts'
import { tabAndPress, tabTo } from './drafts/keys.ts'
import { chromiumShell } from './shells/chromium.ts'
import { electronShell } from './shells/electron.ts'
import { type Home, newHome, type OpenApp } from './shells/shell.ts'
import { picture, steps } from './steps.ts'
import { violations } from './violations.ts'

// From a case to the archive that a regulator is sent, by keyboard.
describe.each([chromiumShell, electronShell])('the evidence bundle in $name', (shell) => {
  const lacks = shell.lacks()
  if (lacks) {
    it.skip(`is left out: this machine lacks ${lacks}`, () => {})
    return
  }
  let home: Home
  let app: OpenApp
  const dialog = () => app.page.getByRole('dialog', { name: 'Evidence bundle' })
  const list = () => dialog().getByRole('list', { name: 'Documents' })
  beforeAll(async () => {
    home = newHome()
    app = await shell.open({ home, today: '2031-05-06' })
    app.page.setDefaultTimeout(20_000)
  })
  afterAll(async () => {
    await app?.close()
    home?.remove()
  })

  it('shows what goes in before it is written', async () => {
    const { page } = app
    await steps(page).openBringIn()
    await steps(page).readPasted(PAGE)
    await steps(page).keep()
    await tabAndPress(page, 'Evidence bundle…')
    await list().waitFor()
    expect(await list().getByRole('listitem').count()).toBe(3)
    expect(await list().textContent()).toContain('Refused: cost limit, question 2')
    expect(await dialog().getByRole('checkbox', { name: 'Your notes, calls and remarks' }).isChecked()).toBe(false)
    await picture(page, shell.name, 'bundle-1')
  })

  it('leaves out what is unticked, and takes out what is private', async () => {
    const { page } = app
    await tabTo(page, /^Put in: Acknowledged/)
    await page.keyboard.press('Space')
    await expect.poll(() => list().getByRole('checkbox', { checked: true }).count()).toBe(2)
    await tabTo(page, 'Also take out these words', true)
    await page.keyboard.type('Wilma Underhill')
    const hidden = dialog().getByRole('listitem').filter({ hasText: 'Wilma Underhill' })
    await expect.poll(() => hidden.allTextContents()).toEqual([expect.stringMatching(/Wilma Underhill \d+ places?/)])
    await picture(page, shell.name, 'bundle-2')
  })

  it('finds nothing wrong for those who see or hear it otherwise, light, dark and at 200 %', async () => {
    const { page } = app
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      expect(await violations(page), colorScheme).toEqual([])
      await picture(page, shell.name, `bundle-3-${colorScheme}`)
    }
    await page.emulateMedia({ colorScheme: 'light' })
    if (shell !== chromiumShell) return
    await page.setViewportSize({ width: 640, height: 400 })
    const tooWide = await page.evaluate(() =>
      [...document.querySelectorAll('[role=dialog] *')]
        .filter((one) => one.getBoundingClientRect().right > innerWidth)
        .map((one) => `${one.tagName} ${one.className}`),
    )
    expect(tooWide).toEqual([])
    await picture(page, shell.name, 'bundle-4-200')
    await page.setViewportSize({ width: 1280, height: 800 })
  })

  it('saves an archive of exactly that', async () => {
    const { page } = app
    await tabTo(page, 'Save the bundle')
    const { name, bytes } = await savedBy(app, () => page.keyboard.press('Enter'))
    expect(name).toMatch(/^Repairs of the sea wall\.zip$/)
    const files = filesIn(bytes)
    expect([...files.keys()].filter((one) => one.startsWith('Documents/'))).toHaveLength(2)
    expect(textOf(files.get('Index.html'))).toContain('1 entry of the case is not in this bundle.')
    expect([...files.values()].map(textOf).join('\n')).not.toContain('Wilma Underhill')
    await page.getByText(/^Saved as Repairs of the sea wall\.zip\./).waitFor()
    await picture(page, shell.name, 'bundle-5-saved')
    await page.keyboard.press('Escape')
    await dialog().waitFor({ state: 'detached' })
  })

  it('goes with a complaint as its attachment', async () => {
    const { page } = app
    await page.keyboard.press('6')
    await page.getByRole('list', { name: 'What you can do now' }).waitFor()
    await tabTo(page, /Begin another letter$/)
    await page.keyboard.press('Enter')
    await page
      .getByRole('option', { name: /^Complain to/ })
      .first()
      .click()
    await tabAndPress(page, 'Begin')
    await page.getByRole('textbox', { name: 'Letter', exact: true }).waitFor()
    await tabAndPress(page, 'Evidence bundle…')
    await list().waitFor()
    await tabAndPress(page, 'Put it with the letter')
    await page.getByText('Repairs of the sea wall.zip goes with the letter.').waitFor()
    await page.keyboard.press('Escape')
    await dialog().waitFor({ state: 'detached' })
    await page.getByRole('list', { name: 'Attachments' }).getByText('Repairs of the sea wall.zip').waitFor()
    await picture(page, shell.name, 'bundle-6-complaint')
  })

  it('is found in the palette', async () => {
    const { page } = app
    await page.keyboard.press('Control+k')
    await page.keyboard.type('evidence')
    await page.getByRole('menuitem', { name: 'Evidence bundle…' }).waitFor()
    await page.keyboard.press('Enter')
    await list().waitFor()
    await page.keyboard.press('Escape')
  })

  it('has said nothing to the console in all this', () => {
    expect(app.complaints).toEqual([])
  })
})
