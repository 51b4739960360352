import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { QUESTIONED } from '../../casebook/law/letters.ts'
import { chromiumShell } from '../shells/chromium.ts'
import { electronShell } from '../shells/electron.ts'
import { type Home, newHome, type OpenApp } from '../shells/shell.ts'
import { picture, steps } from '../steps.ts'
import { violations } from '../violations.ts'

// No press of a mouse in here: whatever is reached, is reached by keys.
describe.each([chromiumShell, electronShell])('clocks by keyboard in $name', (shell) => {
  const lacks = shell.lacks()
  if (lacks) {
    it.skip(`is left out: this machine lacks ${lacks}`, () => {})
    return
  }
  let home: Home
  let app: OpenApp
  const page = (): Page => app.page
  /** Presses Tab until what has the focus has this name. */
  const tabTo = async (name: RegExp): Promise<void> => {
    for (let n = 0; n < 120; n++) {
      await page().keyboard.press('Tab')
      const words = await page().evaluate(() => {
        const at = document.activeElement
        const label = at
          ?.getAttribute('aria-labelledby')
          ?.split(' ')
          .map((id) => document.getElementById(id)?.textContent)
        return [at?.getAttribute('aria-label'), ...(label ?? []), at?.textContent].join(' ').trim()
      })
      if (name.test(words)) return
    }
    throw new Error(`Tab never came to ${name}.`)
  }
  const press = (key: string): Promise<void> => page().keyboard.press(key)
  const focused = (): Promise<string> => page().evaluate(() => document.activeElement?.textContent ?? '')

  beforeAll(async () => {
    home = newHome()
    app = await shell.open({ home, today: '2027-03-29' })
    page().setDefaultTimeout(20_000)
    await steps(page()).openBringIn()
    await steps(page()).readPasted(QUESTIONED)
    await steps(page()).keep()
  })
  afterAll(async () => {
    await app?.close()
    home?.remove()
  })

  it('walks the strip of days, each day saying what it is', async () => {
    await tabTo(/^Story/)
    await press('3')
    await page().getByRole('list', { name: 'Clocks: Running' }).waitFor()
    await tabTo(/^Show the working: Response/)
    await press('Enter')
    await page()
      .getByRole('grid', { name: /^Days counted/ })
      .waitFor()
    await page().keyboard.press('Tab')
    expect(await focused()).toMatch(/Wednesday 21 April 2027; counts, day 20; the last day/)
    await press('ArrowLeft')
    expect(await focused()).toMatch(/Tuesday 20 April 2027; counts, day 19/)
    await press('Home')
    expect(await focused()).toMatch(/Monday 15 March 2027; does not count: First received/)
    expect(await violations(page())).toEqual([])
    await picture(page(), shell.name, 'law-1-strip')
  })

  it('supposes that the question was not needed, and the case is as it was', async () => {
    await page().reload()
    await page().getByRole('list', { name: 'Clocks: Running' }).waitFor()
    await tabTo(/^What if…/)
    await press('Enter')
    await tabTo(/^(they answer Suppose that|Suppose that they answer)/)
    await press('Enter')
    await page().getByRole('listbox').waitFor()
    await page().keyboard.type('their question')
    await press('Enter')
    await tabTo(/^Suppose$/)
    await press('Enter')
    const moved = page().getByRole('table', { name: 'What moves' })
    await moved.waitFor()
    expect(await moved.textContent()).toMatch(/Response to FER-2027-118.*Wed 21 Apr.*Thu 15 Apr/)
    expect(await page().getByRole('list', { name: 'Clocks: Running' }).textContent()).toMatch(/Wed 21 Apr/)
    expect(await violations(page())).toEqual([])
    await picture(page(), shell.name, 'law-2-what-if')
  })

  it('keeps it as a fact of the case, with every clock after it, and takes it back', async () => {
    await page()
      .getByRole('button', { name: /^Keep as a fact/ })
      .focus()
    await press('Enter')
    const running = page().getByRole('list', { name: 'Clocks: Running' })
    await running.filter({ hasText: 'Thu 15 Apr' }).waitFor()
    await tabTo(/^What they go by…/)
    await press('Enter')
    const unneeded = page().getByRole('checkbox', { name: /^It was not needed/ })
    await unneeded.waitFor()
    expect(await unneeded.isChecked()).toBe(true)
    expect(await violations(page())).toEqual([])
    await picture(page(), shell.name, 'law-3-facts')
    await unneeded.focus()
    await press('Space')
    await running.filter({ hasText: 'Wed 21 Apr' }).waitFor()
  })

  it('shows the law: packs, a pack with its rules, holidays', async () => {
    await press('Escape')
    await page().evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
    await press('g')
    await press('l')
    await page().getByRole('heading', { level: 1, name: 'The law' }).waitFor()
    expect(await violations(page())).toEqual([])
    await picture(page(), shell.name, 'law-4-law')
    await tabTo(/^Freedom of Information Act 2000$/)
    await press('Enter')
    await page().getByRole('list', { name: 'Rules of Freedom of Information Act 2000' }).waitFor()
    expect(await violations(page())).toEqual([])
    expect(app.complaints).toEqual([])
  })
})
