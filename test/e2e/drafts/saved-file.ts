import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { OpenApp } from '../shells/shell.ts'
import type { OpenElectron } from '../shells/electron.ts'
import { within } from '../within.ts'

const isElectron = (app: OpenApp): app is OpenElectron => 'app' in app

/** What is saved when `act` is done, read back from the disk: a download in a browser, Electron's own in the desktop app. */
export async function savedBy(opened: OpenApp, act: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  if (!isElectron(opened)) {
    const coming = opened.page.waitForEvent('download')
    await act()
    const download = await coming
    const path = await within(20_000, 'the browser had saved the file', download.path())
    return { name: download.suggestedFilename(), bytes: readFileSync(path) }
  }
  const folder = mkdtempSync(join(tmpdir(), 'foi-desk-saved-'))
  const path = join(folder, 'saved')
  await opened.app.evaluate(({ session }, place) => {
    Object.assign(globalThis, { savedName: '' })
    session.defaultSession.once('will-download', (_event, item) => {
      item.setSavePath(place)
      item.once('done', () => Object.assign(globalThis, { savedName: item.getFilename() }))
    })
  }, path)
  await act()
  // A main process at work may drop the question; it is asked again.
  const nameOf = () =>
    opened.app.evaluate(() => (globalThis as unknown as { savedName?: string }).savedName ?? '').catch(() => '')
  let name = ''
  for (let turn = 0; name === '' && turn < 200; turn++) {
    await opened.page.waitForTimeout(50)
    name = await nameOf()
  }
  if (!existsSync(path)) throw new Error('Electron saved nothing.')
  const bytes = readFileSync(path)
  rmSync(folder, { recursive: true, force: true })
  return { name, bytes }
}
