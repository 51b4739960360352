import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { electronLacks, openElectron, type OpenElectron } from './shells/electron.ts'
import { type Home, newHome } from './shells/shell.ts'
import { steps } from './steps.ts'

interface Shown {
  label: string
  items: string[]
}

// The menu bar says what the page can do now, by the page's own names, and does it.
describe('the menu bar of real Electron', () => {
  const lacks = electronLacks()
  if (lacks) {
    it.skip(`is left out: this machine lacks ${lacks}`, () => {})
    return
  }
  let home: Home
  let open: OpenElectron
  const bar = (): Promise<Shown[]> =>
    open.app.evaluate(({ Menu }) =>
      (Menu.getApplicationMenu()?.items ?? []).map(({ label, submenu }) => ({
        label,
        items: (submenu?.items ?? []).filter((item) => item.type !== 'separator').map((item) => item.label),
      })),
    )
  const itemsOf = async (label: string) => (await bar()).find((one) => one.label === label)?.items ?? []
  const choose = (label: string) =>
    open.app.evaluate(({ Menu }, wanted) => {
      const all = (Menu.getApplicationMenu()?.items ?? []).flatMap((one) => one.submenu?.items ?? [])
      all.find((item) => item.label === wanted)?.click()
    }, label)

  beforeAll(async () => {
    home = newHome()
    open = await openElectron({ home, today: '2031-03-10' })
    await steps(open.page).seeFirstRun()
  })
  afterAll(async () => {
    await open?.close()
    home?.remove()
  })

  it('leads to every room, and to what can be done without a case', async () => {
    await expect.poll(() => itemsOf('&Go')).toContain('Inbox')
    expect(await itemsOf('&File')).toEqual(expect.arrayContaining(['Bring in letters', 'Quit']))
    expect(await itemsOf('&Case')).toEqual([])
    await choose('Open the example')
    await open.page.getByRole('list', { name: 'Story' }).waitFor()
  })

  it('has the acts of the case that is open, by the names that the palette has', async () => {
    await expect.poll(() => itemsOf('&Case')).toContain('Merge with another case')
    const shown = (await bar()).filter(({ label }) => ['&Go', '&Case'].includes(label)).flatMap(({ items }) => items)
    expect(shown.length).toBeGreaterThan(20)
    await open.page.keyboard.press('Control+K')
    const options = await open.page
      .getByRole('dialog')
      .getByRole('menuitem')
      .locator('span:first-child')
      .allTextContents()
    await open.page.keyboard.press('Escape')
    await open.page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(shown.filter((name) => !options.includes(name))).toEqual([])

    await choose('Remind me…')
    await open.page.getByRole('dialog').getByRole('heading').waitFor()
    await open.page.keyboard.press('Escape')
    await open.page.getByRole('dialog').waitFor({ state: 'detached' })
  })

  it('does and takes back, and says what it would take back', async () => {
    await choose('Silence this case')
    await expect.poll(() => itemsOf('&Case')).toContain('Let it speak again')
    const undo = (await itemsOf('&Edit')).find((name) => name.startsWith('Undo: '))
    expect(undo).toMatch(/^Undo: ./)
    await choose(undo ?? '')
    await expect.poll(() => itemsOf('&Case')).toContain('Silence this case')
    expect(open.complaints).toEqual([])
  })

  it('leaves the acts of a case with the case', async () => {
    await choose('Desk')
    await expect.poll(() => itemsOf('&Case')).toEqual([])
  })
})
