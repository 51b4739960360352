import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

/** Where the pictures of a run lie, to be looked at. */
export const PICTURES = process.env['FOI_DESK_PICTURES'] ?? join(tmpdir(), 'foi-desk-pictures')

export async function picture(page: Page, shell: string, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true })
  await page.screenshot({ path: join(PICTURES, `${shell.replaceAll(' ', '-')}--${name}.png`), animations: 'disabled' })
}

/** What a person does, named as they would name it; each ends when its result can be seen. */
export const steps = (page: Page) => ({
  async seeFirstRun(): Promise<void> {
    await page.getByRole('button', { name: 'Open the example' }).waitFor()
  },
  async openExample(): Promise<void> {
    await page.getByRole('button', { name: 'Open the example' }).click()
    await page.getByRole('list', { name: 'Story' }).waitFor()
  },
  async openTab(name: 'Story' | 'Questions' | 'Clocks' | 'References'): Promise<void> {
    const tab = page.getByRole('tab', { name: new RegExp(`^${name}`) })
    await tab.click()
    await page.getByRole('tabpanel', { name: new RegExp(`^${name}`) }).waitFor()
  },
  async showWorking(of: RegExp): Promise<void> {
    await page.getByRole('button', { name: of }).first().click()
    await page.getByRole('grid', { name: /^Days counted/ }).waitFor()
  },
  async openBringIn(): Promise<void> {
    await page.getByRole('button', { name: 'Bring in letters' }).first().click()
    await page.getByRole('textbox', { name: 'Paste letters here' }).waitFor()
  },
  async readPasted(text: string): Promise<void> {
    await page.getByRole('textbox', { name: 'Paste letters here' }).fill(text)
    await page.getByRole('button', { name: 'Read', exact: true }).click()
    await page.getByRole('heading', { name: 'What was understood' }).waitFor()
  },
  async keep(): Promise<void> {
    await page.getByRole('button', { name: 'Keep', exact: true }).click()
    // The dialog goes first: a story can still be seen behind it, of the case that was open before.
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.getByRole('list', { name: 'Story' }).waitFor()
  },
  async openEntry(words: RegExp): Promise<void> {
    await page.getByRole('list', { name: 'Story' }).getByRole('button', { name: words }).click()
    await page.getByRole('complementary', { name: 'Proof' }).getByRole('heading', { level: 2 }).waitFor()
  },
  async goToDesk(): Promise<void> {
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Desk' }).click()
    await page.getByRole('heading', { level: 1 }).waitFor()
  },
  async goToSettings(): Promise<void> {
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Settings' }).click()
    await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor()
  },
})
