import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tabAndPress } from '../drafts/keys.ts'
import { chromiumShell } from '../shells/chromium.ts'
import { electronShell } from '../shells/electron.ts'
import { type Home, newHome, type OpenApp } from '../shells/shell.ts'
import { picture, steps } from '../steps.ts'
import { HARBOUR_PERMITS } from '../threads/harbour-permits.ts'

/** A picture of two by two points. */
const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAYAAABytg0kAAAAFElEQVR4nGNkYPj/n4GBgYGJAQoAHggCAl2vjlcAAAAASUVORK5CYII='

describe.each([chromiumShell, electronShell])('notes in $name', (shell) => {
  const lacks = shell.lacks()
  if (lacks) {
    it.skip(`is left out: this machine lacks ${lacks}`, () => {})
    return
  }
  let home: Home
  let app: OpenApp
  const editor = () => app.page.getByRole('textbox', { name: 'Note', exact: true })
  const press = async (...keys: string[]) => {
    for (const key of keys) await app.page.keyboard.press(key)
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

  it('links to a case that two brackets and a few letters mean, and the case knows of it', async () => {
    await press('5')
    await tabAndPress(app.page, 'Add a note on the case')
    await editor().waitFor()
    await app.page.keyboard.type('As in [[ward')
    // While it asks anew for the letters just typed, the list shows but cannot be chosen from.
    await app.page
      .locator('.cm-tooltip-autocomplete:not(.cm-tooltip-autocomplete-disabled)')
      .getByRole('option', { name: /^Ward closures/ })
      .waitFor()
    await picture(app.page, shell.name, 'notes-1-completion')
    await press('Enter')
    await app.page.keyboard.type(', and:')
    await press('Enter', 'Enter')
    await app.page.keyboard.type('- [ ] ask for the fee table by 2031-03-01')
    await press('Escape')
    const link = app.page
      .getByRole('list', { name: 'Notes of this case' })
      .getByRole('link', { name: /^Ward closures/ })
    await link.waitFor()
    expect(await app.page.getByRole('checkbox', { name: 'Done: ask for the fee table' }).count()).toBeGreaterThan(0)
    await link.focus()
    await press('Enter')
    await app.page.getByRole('heading', { level: 1, name: /^Ward closures/ }).waitFor()
    await press('5')
    await app.page.getByRole('heading', { name: 'Notes of other cases that link here' }).waitFor()
    await app.page.getByText('As in Ward closures').waitFor()
  })

  it('shows a picture that was pasted, from the casebook’s own address', async () => {
    await tabAndPress(app.page, 'Add a note on the case')
    await editor().waitFor()
    await editor().evaluate((content, base64) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      const data = new DataTransfer()
      data.items.add(new File([bytes], 'lamp chart.png', { type: 'image/png' }))
      content.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    }, PNG)
    await expect.poll(() => editor().textContent()).toMatch(/!\[lamp chart\]\(picture:[0-9a-f]{64}\)/)
    await press('Escape')
    const shown = app.page.getByRole('img', { name: 'lamp chart' })
    await shown.waitFor()
    await expect.poll(() => shown.evaluate((img) => (img as HTMLImageElement).naturalWidth)).toBe(2)
    expect(await shown.getAttribute('src')).toMatch(/^\/picture\//)
  })

  it('hangs on a question, and stands with all others and what is to do', async () => {
    await press('2')
    await tabAndPress(app.page, /^Note on question /)
    await tabAndPress(app.page, /^Add a note on question/)
    await editor().waitFor()
    await app.page.keyboard.type('Reworded twice.')
    await press('Escape')
    await app.page.getByText('Reworded twice.').waitFor()
    await press('g', 'n')
    await app.page.getByRole('heading', { level: 1, name: 'Notes and things to do' }).waitFor()
    const todo = app.page.getByRole('list', { name: 'To do' })
    await todo.getByText(/by Saturday 1 March 2031, late/).waitFor()
    await picture(app.page, shell.name, 'notes-2-everywhere')
    await todo.getByRole('checkbox').first().focus()
    await press('Space')
    await app.page.getByText('Nothing to do.', { exact: false }).waitFor()
    await press('Control+z')
    await todo.getByRole('checkbox').first().waitFor()
  })

  it('has said nothing to the console in all this', () => {
    expect(app.complaints).toEqual([])
  })
})
