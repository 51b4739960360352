import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumShell } from '../shells/chromium.ts'
import { electronShell } from '../shells/electron.ts'
import { type Home, newHome, type OpenApp } from '../shells/shell.ts'
import { picture, steps } from '../steps.ts'
import { HARBOUR_PERMITS } from '../threads/harbour-permits.ts'

// What a case is made of, changed by keyboard alone: each act is said before, done, and taken back.
describe.each([chromiumShell, electronShell])('casework in $name', (shell) => {
  const lacks = shell.lacks()
  if (lacks) {
    it.skip(`is left out: this machine lacks ${lacks}`, () => {})
    return
  }
  let home: Home
  let app: OpenApp
  const dialog = () => app.page.getByRole('dialog')
  const story = () => app.page.getByRole('list', { name: 'Story' }).getByRole('listitem')
  const gone = () => dialog().waitFor({ state: 'detached' })
  /** Presses keys one after another. */
  const press = async (...keys: string[]) => {
    for (const key of keys) await app.page.keyboard.press(key)
  }
  const more = async (act: string) => {
    await app.page.getByRole('button', { name: 'More', exact: true }).focus()
    await press('Enter')
    await app.page.getByRole('menuitem', { name: act }).focus()
    await press('Enter')
    await dialog().waitFor()
  }
  const chooseCase = async (letters: string) => {
    await dialog().getByRole('combobox', { name: 'The other case' }).focus()
    await app.page.keyboard.type(letters)
    await app.page.getByRole('option').first().waitFor()
    await press('ArrowDown', 'Enter')
  }
  const undo = async () => {
    await app.page.getByRole('button', { name: /^Undo: / }).focus()
    await press('Enter')
  }
  beforeAll(async () => {
    home = newHome()
    app = await shell.open({ home, today: '2031-03-10' })
    app.page.setDefaultTimeout(20_000)
    await steps(app.page).seeFirstRun()
    await steps(app.page).openExample()
    await steps(app.page).openBringIn()
    await steps(app.page).readPasted(HARBOUR_PERMITS)
    await steps(app.page).keep()
  })
  afterAll(async () => {
    await app?.close()
    home?.remove()
  })

  it('enters a phone call, changes it, and takes both back', async () => {
    await press('e')
    await dialog().getByRole('textbox', { name: 'With whom' }).focus()
    await app.page.keyboard.type('Imogen Pardoe')
    await press('Tab')
    await app.page.keyboard.type('PDC/2031/0088')
    await press('Tab')
    await app.page.keyboard.type('She says that the permits will be sent by the end of the week.')
    await picture(app.page, shell.name, 'casework-1-call')
    await dialog().getByRole('button', { name: 'Enter', exact: true }).focus()
    await press('Enter')
    await gone()
    await story().filter({ hasText: 'Phone call with Imogen Pardoe' }).waitFor()
    expect(await story().count()).toBe(4)

    await app.page.getByRole('button', { name: /^Change what you entered/ }).focus()
    await press('Enter')
    await dialog().getByRole('textbox', { name: 'With whom' }).fill('Bram Oduya')
    await dialog().getByRole('button', { name: 'Change', exact: true }).focus()
    await press('Enter')
    await gone()
    await story().filter({ hasText: 'Phone call with Bram Oduya' }).waitFor()
    await undo()
    await story().filter({ hasText: 'Phone call with Imogen Pardoe' }).waitFor()
    await undo()
    await expect.poll(() => story().count()).toBe(3)
  })

  it('moves a letter to another case once it was said what changes', async () => {
    await steps(app.page).openEntry(/Acknowledged/)
    await app.page.getByRole('complementary', { name: 'Proof' }).getByRole('button', { name: 'Move letters' }).focus()
    await press('Enter')
    await dialog().waitFor()
    expect(await dialog().getByRole('checkbox', { checked: true }).count()).toBe(1)
    await chooseCase('ward')
    await dialog()
      .getByText(/^1 letter \(“Acknowledged.+ goes to “Ward closures/)
      .waitFor()
    await picture(app.page, shell.name, 'casework-2-move')
    await dialog().getByRole('button', { name: 'Move', exact: true }).focus()
    await press('Enter')
    await gone()
    await app.page.getByRole('heading', { level: 1, name: /^Ward closures/ }).waitFor()
    await undo()
    await app.page.goBack()
    await expect.poll(() => story().count()).toBe(3)
  })

  it('splits, merges and links, each in the history in words', async () => {
    await steps(app.page).openEntry(/Answered in part/)
    await more('Move letters')
    await dialog().getByRole('radio', { name: 'Into a new case' }).focus()
    await press('Space')
    await dialog().getByRole('textbox', { name: 'What the new case is about' }).fill('The refusal of the holders')
    await dialog()
      .getByText(/goes into a new case, “The refusal of the holders”/)
      .waitFor()
    await dialog().getByRole('button', { name: 'Split', exact: true }).focus()
    await press('Enter')
    await gone()
    await app.page.getByRole('heading', { level: 1, name: 'The refusal of the holders' }).waitFor()

    await more('Link with another case')
    await chooseCase('mooring')
    await dialog().getByRole('button', { name: 'Link', exact: true }).focus()
    await press('Enter')
    await gone()
    const links = app.page.getByRole('list', { name: 'Linked cases' })
    await links.getByRole('link', { name: /mooring permits/ }).focus()
    await press('Enter')
    await app.page.getByRole('heading', { level: 1, name: /mooring permits/ }).waitFor()
    await links.getByText('is followed by').waitFor()

    await more('Merge with another case')
    await chooseCase('refusal of')
    await dialog()
      .getByText(/is then no case any more/)
      .waitFor()
    await picture(app.page, shell.name, 'casework-3-merge')
    await dialog().getByRole('button', { name: 'Merge', exact: true }).focus()
    await press('Enter')
    await gone()
    await expect.poll(() => story().count()).toBe(3)

    await steps(app.page).goToSettings()
    const history = await app.page.getByRole('list', { name: 'History' }).textContent()
    for (const words of [/Merged the case “The refusal/, /Said that “The refusal.+follows from/, /Split 1 letter off/])
      expect(history).toMatch(words)
  })

  it('has said nothing to the console in all this', () => {
    expect(app.complaints).toEqual([])
  })
})
