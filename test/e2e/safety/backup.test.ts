import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readBackup } from '../../../casebook/backup/read-backup.ts'
import { savedBy } from '../drafts/saved-file.ts'
import { chromiumShell } from '../shells/chromium.ts'
import { type Home, newHome, type OpenApp } from '../shells/shell.ts'
import { picture, steps } from '../steps.ts'

const lacks = chromiumShell.lacks()
if (lacks) console.log(`Left out: a backup in a browser lacks ${lacks}.`)

describe.skipIf(lacks)('a backup in a browser', () => {
  let home: Home
  let app: OpenApp
  beforeAll(async () => {
    home = newHome()
    app = await chromiumShell.open({ home, today: '2031-05-06' })
    app.page.setDefaultTimeout(20_000)
    await steps(app.page).openExample()
    await steps(app.page).goToSettings()
  })
  afterAll(async () => {
    await app?.close()
    home?.remove()
  })

  it.each([undefined, 'a harbour at night'])(
    'is a download that holds everything (passphrase: %s)',
    async (passphrase) => {
      const { page } = app
      if (passphrase !== undefined) await page.getByLabel('Passphrase').fill(passphrase)
      const save = page.getByRole('button', { name: 'Save a backup…' })
      const { name, bytes } = await savedBy(app, () => save.click())
      expect(name).toBe('FOI Desk 2031-05-06.zip')
      await page.getByText(/are in the backup/).waitFor()
      const file = join(home.casebook, '..', 'saved.zip')
      writeFileSync(file, bytes)
      const read = await readBackup(join(home.casebook, '..'), { file, passphrase })
      expect(read.manifest.cases).toBe(1)
      await read.discard()
    },
  )

  it('says how one is restored', async () => {
    const { page } = app
    await page.getByText('use the command foi restore FILE').waitFor()
    expect(await page.getByRole('button', { name: 'Restore a backup…' }).count()).toBe(0)
    await page.getByRole('heading', { name: 'Backups' }).scrollIntoViewIfNeeded()
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await picture(page, chromiumShell.name, `backup-${colorScheme}`)
    }
    expect(app.complaints).toEqual([])
  })
})
