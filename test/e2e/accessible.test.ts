import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FORMATTED_MAIL } from './hostile/formatted-mail.ts'
import { chromiumShell } from './shells/chromium.ts'
import { electronShell } from './shells/electron.ts'
import { type Home, newHome, type OpenApp } from './shells/shell.ts'
import { picture, steps } from './steps.ts'
import { HARBOUR_PERMITS } from './threads/harbour-permits.ts'
import { violations } from './violations.ts'

/** A screen by name, and how a person comes to it from the one before. */
type Screen = readonly [name: string, reach: (page: Page) => Promise<void>]

/** Chooses the first other case in a dialog. */
async function pickCase(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'The other case' }).click()
  await page.getByRole('option').first().click()
}

const SCREENS: readonly Screen[] = [
  ['first run', (page) => steps(page).seeFirstRun()],
  ['case, story', (page) => steps(page).openExample()],
  ['case, questions', (page) => steps(page).openTab('Questions')],
  ['case, references', (page) => steps(page).openTab('References')],
  [
    'case, a clock’s working',
    async (page) => {
      await steps(page).openTab('Clocks')
      await steps(page).showWorking(/^Show the working/)
    },
  ],
  ['bring in', (page) => steps(page).openBringIn()],
  ['bring in, understood', (page) => steps(page).readPasted(HARBOUR_PERMITS)],
  [
    'correct a kind',
    async (page) => {
      await steps(page).keep()
      await steps(page).openEntry(/Acknowledged/)
      await page.getByRole('button', { name: 'Correct kind' }).click()
      await page.getByRole('button', { name: 'Save', exact: true }).waitFor()
    },
  ],
  [
    'enter a call or a letter',
    async (page) => {
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: 'Enter a call or a letter' }).click()
      await page.getByRole('dialog').waitFor()
    },
  ],
  [
    'move letters, with what changes',
    async (page) => {
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      await page.getByRole('button', { name: 'Move letters' }).click()
      await pickCase(page)
      await page.getByRole('heading', { name: 'What changes' }).waitFor()
    },
  ],
  [
    'merge with another case',
    async (page) => {
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      await page.getByRole('button', { name: 'More', exact: true }).click()
      await page.getByRole('menuitem', { name: 'Merge with another case' }).click()
      await pickCase(page)
      await page.getByText(/is then no case any more/).waitFor()
    },
  ],
  [
    'link with another case',
    async (page) => {
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      await page.getByRole('button', { name: 'More', exact: true }).click()
      await page.getByRole('menuitem', { name: 'Link with another case' }).click()
      await page.getByRole('dialog').waitFor()
    },
  ],
  [
    'a note while it is written',
    async (page) => {
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      await page.getByRole('tab', { name: /^Notes/ }).click()
      await page.getByRole('button', { name: 'Add a note on the case' }).click()
      await page.getByRole('textbox', { name: 'Note', exact: true }).waitFor()
      await page.keyboard.type('- [ ] ask for the table by 2031-03-01')
    },
  ],
  [
    'a note, with what is to do',
    async (page) => {
      await page.keyboard.press('Escape')
      await page.getByRole('list', { name: 'To do' }).waitFor()
    },
  ],
  [
    'notes on a question',
    async (page) => {
      await page.getByRole('tab', { name: /^Questions/ }).click()
      await page
        .getByRole('button', { name: /^Note on question/ })
        .first()
        .click()
      await page.getByRole('button', { name: /^Add a note on question/ }).waitFor()
    },
  ],
  [
    'notes and things to do',
    async (page) => {
      await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Notes' }).click()
      await page.getByRole('heading', { level: 1, name: 'Notes and things to do' }).waitFor()
    },
  ],
  [
    'desk',
    async (page) => {
      await page.keyboard.press('Escape')
      await steps(page).goToDesk()
    },
  ],
  [
    'desk, cases selected',
    async (page) => {
      await page.locator('[data-row]').first().focus()
      await page.keyboard.press('Space')
      await page.getByRole('region', { name: 'Selected cases' }).waitFor()
    },
  ],
  [
    'desk, tags',
    async (page) => {
      await page.keyboard.press('t')
      await page.getByRole('textbox', { name: 'New tag' }).fill('press')
      await page.keyboard.press('Enter')
      await page.getByRole('checkbox', { name: 'press' }).waitFor()
    },
  ],
  [
    'desk, board',
    async (page) => {
      await page.getByRole('button', { name: 'Apply' }).click()
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      await page.keyboard.press('Escape')
      await page.keyboard.press('v')
      await page.getByRole('group', { name: 'Board' }).waitFor()
    },
  ],
  [
    'desk, calendar',
    async (page) => {
      await page.keyboard.press('v')
      await page.getByRole('table', { name: /^Dates of/ }).waitFor()
    },
  ],
  [
    'desk, filters by name',
    async (page) => {
      await page.getByRole('button', { name: 'Filters' }).click()
      await page.getByRole('menuitemcheckbox', { name: 'Late' }).waitFor()
    },
  ],
  [
    'authorities',
    async (page) => {
      await page.keyboard.press('Escape')
      await page.getByRole('menu').waitFor({ state: 'detached' })
      await page.keyboard.press('g')
      await page.keyboard.press('a')
      await page.getByRole('table', { name: 'Authorities' }).waitFor()
    },
  ],
  [
    'an authority',
    async (page) => {
      await page.getByRole('table', { name: 'Authorities' }).getByRole('link').first().click()
      await page.getByRole('heading', { name: 'Sections relied on' }).waitFor()
    },
  ],
  [
    'inbox',
    async (page) => {
      await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Inbox' }).click()
      await page.getByRole('heading', { level: 1, name: 'Inbox' }).waitFor()
    },
  ],
  [
    'read again',
    async (page) => {
      await page.getByRole('link', { name: 'Read everything again…' }).click()
      await page.getByRole('heading', { level: 1, name: 'Read everything again' }).waitFor()
    },
  ],
  [
    'keys',
    async (page) => {
      await page.getByRole('button', { name: 'Keys' }).click()
      await page.getByRole('dialog').waitFor()
    },
  ],
  [
    'settings',
    async (page) => {
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      await steps(page).goToSettings()
    },
  ],
  [
    'about',
    async (page) => {
      await page.getByRole('link', { name: /^About FOI Desk/ }).click()
      await page.getByRole('heading', { level: 1, name: 'About FOI Desk' }).waitFor()
    },
  ],
  [
    'about, licences',
    async (page) => {
      await page.getByRole('button', { name: 'Show all parts and their licences' }).click()
      await page.getByRole('searchbox', { name: 'Filter the parts' }).fill('react')
      await page.getByRole('button', { name: /^react / }).click()
      await page.getByRole('region', { name: 'Licence of react', exact: true }).waitFor()
    },
  ],
  [
    'about, report of a problem',
    async (page) => {
      await page.getByRole('button', { name: 'Write a report…' }).click()
      await page.getByRole('textbox', { name: 'The report' }).waitFor()
    },
  ],
  [
    'letter, formatted',
    async (page) => {
      await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
      await bringFormatted(page)
      await page.getByRole('radio', { name: 'Formatting' }).click()
      await page.getByRole('region', { name: 'Links' }).waitFor()
    },
  ],
  [
    'attachment, warned of',
    async (page) => {
      await page.getByRole('button', { name: 'Save dues.doc…' }).click()
      await page.getByRole('dialog', { name: 'Save this file?' }).waitFor()
    },
  ],
  [
    'attachment, refused',
    async (page) => {
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: 'Save invoice.pdf…' }).click()
      await page.getByRole('dialog', { name: 'This file is not handed out' }).waitFor()
    },
  ],
]

