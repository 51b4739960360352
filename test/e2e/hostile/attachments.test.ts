import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as files from '../../casebook/attachments/files.ts'
import { savedBy } from '../drafts/saved-file.ts'
import { chromiumShell } from '../shells/chromium.ts'
import { electronShell, type OpenElectron } from '../shells/electron.ts'
import { type Home, newHome, type OpenApp } from '../shells/shell.ts'
import { picture } from '../steps.ts'
import { bringBefore } from './casebook.ts'
import { FORMATTED_MAIL } from './formatted-mail.ts'

const isElectron = (app: OpenApp): app is OpenElectron => 'app' in app

describe.each([chromiumShell, electronShell])('attachments and links in $name', (shell) => {
  const lacks = shell.lacks()
  if (lacks) {
    it.skip(`is left out: this machine lacks ${lacks}`, () => {})
    return
  }
  let home: Home
  let app: OpenApp
  let page: Page
  beforeAll(async () => {
    home = newHome()
    const kept = await bringBefore(home.casebook, [{ name: 'dues.eml', text: FORMATTED_MAIL }])
    app = await shell.open({ home, today: '2031-03-01' })
    page = app.page
    page.setDefaultTimeout(20_000)
    await page.getByRole('link', { name: /harbour dues/i }).waitFor()
    const hash = `#/case/${kept.caseId}/story?entry=${kept.entries[0]?.id}`
    await page.evaluate((place) => (location.hash = place), hash)
    await page.getByRole('radio', { name: 'Formatting' }).waitFor()
  })
  afterAll(async () => {
    await app?.close()
    home?.remove()
  })

  it('saves a document as it came, only when asked', async () => {
    const { name, bytes } = await savedBy(app, () => page.getByRole('button', { name: 'Save dues.pdf…' }).click())
    expect(name).toBe('dues.pdf')
    expect(bytes.equals(Buffer.from(files.PDF))).toBe(true)
  })

  it('says what a program is that calls itself a document, and hands it out to nobody', async () => {
    await page.getByRole('button', { name: 'Save invoice.pdf…' }).click()
    const dialog = page.getByRole('dialog', { name: 'This file is not handed out' })
    await dialog.getByText(/This is a program, whatever its name says/).waitFor()
    await picture(page, shell.name, 'attachment-refused')
    expect(await dialog.getByRole('button', { name: /Save/ }).count()).toBe(0)
    await dialog.getByRole('button', { name: 'Close' }).click()
  })

  it('warns of a file that is not what it says, and saves it under its real ending', async () => {
    await page.getByRole('button', { name: 'Save dues.doc…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Save this file?' })
    await dialog.getByText(/by its content it is a web page/).waitFor()
    await picture(page, shell.name, 'attachment-warned')
    const { name } = await savedBy(app, () => dialog.getByRole('button', { name: 'Save it anyway' }).click())
    expect(name).toBe('dues.doc.html')
  })

  it('shows where a link really leads, in the formatting and in the words', async () => {
    await page.getByRole('radio', { name: 'Formatting' }).click()
    const links = page.getByRole('region', { name: 'Links' })
    await links.getByText('Its words name another place than it leads to.').waitFor()
    await links.getByText('https://dues.example/list', { exact: true }).waitFor()
    await picture(page, shell.name, 'formatted-letter')
  })

  it('opens a link only after the desktop’s own question, and nothing but what was shown', async () => {
    if (!isElectron(app)) {
      const link = page.getByRole('link', { name: 'Open in a new tab: dues.example' })
      expect(await link.getAttribute('rel')).toBe('noopener noreferrer')
      expect(await link.getAttribute('href')).toBe('https://dues.example/list')
      return
    }
    await app.app.evaluate(({ shell: system, dialog }) => {
      const seen: { asked: string[]; opened: string[]; answer: number } = { asked: [], opened: [], answer: 0 }
      Object.assign(globalThis, { seen })
      system.openExternal = async (url: string) => void seen.opened.push(url)
      dialog.showMessageBox = (async (options: { detail: string }) => {
        seen.asked.push(options.detail)
        return { response: seen.answer, checkboxChecked: false }
      }) as unknown as typeof dialog.showMessageBox
    })
    const seen = () =>
      (app as OpenElectron).app.evaluate(
        () => (globalThis as unknown as { seen: { asked: string[]; opened: string[] } }).seen,
      )
    const open = page.getByRole('button', { name: 'Open dues.example…' })
    await open.click()
    await expect.poll(async () => (await seen()).asked).toEqual(['https://dues.example/list'])
    expect((await seen()).opened).toEqual([])
    await app.app.evaluate(() => Object.assign((globalThis as unknown as { seen: object }).seen, { answer: 1 }))
    await open.click()
    await expect.poll(async () => (await seen()).opened).toEqual(['https://dues.example/list'])
  })

  it('has said nothing to the console in all this', () => {
    expect(app.complaints).toEqual([])
  })
})
