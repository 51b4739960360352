import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumShell } from '../shells/chromium.ts'
import { electronShell } from '../shells/electron.ts'
import { type Home, newHome, type OpenApp } from '../shells/shell.ts'
import { picture, steps } from '../steps.ts'

const ask = (what: string, body: string) => `${what}

Dear ${body},

Under the Freedom of Information Act 2000 please send me ${what.toLowerCase()} in each year since 2027, with the minutes of the meetings.

Yours faithfully,

Odile Farrant

${body}

5 March 2031

Dear Ms Farrant,

Thank you for your request for information about ${what.toLowerCase()}, which we received on 4 March 2031. You will have a reply within 20 working days.

Information Officer
${body}
`
const THREADS = [
  ask('The cost of the lido', 'Pellinore District Council'),
  ask('Fines for littering', 'Pellinore District Council'),
  ask('Repairs to the pier', 'Corran District Council'),
  ask('Bins emptied late', 'Saltmere Borough Council'),
]

// A morning at the desk by keyboard alone: select, tag, filter, keep a view, walk the board, archive, take it back.
describe.each([chromiumShell, electronShell])('the desk in $name', (shell) => {
  const lacks = shell.lacks()
  if (lacks) {
    it.skip(`is left out: this machine lacks ${lacks}`, () => {})
    return
  }
  let home: Home
  let app: OpenApp
  const rows = () => app.page.locator('[data-row]')
  const titles = () => rows().evaluateAll((all) => all.map((row) => row.firstChild?.textContent ?? ''))
  const focused = () => app.page.evaluate(() => document.activeElement?.firstChild?.textContent ?? '')
  const press = async (...keys: string[]) => {
    for (const key of keys) await app.page.keyboard.press(key)
  }
  const dialogGone = () => app.page.getByRole('dialog').waitFor({ state: 'detached' })

  beforeAll(async () => {
    home = newHome()
    app = await shell.open({ home, today: '2031-03-28' })
    app.page.setDefaultTimeout(20_000)
    for (const thread of THREADS) {
      await steps(app.page).openBringIn()
      await steps(app.page).readPasted(thread)
      await steps(app.page).keep()
    }
    await steps(app.page).goToDesk()
    await rows().nth(3).waitFor()
  })
  afterAll(async () => {
    await app?.close()
    home?.remove()
  })

  it('selects on the way down and gives the tag to all of them at once', async () => {
    await rows().first().focus()
    await press('Space', 'Shift+ArrowDown')
    await app.page.getByText('2 cases selected').waitFor()
    await press('t')
    await app.page.getByRole('textbox', { name: 'New tag' }).waitFor()
    await app.page.keyboard.type('harbour fund')
    await press('Enter', 'Enter')
    await dialogGone()
    await expect.poll(() => app.page.locator('.tag', { hasText: 'harbour fund' }).count()).toBe(2)
    await picture(app.page, shell.name, 'desk-selected')
    await press('Escape')
    await app.page.getByRole('region', { name: 'Selected cases' }).waitFor({ state: 'detached' })
  })

  it('filters by the tag and keeps that under a name', async () => {
    await press('/')
    await app.page.keyboard.type('tag:"harbour fund"')
    await expect.poll(() => rows().count()).toBe(2)
    await app.page.getByRole('button', { name: 'Keep this view' }).focus()
    await press('Enter')
    await app.page.getByRole('textbox', { name: 'Name' }).waitFor()
    await app.page.keyboard.type('Fund')
    await press('Enter')
    const view = app.page.getByRole('list', { name: 'Views' }).getByRole('link', { name: 'Fund' })
    await expect.poll(() => view.getAttribute('aria-current')).toBe('page')
    await app.page.getByRole('link', { name: 'Today', exact: true }).focus()
    await press('Enter')
    await expect.poll(() => rows().count()).toBe(4)
    await view.focus()
    await press('Enter')
    await expect.poll(() => rows().count()).toBe(2)
    await app.page.getByRole('link', { name: 'Today', exact: true }).focus()
    await press('Enter')
    await expect.poll(() => rows().count()).toBe(4)
  })

  it('archives a case, which undo brings back', async () => {
    const all = await titles()
    await rows().first().focus()
    await press('e')
    await expect.poll(() => rows().count()).toBe(3)
    await press('Control+z')
    await expect.poll(titles).toEqual(all)
  })

  it('walks the board from column to column', async () => {
    await press('v')
    await app.page.getByRole('group', { name: 'Board' }).waitFor()
    await rows().first().focus()
    const first = await focused()
    await press('ArrowDown')
    await expect.poll(focused).not.toBe(first)
    await press('ArrowUp')
    await expect.poll(focused).toBe(first)
    await press('Enter')
    await app.page.getByRole('list', { name: 'Story' }).waitFor()
    await app.page.evaluate(() => history.back())
    await app.page.getByRole('group', { name: 'Board' }).waitFor()
    await picture(app.page, shell.name, 'desk-board')
  })

  it('leads to the authority of a case and says that two names are one', async () => {
    await rows().first().focus()
    await press('a')
    await app.page.getByRole('heading', { name: 'How long it takes' }).waitFor()
    await app.page.getByRole('button', { name: 'Same as another…' }).focus()
    await press('Enter')
    await app.page.getByRole('button', { name: 'They are one' }).focus()
    await press('Enter')
    await app.page.getByText(/^Also written/).waitFor()
    await press('Control+z')
    await app.page.getByText(/^Also written/).waitFor({ state: 'detached' })
    expect(app.complaints).toEqual([])
  })
})