/** Brings in a mail with formatting and attachments, and opens its letter. */
async function bringFormatted(page: Page): Promise<void> {
  await steps(page).openBringIn()
  const file = { name: 'dues.eml', mimeType: 'message/rfc822', buffer: Buffer.from(FORMATTED_MAIL) }
  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByRole('heading', { name: 'What was understood' }).waitFor()
  await steps(page).keep()
  await steps(page).openEntry(/Asked/)
}

/** What a computer asks for, and the theme that the app answers with. */
const THEMES = [
  { theme: 'light', colorScheme: 'light', contrast: 'no-preference' },
  { theme: 'dark', colorScheme: 'dark', contrast: 'no-preference' },
  { theme: 'contrast', colorScheme: 'light', contrast: 'more' },
] as const

describe.each([chromiumShell, electronShell])('axe in $name', (shell) => {
  const lacks = shell.lacks()
  if (lacks) {
    it.skip(`is left out: this machine lacks ${lacks}`, () => {})
    return
  }
  let home: Home
  let app: OpenApp
  beforeAll(async () => {
    home = newHome()
    app = await shell.open({ home, today: '2031-03-10' })
    app.page.setDefaultTimeout(20_000)
  })
  afterAll(async () => {
    await app?.close()
    home?.remove()
  })

  it.each(SCREENS)('finds nothing on: %s', async (name, reach) => {
    await reach(app.page)
    const found: string[] = []
    for (const { theme, ...asked } of THEMES) {
      await app.page.emulateMedia({ ...asked, reducedMotion: 'reduce' })
      for (const one of await violations(app.page)) found.push(`${theme}: ${one}`)
      await picture(app.page, shell.name, `axe-${name.replaceAll(/\W+/g, '-')}-${theme}`)
    }
    expect(found).toEqual([])
  })
})
