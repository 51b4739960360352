import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumShell } from '../shells/chromium.ts'
import { electronShell } from '../shells/electron.ts'
import { type Home, newHome, type OpenApp } from '../shells/shell.ts'
import { picture } from '../steps.ts'
import { violations } from '../violations.ts'
import { fillWithMail, TODAY } from './filled.ts'

// No press of a mouse in here: whatever is reached, is reached by keys.
describe.each([chromiumShell, electronShell])('the inbox by keyboard in $name', (shell) => {
  const lacks = shell.lacks()
  if (lacks) {
    it.skip(`is left out: this machine lacks ${lacks}`, () => {})
    return
  }
  let home: Home
  let app: OpenApp
  const page = (): Page => app.page
  const press = (key: string): Promise<void> => page().keyboard.press(key)
  const list = () => page().getByRole('list', { name: 'Letters that wait' })
  const row = (title: string) => list().getByRole('button', { name: title })
  const letter = () => page().getByRole('region', { name: 'The letter' })
  const reasons = () => letter().getByRole('list', { name: 'Why it waits' })
  const count = (n: number) =>
    page()
      .getByRole('link', { name: `Inbox ${n} ${n === 1 ? 'letter' : 'letters'} waiting` })
      .waitFor()
  const hasFocus = (title: string) =>
    expect.poll(() => row(title).evaluate((at) => at === document.activeElement)).toBe(true)
  const looksRight = async (name: string): Promise<void> => {
    for (const theme of ['light', 'dark', 'contrast']) {
      await page().evaluate((to) => document.documentElement.setAttribute('data-theme', to), theme)
      expect(await violations(page())).toEqual([])
      await picture(page(), shell.name, `${name}-${theme}`)
    }
    await page().evaluate(() => document.documentElement.setAttribute('data-theme', 'light'))
  }

  beforeAll(async () => {
    home = newHome()
    await fillWithMail(home)
    app = await shell.open({ home, today: TODAY })
    page().setDefaultTimeout(20_000)
  })
  afterAll(async () => {
    await app?.close()
    home?.remove()
  })

  it('says in the rail how much waits, and lists it with its reasons', async () => {
    await count(2)
    await press('g')
    await press('i')
    await row('Sunday').waitFor()
    expect(await list().getByRole('listitem').count()).toBe(2)
    await reasons().getByText('Belongs to no case').waitFor()
    await letter().getByText('I have a cake').waitFor()
    await looksRight('inbox-1-no-case')
  })

  it('walks the list by arrow keys, the letter beside it with the doubtful words lit', async () => {
    await row('Sunday').focus()
    await press('ArrowDown')
    await hasFocus('The survey')
    await letter().locator('mark', { hasText: '7731-B-220' }).waitFor()
    expect(await reasons().getByRole('listitem').count()).toBe(3)
    await letter().getByText('7731-B-220 is no reference').waitFor()
    await looksRight('inbox-2-unsure')
  })

  it('opens the right correction with the focus in it', async () => {
    await press('c')
    await page().getByRole('dialog').waitFor()
    const box = page().getByRole('textbox', { name: 'Find a case' })
    await expect.poll(() => box.evaluate((at) => at === document.activeElement)).toBe(true)
    await looksRight('inbox-3-case')
    await page().keyboard.type('shelters')
    await press('ArrowDown')
    await press('Enter')
    await page().getByRole('dialog').waitFor({ state: 'detached' })
    await expect.poll(() => reasons().getByRole('listitem').count()).toBe(2)
    await row('The survey').focus()
    await press('c')
    await page().getByRole('dialog', { name: 'Correct kind' }).waitFor()
    await expect
      .poll(() => page().evaluate(() => document.activeElement?.closest('[role="dialog"]') !== null))
      .toBe(true)
    await picture(page(), shell.name, 'inbox-4-kind')
    await press('Escape')
    await page().getByRole('dialog').waitFor({ state: 'detached' })
    await row('The survey').focus()
    await press('Control+z')
    await expect.poll(() => reasons().getByRole('listitem').count()).toBe(3)
  })

  it('accepts, and undo brings it back', async () => {
    await press('a')
    await row('The survey').waitFor({ state: 'detached' })
    await count(1)
    await hasFocus('Sunday')
    await press('Control+z')
    await row('The survey').waitFor()
    await count(2)
  })

  it('puts aside what is no casework; the rest of the inbox is empty, and says so', async () => {
    await row('Sunday').focus()
    await press('x')
    await row('Sunday').waitFor({ state: 'detached' })
    await hasFocus('The survey')
    await press('x')
    await page().getByRole('heading', { name: 'Nothing waits' }).waitFor()
    await looksRight('inbox-5-empty')
    await page()
      .getByRole('radio', { name: /^Put aside/ })
      .focus()
    await press('Enter')
    await page().getByRole('list', { name: 'Letters put aside' }).getByRole('button', { name: 'Sunday' }).focus()
    await press('u')
    await count(1)
    await press('Control+z')
    await press('Control+z')
    await press('Control+z')
    await count(2)
    expect(app.complaints).toEqual([])
  })
})
