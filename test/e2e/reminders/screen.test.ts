import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumShell } from '../shells/chromium.ts'
import { type Home, newHome, type OpenApp } from '../shells/shell.ts'
import { violations } from '../violations.ts'
import { seed } from './desk.ts'

const lacks = chromiumShell.lacks()
if (lacks) console.log(`Left out: reminders on screen lack ${lacks}.`)

describe.skipIf(lacks)('reminders on screen, in the web shell', () => {
  let home: Home
  let caseId: string
  let open: OpenApp
  beforeAll(async () => {
    home = newHome()
    caseId = await seed(home)
    open = await chromiumShell.open({ home, today: '2026-04-02' })
  })
  afterAll(async () => {
    await open?.close()
    home?.remove()
  })
  const coming = () => open.page.getByRole('list', { name: 'Coming up' }).getByRole('listitem')
  const goTo = async (hash: string, heading: string): Promise<void> => {
    await open.page.evaluate((to) => (location.hash = to), hash)
    await open.page.getByRole('heading', { name: heading, level: 1 }).waitFor()
  }

  it('says what is to come, with its reason', async () => {
    await open.page.getByRole('link', { name: 'Reminders' }).click()
    await open.page.getByText('The next reminder comes on Tue 7 Apr, 09:00.').waitFor()
    expect(await coming().allInnerTexts()).toEqual([
      expect.stringMatching(/Tue 7 Apr, 09:00[\s\S]*Ward closures[\s\S]*Again on Mon 13 Apr, Tue 14 Apr, Wed 15 Apr\./),
    ])
  })

  it('a test notice appears in the page where the browser was not asked', async () => {
    await open.page.getByRole('button', { name: 'Show a test notice' }).click()
    const notices = open.page.getByRole('region', { name: 'Reminders that have just come' })
    await notices.getByText('This is a test.').waitFor()
    await notices.getByRole('button', { name: 'Put away' }).click()
    expect(await notices.getByText('This is a test.').count()).toBe(0)
  })

  it('an own reminder is set from its case, three weeks after the letter, and put off until tomorrow', async () => {
    await goTo(`#/case/${caseId}/story`, 'Ward closures')
    await open.page.getByRole('button', { name: 'Remind me…' }).click()
    await open.page.getByRole('textbox', { name: 'Of what' }).fill('Ring the ward')
    await open.page.getByText('so long after a letter').click()
    await open.page.getByRole('textbox', { name: 'How many' }).fill('4')
    await open.page.getByRole('button', { name: 'Keep' }).click()
    await open.page.getByRole('dialog').waitFor({ state: 'detached' })
    await goTo('#/reminders', 'Reminders')
    const row = coming().filter({ hasText: 'Ring the ward' })
    expect(await row.innerText()).toContain('Thu 9 Apr, 09:00')
    await row.getByRole('button', { name: /^Put off/ }).click()
    await open.page.getByRole('menuitem', { name: 'until tomorrow' }).click()
    await row.getByText('Fri 3 Apr, 09:00').waitFor()
    await row.getByRole('button', { name: /^Dealt with/ }).click()
    await row.waitFor({ state: 'detached' })
  })

  it('a case is silenced and let speak again', async () => {
    await goTo(`#/case/${caseId}/story`, 'Ward closures')
    await open.page.getByRole('button', { name: 'Silence this case' }).click()
    await goTo('#/reminders', 'Reminders')
    await open.page.getByRole('button', { name: 'Let it speak again: Ward closures' }).click()
    await open.page.getByRole('heading', { name: 'Silenced cases' }).waitFor({ state: 'detached' })
  })

  it('a lead that is ticked is planned at once; the log says why one heard or not', async () => {
    await open.page.getByRole('checkbox', { name: 'Their answer: 10 before' }).check()
    await coming().getByText('10 working days before the date').waitFor()
    const log = open.page.getByText('Why did I hear, or not?')
    await log.click()
    await open.page.getByRole('list', { name: 'Why did I hear, or not?' }).getByRole('listitem').first().waitFor()
  })

  it('axe finds nothing, and the page complained of nothing', async () => {
    expect(await violations(open.page)).toEqual([])
    expect(open.complaints).toEqual([])
  })
})
