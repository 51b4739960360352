import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PAGE } from '../../casebook/drafts/page.ts'
import { chromiumShell } from '../shells/chromium.ts'
import { electronShell } from '../shells/electron.ts'
import { type Home, newHome, type OpenApp } from '../shells/shell.ts'
import { picture, steps } from '../steps.ts'
import { violations } from '../violations.ts'

const dialog = async (page: Page, button: string, name: string): Promise<void> => {
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.getByRole('button', { name: button, exact: true }).click()
  await page.getByRole('dialog', { name }).waitFor()
}

const SCREENS: readonly (readonly [name: string, reach: (page: Page) => Promise<void>])[] = [
  [
    'what you can do now',
    async (page) => {
      await steps(page).openBringIn()
      await steps(page).readPasted(PAGE)
      await steps(page).keep()
      await page.getByRole('tab', { name: /^Drafts/ }).click()
      await page.getByRole('list', { name: 'What you can do now' }).waitFor()
    },
  ],
  [
    'composer',
    async (page) => {
      await page
        .getByRole('button', { name: /^Draft it: Ask again without/ })
        .last()
        .click()
      await page.getByRole('textbox', { name: 'Letter', exact: true }).waitFor()
      await page.keyboard.press('Control+Home')
      await page.keyboard.type('It was due on 31 March 2031. [to fill in: your address] ')
      await page.getByRole('button', { name: /by the clocks it was due on/ }).waitFor()
    },
  ],
  ['narrowing', (page) => dialog(page, 'Choose the questions…', 'Ask for less')],
  ['earlier wordings', (page) => dialog(page, 'Earlier wordings', 'Earlier wordings')],
  ['files of the case', (page) => dialog(page, 'From the case…', 'Files of the case')],
  ['send', (page) => dialog(page, 'Send…', 'Send the letter')],
  ['sent', (page) => dialog(page, 'I have sent it…', 'I have sent it')],
]

describe.each([chromiumShell, electronShell])('axe on letters in $name', (shell) => {
  const lacks = shell.lacks()
  if (lacks) {
    it.skip(`is left out: this machine lacks ${lacks}`, () => {})
    return
  }
  let home: Home
  let app: OpenApp
  beforeAll(async () => {
    home = newHome()
    app = await shell.open({ home, today: '2031-04-01' })
    app.page.setDefaultTimeout(20_000)
  })
  afterAll(async () => {
    await app?.close()
    home?.remove()
  })

  it.each(SCREENS)('finds nothing on: %s', async (name, reach) => {
    await reach(app.page)
    const found: string[] = []
    for (const colorScheme of ['light', 'dark'] as const) {
      await app.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      for (const one of await violations(app.page)) found.push(`${colorScheme}: ${one}`)
      await picture(app.page, shell.name, `axe-letters-${name.replaceAll(/\W+/g, '-')}-${colorScheme}`)
    }
    expect(found).toEqual([])
  })

  it.skipIf(shell === electronShell)('stays whole at 200 %: nothing runs out of the window sideways', async () => {
    const { page } = app
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.setViewportSize({ width: 640, height: 400 })
    const tooWide = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('#main *, [role=dialog] *')]
          .filter((one) => one.getBoundingClientRect().right > innerWidth)
          .map((one) => `${one.tagName} ${one.className}`),
      )
    expect(await tooWide()).toEqual([])
    await picture(page, shell.name, 'letters-200-composer')
    await dialog(page, 'Choose the questions…', 'Ask for less')
    expect(await tooWide()).toEqual([])
    await picture(page, shell.name, 'letters-200-narrowing')
    await dialog(page, 'Send…', 'Send the letter')
    await picture(page, shell.name, 'letters-200-send')
    await page.setViewportSize({ width: 1280, height: 800 })
  })
})
