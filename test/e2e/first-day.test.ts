import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumShell } from './shells/chromium.ts'
import { electronShell } from './shells/electron.ts'
import { type Home, newHome, type OpenApp } from './shells/shell.ts'
import { picture, PICTURES, steps } from './steps.ts'
import { HARBOUR_PERMITS } from './threads/harbour-permits.ts'

const TODAY = '2031-03-10'

console.log(`Pictures of the run: ${PICTURES}`)

// The same day at the desk in every shell: what works in one and not in the other fails here.
describe.each([chromiumShell, electronShell])('$name', (shell) => {
  const lacks = shell.lacks()
  if (lacks) {
    it.skip(`is left out: this machine lacks ${lacks}`, () => {})
    return
  }
  let home: Home
  let app: OpenApp
  const proof = () => app.page.getByRole('complementary', { name: 'Proof' })
  const story = () => app.page.getByRole('list', { name: 'Story' }).getByRole('listitem')
  const open = async () => {
    app = await shell.open({ home, today: TODAY })
    app.page.setDefaultTimeout(20_000)
  }
  beforeAll(async () => {
    home = newHome()
    await open()
  })
  afterAll(async () => {
    await app?.close()
    home?.remove()
  })

  it('offers the example on a first run', async () => {
    await steps(app.page).seeFirstRun()
    await picture(app.page, shell.name, '1-first-run')
  })

  it('opens the example with its timeline, references and story', async () => {
    await steps(app.page).openExample()
    await app.page.getByRole('region', { name: /^Timeline of / }).waitFor()
    expect(await story().count()).toBeGreaterThan(2)
    await proof().locator('mark').first().waitFor()
    await picture(app.page, shell.name, '2-case')
    await steps(app.page).openTab('References')
    expect(await app.page.getByRole('list', { name: 'References' }).getByRole('listitem').count()).toBeGreaterThan(0)
  })

  it('shows the working of a clock, day by day, with the rival count where it differs', async () => {
    await steps(app.page).openTab('Clocks')
    await steps(app.page).showWorking(/^Show the working: Response/)
    const days = app.page.getByRole('grid', { name: /^Days counted/ }).getByRole('gridcell')
    const words = await days.evaluateAll((cells) =>
      cells.map((cell) => cell.getAttribute('aria-label') ?? cell.textContent ?? ''),
    )
    expect(words[0]).toMatch(/received, not counted/)
    expect(words.filter((one) => /counts, day \d+/.test(one)).length).toBeGreaterThanOrEqual(20)
    expect(words.filter((one) => /does not count: Saturday/.test(one)).length).toBeGreaterThan(0)
    await picture(app.page, shell.name, '3-working')
  })

  it('shows the words that decided a question', async () => {
    await steps(app.page).openTab('Questions')
    await app.page
      .getByRole('button', { name: /^Show the passage/ })
      .first()
      .click()
    const lit = proof().locator('mark.lit-now')
    await lit.first().waitFor()
    expect((await lit.first().textContent())?.trim()).not.toBe('')
    expect(await lit.first().evaluate((mark) => mark.getBoundingClientRect().bottom <= innerHeight)).toBe(true)
    await picture(app.page, shell.name, '4-evidence')
  })

  it('reads a pasted thread, shows what was understood, and keeps it', async () => {
    await steps(app.page).openBringIn()
    await steps(app.page).readPasted(HARBOUR_PERMITS)
    const dialog = app.page.getByRole('dialog')
    expect(await dialog.getByRole('row').count()).toBe(4)
    expect(await dialog.textContent()).toMatch(/Pellinore District Council.*3 new letters.*2 questions/)
    await picture(app.page, shell.name, '5-preview')
    await steps(app.page).keep()
    expect(await story().count()).toBe(3)
    expect(await app.page.getByRole('heading', { level: 1 }).textContent()).toMatch(/mooring permits/)
  })

  it('takes a correction of a kind, beside what was read', async () => {
    await steps(app.page).openEntry(/Acknowledged/)
    await proof().getByRole('button', { name: 'Correct kind' }).click()
    await app.page
      .getByRole('button', { name: /Kind$/ })
      .or(app.page.getByLabel('Kind', { exact: true }))
      .first()
      .click()
    await app.page.getByRole('option', { name: 'Notice of delay' }).click()
    await app.page.getByRole('button', { name: 'Save', exact: true }).click()
    await proof().getByText('you said').first().waitFor()
    expect(await proof().textContent()).toMatch(/Acknowledgement/)
    await picture(app.page, shell.name, '6-corrected')
  })

  it('has it all after a restart', async () => {
    await app.close()
    await open()
    await app.page.getByRole('heading', { level: 1 }).waitFor()
    const row = app.page.getByRole('link', { name: /mooring permits/ })
    await row.waitFor()
    await picture(app.page, shell.name, '7-desk')
    await row.click()
    await app.page.getByRole('list', { name: 'Story' }).waitFor()
    expect(await story().count()).toBe(3)
    await steps(app.page).openEntry(/late|delay|more time/i)
    await proof().getByText('you said').first().waitFor()
    expect(await proof().textContent()).toMatch(/Notice of delay/)
  })

  it('has said nothing to the console in all this', () => {
    expect(app.complaints).toEqual([])
  })
})
