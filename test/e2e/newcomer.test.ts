import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { extractText, getDocumentProxy } from 'unpdf'
import { focusedName, tabAndPress, tabTo } from './drafts/keys.ts'
import { chromiumShell } from './shells/chromium.ts'
import { electronShell } from './shells/electron.ts'
import { type Home, newHome, type OpenApp } from './shells/shell.ts'
import { picture, steps } from './steps.ts'

// Somebody who has never seen it, from the empty first run, by keyboard alone.
describe.each([chromiumShell, electronShell])('a newcomer by keyboard in $name', (shell) => {
  const lacks = shell.lacks()
  if (lacks) {
    it.skip(`is left out: this machine lacks ${lacks}`, () => {})
    return
  }
  const NOTE = 'Their estimate has no figures; ask for the sampling exercise.'
  let home: Home
  let app: OpenApp
  const press = async (...keys: string[]) => {
    for (const key of keys) await app.page.keyboard.press(key)
  }
  const proof = () => app.page.getByRole('complementary', { name: 'Proof' })
  const note = () => app.page.getByRole('list', { name: 'Notes of this case' }).getByText(NOTE)
  beforeAll(async () => {
    home = newHome()
    app = await shell.open({ home, today: '2031-03-10' })
    app.page.setDefaultTimeout(20_000)
    await steps(app.page).seeFirstRun()
  })
  afterAll(async () => {
    await app?.close()
    home?.remove()
  })

  it('opens the example', async () => {
    await tabAndPress(app.page, 'Open the example')
    await app.page.getByRole('list', { name: 'Story' }).waitFor()
  })

  it('finds the clock that is late, and reads why', async () => {
    await press('3')
    await app.page.getByRole('tabpanel', { name: /^Clocks/ }).waitFor()
    const late = app.page
      .getByRole('tabpanel')
      .getByRole('listitem')
      .filter({ hasText: /days late/ })
    const title = (await late.first().getByRole('button').getAttribute('aria-label')) ?? ''
    await tabTo(app.page, title)
    await press('Enter')
    const days = app.page.getByRole('grid', { name: /^Days counted/ }).first()
    await days.waitFor()
    expect(await days.getByRole('gridcell', { name: /received, not counted/ }).count()).toBe(1)
    expect(await app.page.getByRole('tabpanel').textContent()).toMatch(/section 10\(1\)/)
    // What was opened is where the keyboard stands.
    expect(await focusedName(app.page)).toMatch(/^Hide the working/)
    await picture(app.page, shell.name, 'newcomer-1-why-late')
  })

  it('goes from a fact to its words, and Back to where it was', async () => {
    await press('2')
    await app.page.getByRole('tabpanel', { name: /^Questions/ }).waitFor()
    await tabTo(app.page, /^Show the passage: /)
    const from = await focusedName(app.page)
    await press('Enter')
    await proof().locator('mark.lit-now').first().waitFor()
    await expect.poll(() => proof().evaluate((pane) => pane.contains(document.activeElement))).toBe(true)
    await press('Alt+ArrowLeft')
    await expect.poll(() => focusedName(app.page)).toBe(from)
  })

  it('writes a note on the refusal', async () => {
    await press('1')
    await app.page.getByRole('list', { name: 'Story' }).waitFor()
    await tabTo(app.page, /^Story \d+$/)
    await press('Tab', 'Home')
    for (let n = 0; n < 40 && !/Refused/.test(await focusedName(app.page)); n++) await press('ArrowDown')
    expect(await focusedName(app.page)).toMatch(/Refused/)
    await press('Enter')
    await expect.poll(() => focusedName(app.page)).toMatch(/^Refused/)
    await tabAndPress(app.page, 'Add a note')
    await app.page.getByRole('textbox', { name: 'Note', exact: true }).waitFor()
    await app.page.keyboard.type(NOTE)
    await press('Escape')
    // It is kept first; then the keyboard stands where it came from.
    await expect.poll(() => focusedName(app.page)).toBe('Add a note')
    await app.page.getByText(NOTE).first().waitFor()
    await picture(app.page, shell.name, 'newcomer-2-note')
  })

  it('finds it by search', async () => {
    await press('g', 'f')
    await app.page.getByRole('searchbox', { name: 'Find in everything' }).waitFor()
    await app.page.keyboard.type('sampling exercise')
    await app.page
      .getByRole('link', { name: /sampling exercise/ })
      .first()
      .waitFor()
    await picture(app.page, shell.name, 'newcomer-3-found')
    await tabAndPress(app.page, /sampling exercise/)
    await note().waitFor()
  })

  it('undoes it and makes it again', async () => {
    await press('Control+z')
    await note().waitFor({ state: 'detached' })
    await press('Control+Shift+z')
    await note().waitFor()
  })

  it('prints the timeline', async () => {
    await app.page.evaluate(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', 'yes')
    })
    await press('Control+k')
    await app.page.getByRole('dialog').waitFor()
    await app.page.keyboard.type('print')
    await app.page.getByRole('menuitem', { name: 'Print the timeline and the ledger' }).waitFor()
    // The first action that the words find is the one that Enter does.
    await press('Enter')
    await expect.poll(() => app.page.evaluate(() => document.documentElement.dataset['printed'])).toBe('yes')
    await app.page.emulateMedia({ media: 'print' })
    const sheet = app.page.locator('.print-sheet')
    await sheet.getByRole('heading', { name: 'Story' }).waitFor()
    expect(await sheet.getByRole('table').count()).toBe(3)
    if (shell === chromiumShell) {
      const paper = await getDocumentProxy(new Uint8Array(await app.page.pdf()))
      const { text } = await extractText(paper, { mergePages: true })
      for (const words of [/Refused: cost limit/, /days\s+late/, /Printed\s+with FOI Desk on Monday 10 March 2031/])
        expect(text).toMatch(words)
    }
    await app.page.emulateMedia({ media: 'screen' })
  })

  it('has said nothing to the console in all this', () => {
    expect(app.complaints).toEqual([])
  })
})
