import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bring } from '../../../casebook/import/bring.ts'
import { chromiumShell } from '../shells/chromium.ts'
import { electronShell } from '../shells/electron.ts'
import { type Home, newHome, type OpenApp } from '../shells/shell.ts'
import { picture } from '../steps.ts'
import { fillWithMail, TODAY } from './filled.ts'

const MANY = 2000
const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

/** So many letters of a family, none of them casework. */
const FAMILY = Array.from({ length: MANY }, (_, n) => {
  const date = `${DAYS[n % 7]}, ${1 + (n % 28)} Jan 2030 ${String(n % 24).padStart(2, '0')}:00:00 +0000`
  return `From - ${date}\nFrom: Aunt Bea <bea@family.example>\nTo: wilma@post.example\nSubject: Letter ${n + 1}\nDate: ${date}\nMessage-ID: <family-${n}@family.example>\n\nThe cake number ${n + 1} is in the oven.\n\n`
}).join('')

describe.each([chromiumShell, electronShell])('an inbox of 2,000 letters in $name', (shell) => {
  const lacks = shell.lacks()
  if (lacks) {
    it.skip(`is left out: this machine lacks ${lacks}`, () => {})
    return
  }
  let home: Home
  let app: OpenApp
  const page = (): Page => app.page

  beforeAll(async () => {
    home = newHome()
    await fillWithMail(home, async ({ context }) => {
      const file = new File([FAMILY], 'family.mbox', { type: 'application/mbox' })
      await bring(context, { kind: 'files', files: [file] }, { name: 'import.bring' })
    })
    app = await shell.open({ home, today: TODAY })
    page().setDefaultTimeout(20_000)
  })
  afterAll(async () => {
    await app?.close()
    home?.remove()
  })

  it('draws only what is in sight, is walked from end to end, and deals with the last', async () => {
    await page().getByRole('link', { name: 'Inbox 999+ letters waiting' }).waitFor()
    await page().keyboard.press('g')
    await page().keyboard.press('i')
    const list = page().getByRole('list', { name: 'Letters that wait' })
    await list.getByRole('button').first().focus()
    expect(await list.getByRole('listitem').count()).toBeLessThan(60)
    expect(await list.getByRole('listitem').first().getAttribute('aria-setsize')).toBe(String(MANY + 2))
    await page().keyboard.press('End')
    const last = list.locator(`[aria-posinset="${MANY + 2}"] button`)
    await expect.poll(() => last.evaluate((at) => at === document.activeElement)).toBe(true)
    await picture(page(), shell.name, 'inbox-6-many')
    await page().keyboard.press('x')
    await page().getByText('2,001 letters wait for your word.').waitFor()
    expect(await list.getByRole('listitem').count()).toBeLessThan(60)
  })

  it('puts all of no case aside at once, and undo brings them all back', async () => {
    await page().getByRole('button', { name: 'Put all 2,000 of no case aside' }).focus()
    await page().keyboard.press('Enter')
    await page().getByText('1 letter waits for your word.').waitFor()
    await page().keyboard.press('Control+z')
    await page().getByText('2,001 letters wait for your word.').waitFor()
    expect(app.complaints).toEqual([])
  })
})
