import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PAGE } from '../../casebook/drafts/page.ts'
import { chromiumShell } from '../shells/chromium.ts'
import { electronShell, type OpenElectron } from '../shells/electron.ts'
import { type Home, newHome, type OpenApp } from '../shells/shell.ts'
import { steps } from '../steps.ts'
import { letterWords } from './keys.ts'

const isElectron = (app: OpenApp): app is OpenElectron => 'app' in app

// What leaves the letter by the system's own ways: the clipboard, the mail program, the printer; and what comes into it: a quoted passage.
describe.each([chromiumShell, electronShell])('a letter and the system in $name', (shell) => {
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
    const { page } = app
    await page.getByRole('button', { name: 'Open the example' }).waitFor()
    await steps(page).openBringIn()
    await steps(page).readPasted(PAGE)
    await steps(page).keep()
    await page.getByRole('tab', { name: /^Drafts/ }).click()
    await page
      .getByRole('button', { name: /^Draft it: Ask again without/ })
      .last()
      .click()
    await page.getByRole('textbox', { name: 'Letter', exact: true }).waitFor()
  })
  afterAll(async () => {
    await app?.close()
    home?.remove()
  })

  it('quotes the passage that is lit, with a link back to it', async () => {
    const { page } = app
    const proof = page.getByRole('complementary', { name: 'Proof' })
    await page.getByRole('textbox', { name: 'Letter', exact: true }).focus()
    await page.keyboard.press('Control+End')
    const range = await proof.locator('mark.passage', { hasText: 'refusal notice' }).evaluate((mark) => {
      const words = mark.firstChild as Text
      getSelection()?.setBaseAndExtent(words, 0, words, words.length)
      return getSelection()?.toString()
    })
    expect(range).toBe('refusal notice')
    await page.getByRole('button', { name: 'Quote in the letter' }).click()
    await expect.poll(() => letterWords(page)).toContain('“refusal notice”')
    await page.getByRole('button', { name: 'Show where it stands: refusal notice' }).click()
    await proof.locator('mark.lit-now', { hasText: 'refusal notice' }).waitFor()
  })

  it('copies the letter for a web form', async () => {
    const { page } = app
    await page.getByRole('textbox', { name: 'To', exact: true }).fill('foi@saltmere.example')
    await page.getByRole('button', { name: 'Send…' }).click()
    if (isElectron(app)) await app.app.evaluate(({ clipboard }) => clipboard.clear())
    else await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('button', { name: 'Copy for a web form' }).click()
    await page.getByText('Copied.').waitFor()
    const copied = isElectron(app)
      ? await app.app.evaluate(({ clipboard }) => clipboard.readText())
      : await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toMatch(/^Narrowed request for information \(your reference FOI\/2031\/0911\)\n\nDear Saltmere/)
  })

  it('prints the letter alone', async () => {
    const { page } = app
    await page.evaluate(() => {
      window.print = () => Object.assign(globalThis, { printed: document.documentElement.dataset['paper'] })
    })
    await page.getByRole('button', { name: 'Print', exact: true }).click()
    expect(await page.evaluate(() => (globalThis as unknown as { printed: string }).printed)).toBe('letter')
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('#root').isVisible()).toBe(false)
    expect(await page.locator('.letter-sheet').innerText()).toMatch(/1 April 2031[^]*Dear Saltmere Borough Council,/)
    await page.emulateMedia({ media: 'screen' })
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
    expect(await page.locator('#root').isVisible()).toBe(true)
  })

  it('opens a mail of the user’s own program with address, subject and letter', async () => {
    const { page } = app
    await page.getByRole('button', { name: 'Send…' }).click()
    const link = page.getByRole('link', { name: 'Write it in your mail program' })
    const address = await link.evaluate((one) => (one as HTMLAnchorElement).href)
    expect(address).toMatch(/^mailto:foi@saltmere\.example\?subject=Narrowed%20request.*&body=Dear%20Saltmere/)
    if (!isElectron(app)) return
    await app.app.evaluate(({ shell: system }) => {
      const opened: string[] = []
      Object.assign(globalThis, { openedOutside: opened })
      system.openExternal = async (url: string) => void opened.push(url)
    })
    // Playwright would wait for a navigation that the app turns into a call of the mail program.
    await link.evaluate((one) => (one as HTMLAnchorElement).click())
    const opened = () =>
      (app as OpenElectron).app.evaluate(() => (globalThis as unknown as { openedOutside: string[] }).openedOutside)
    await expect.poll(opened).toEqual([address])
    expect(page.url()).toMatch(/^app:\/\/desk\/index\.html/)
  })

  it('has said nothing to the console in all this', () => {
    expect(app.complaints).toEqual([])
  })
})
