import PostalMime from 'postal-mime'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PAGE } from '../../casebook/drafts/page.ts'
import { chromiumShell } from '../shells/chromium.ts'
import { electronShell } from '../shells/electron.ts'
import { type Home, newHome, type OpenApp } from '../shells/shell.ts'
import { picture } from '../steps.ts'
import { focusedName, letterWords, tabAndPress, tabTo } from './keys.ts'
import { savedBy } from './saved-file.ts'

const TODAY = '2031-04-01'

// From a refusal to a new clock without a mouse: every step is a key.
describe.each([chromiumShell, electronShell])('a refusal answered by keyboard in $name', (shell) => {
  const lacks = shell.lacks()
  if (lacks) {
    it.skip(`is left out: this machine lacks ${lacks}`, () => {})
    return
  }
  let home: Home
  let app: OpenApp
  const letter = () => app.page.getByRole('textbox', { name: 'Letter', exact: true })
  const checks = () => app.page.getByRole('list', { name: 'Checks' })
  const press = (keys: string) => app.page.keyboard.press(keys)
  beforeAll(async () => {
    home = newHome()
    app = await shell.open({ home, today: TODAY })
    app.page.setDefaultTimeout(20_000)
  })
  afterAll(async () => {
    await app?.close()
    home?.remove()
  })

  it('offers the moves that the law allows after the refusal, each with why, days, effect and source', async () => {
    const { page } = app
    await page.getByRole('button', { name: 'Open the example' }).waitFor()
    await press('b')
    await page.getByRole('textbox', { name: 'Paste letters here' }).waitFor()
    await page.keyboard.insertText(PAGE)
    await tabAndPress(page, 'Read')
    await page.getByRole('heading', { name: 'What was understood' }).waitFor()
    await tabAndPress(page, 'Keep')
    await page.getByRole('list', { name: 'Story' }).waitFor()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await press('6')
    const moves = page.getByRole('list', { name: 'What you can do now' }).getByRole('listitem')
    await moves.first().waitFor()
    const said = await moves.allInnerTexts()
    expect(said).toHaveLength(2)
    expect(said[0]).toMatch(/^Ask again without question 2\n/)
    expect(said[0]).toMatch(/now; no last day/)
    expect(said[0]).toMatch(/A new request with a new clock: received today, .* Thursday 1 May 2031/)
    expect(said[0]).toMatch(/\(usual practice\)/)
    expect(said[1]).toMatch(/review/)
    // 40 working days after 28 March 2031, without Good Friday, Easter Monday and the two holidays of May.
    expect(said[1]).toMatch(/until \w+day \d+ \w+ 2031, \d+ days left/)
    await picture(page, shell.name, 'drafts-1-moves')
  })

  it('drafts the narrower request with nothing left to fill in, the cursor in the letter', async () => {
    const { page } = app
    await tabAndPress(page, /^Draft it: Ask again without question 2/)
    await letter().waitFor()
    await expect.poll(() => focusedName(page)).toBe('Letter')
    const words = await letterWords(page)
    expect(words).toContain('1) How many repairs of the sea wall were made in each year from 2026 to 2030?')
    expect(words).not.toContain('invoice by invoice')
    await page.getByText('Nothing is wrong.').waitFor()
    await picture(page, shell.name, 'drafts-2-composer')
  })

  it('finds a wrong day as it is typed; its sentence leads to the place', async () => {
    const { page } = app
    await press('Control+End')
    await page.keyboard.type('\nYour answer was due on 31 March 2031.')
    // What is said of the half of it while it is typed ('was due on 31 March') leads nowhere once the rest stands.
    const wrong = checks().getByRole('button', { name: /was due on 31 March 2031; by the clocks it was due on/ })
    await wrong.waitFor()
    await tabAndPress(page, /was due on 31 March 2031; by the clocks it was due on/)
    await expect.poll(() => focusedName(page)).toBe('Letter')
    const marked = await letter().evaluate((content) => {
      const root = content.getRootNode() as ShadowRoot & { getSelection?: () => Selection | null }
      return (root.getSelection?.() ?? document.getSelection())?.toString()
    })
    expect(marked).toBe('31 March 2031')
    await picture(page, shell.name, 'drafts-3-check')
    // Typed over, as it is marked.
    await page.keyboard.type('2 April 2031')
    await page.getByText('Nothing is wrong.').waitFor()
  })

  it('narrows further in the assistant, shows the difference, and keeps what was typed by hand', async () => {
    const { page } = app
    await tabTo(page, 'Choose the questions…', true)
    await press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Ask for less' })
    await dialog.waitFor()
    await dialog.getByText('Refused under section 12').waitFor()
    await dialog.getByText(/The clock starts afresh/).waitFor()
    expect(await dialog.getByText('They said that it could be answered').count()).toBe(2)
    expect(await dialog.textContent()).toMatch(/Question 2 is left out of this letter and kept in the case/)
    expect(await dialog.locator('del').allTextContents()).toEqual([expect.stringContaining('invoice by invoice')])
    await tabTo(page, /^Keep/)
    await press('ArrowRight')
    await press('ArrowRight')
    await tabTo(page, 'New wording of question 1')
    await press('Control+a')
    await page.keyboard.type('How many repairs of the sea wall were made in each year from 2029 to 2030?')
    await expect.poll(() => dialog.locator('ins').allTextContents()).toEqual(['2029'])
    await picture(page, shell.name, 'drafts-4-narrowing')
    await tabAndPress(page, 'Write it so')
    await dialog.waitFor({ state: 'detached' })
    await expect.poll(() => letterWords(page)).toContain('in each year from 2029 to 2030?')
    const words = await letterWords(page)
    expect(words).toContain('3) When is the next repair planned?')
    expect(words).toContain('Your answer was due on 2 April 2031.')
    await page.getByText('Nothing is wrong.').waitFor()
  })

  it('goes back to an earlier wording, and forward again by undo', async () => {
    const { page } = app
    await tabTo(page, 'Earlier wordings', true)
    await press('Enter')
    await page.getByRole('dialog', { name: 'Earlier wordings' }).waitFor()
    await tabAndPress(page, /^Go back to this: the wording of/)
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await expect.poll(() => letterWords(page)).not.toContain('in each year from 2029 to 2030?')
    await tabTo(page, 'Letter')
    await press('Control+z')
    await expect.poll(() => letterWords(page)).toContain('in each year from 2029 to 2030?')
  })

  it('saves it as an unsent mail that another program reads', async () => {
    const { page } = app
    await tabTo(page, 'To', true)
    await press('Control+a')
    await page.keyboard.type('foi@saltmere.example')
    await tabAndPress(page, 'Send…')
    await page.getByRole('dialog', { name: 'Send the letter' }).waitFor()
    await tabTo(page, 'Save as a mail (.eml)')
    const { name, bytes } = await savedBy(app, () => press('Enter'))
    expect(name).toMatch(/^Narrowed request for information.*\.eml$/)
    const mail = await PostalMime.parse(bytes)
    expect(mail.headers).toContainEqual(expect.objectContaining({ key: 'x-unsent', value: '1' }))
    expect(mail.to?.[0]?.address).toBe('foi@saltmere.example')
    expect(mail.subject).toContain('FOI/2031/0911')
    expect(mail.text).toContain('in each year from 2029 to 2030?')
    await page.getByText(/^Saved as Narrowed request/).waitFor()
    await picture(page, shell.name, 'drafts-5-saved')
  })

  it('is sent: it stands in the case, and a new clock runs', async () => {
    const { page } = app
    await tabAndPress(page, 'I have sent it…')
    await page.getByRole('dialog', { name: 'I have sent it' }).waitFor()
    await tabTo(page, 'Proof (if you have any)')
    await page.keyboard.type('their automatic answer')
    await press('Enter')
    const running = page.getByRole('list', { name: 'Clocks: Running' })
    await running.waitFor()
    await expect.poll(() => running.textContent()).toMatch(/1 May 2031/)
    await picture(page, shell.name, 'drafts-6-new-clock')
    await press('Escape')
    await tabTo(page, /^Clocks/)
    await press('End')
    const out = page.getByRole('table', { name: 'What went out' })
    await out.waitFor()
    const row = out.getByRole('row').last()
    expect(await row.textContent()).toMatch(
      /by mail to foi@saltmere\.example.*their automatic answer.*Tuesday 1 April 2031/,
    )
    await picture(page, shell.name, 'drafts-7-ledger')
  })

  it('has said nothing to the console in all this', () => {
    expect(app.complaints).toEqual([])
  })
})
