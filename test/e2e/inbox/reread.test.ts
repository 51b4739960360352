import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ENGINE } from '../../../core/reading/keyed.ts'
import { chromiumShell } from '../shells/chromium.ts'
import { electronShell } from '../shells/electron.ts'
import { type Home, newHome, type OpenApp } from '../shells/shell.ts'
import { picture } from '../steps.ts'
import { violations } from '../violations.ts'
import { fillWithMail, TODAY } from './filled.ts'

describe.each([chromiumShell, electronShell])('reading again by keyboard in $name', (shell) => {
  const lacks = shell.lacks()
  if (lacks) {
    it.skip(`is left out: this machine lacks ${lacks}`, () => {})
    return
  }
  let home: Home
  let app: OpenApp
  const page = (): Page => app.page
  const press = (key: string): Promise<void> => page().keyboard.press(key)
  const pressOn = async (role: 'button' | 'link', name: RegExp | string): Promise<void> => {
    await page().getByRole(role, { name }).first().focus()
    await press('Enter')
  }

  beforeAll(async () => {
    home = newHome()
    // As an older reader left it: it saw no reference, and took the acknowledgement for a letter of no kind.
    await fillWithMail(home, ({ context: { store } }) => {
      store.keepUp(() =>
        store.db.exec(`
          UPDATE readings SET engine = ${ENGINE - 1}, reading = json_set(reading, '$.engine', ${ENGINE - 1});
          UPDATE readings SET reading = json_set(reading, '$.kind.value', 'other', '$.references', json('[]'))
            WHERE json_extract(reading, '$.kind.value') = 'acknowledgement'`),
      )
    })
    app = await shell.open({ home, today: TODAY })
    page().setDefaultTimeout(20_000)
  })
  afterAll(async () => {
    await app?.close()
    home?.remove()
  })

  it('says once, quietly, that letters were read by an older reader', async () => {
    await page()
      .getByRole('link', { name: /^Inbox/ })
      .waitFor()
    await press('g')
    await press('i')
    await page().getByText('4 letters were read by an older FOI Desk.').waitFor()
    expect(await violations(page())).toEqual([])
    await picture(page(), shell.name, 'reread-1-line')
    await pressOn('link', 'See what would change…')
    await page().getByRole('heading', { level: 1, name: 'Read everything again' }).waitFor()
  })

  it('shows what would change, by case and letter, before it does', async () => {
    await pressOn('button', 'Look at what would change')
    await page().getByRole('heading', { name: '1 letter in 1 case would change' }).waitFor()
    const table = page().getByRole('table', { name: /^Letters that would change: Ward closures/ })
    expect(await table.textContent()).toMatch(/Kind.*Other letter.*Acknowledgement.*References.*none.*CHB\/31\/204/)
    for (const theme of ['light', 'dark', 'contrast']) {
      await page().evaluate((to) => document.documentElement.setAttribute('data-theme', to), theme)
      expect(await violations(page())).toEqual([])
      await picture(page(), shell.name, `reread-2-changes-${theme}`)
    }
  })

  it('takes it over, of one case or of all, and undo takes it back', async () => {
    await pressOn('button', /^Take over this case/)
    await page().getByRole('heading', { name: 'Nothing would change' }).waitFor()
    await press('Control+z')
    await page().getByText('1 letter was read by an older FOI Desk.').waitFor()
    expect(app.complaints).toEqual([])
  })
})
