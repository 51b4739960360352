import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { session as sessions } from 'electron'
import { maySave } from './policy.ts'

/** What the page gives a stranger's file as its type; the user's own letters have others. */
const FOREIGN = 'application/octet-stream'

/**
 * Lets the page save only what it made itself, each by the user's choice of a place, and marks a stranger's file as such, so that the
 * system asks before it opens it and Office opens it without its macros.
 */
export function guardDownloads(): void {
  sessions.defaultSession.on('will-download', (event, item) => {
    if (!maySave(item.getURL())) {
      event.preventDefault()
      return
    }
    item.once('done', (_event, state) => {
      if (state === 'completed' && item.getMimeType() === FOREIGN) void markAsForeign(item.getSavePath())
    })
  })
}

/** The mark of the web on Windows, quarantine on macOS. Where the disk takes no marks the file is saved without. */
async function markAsForeign(path: string): Promise<void> {
  if (process.platform === 'win32')
    await writeFile(`${path}:Zone.Identifier`, '[ZoneTransfer]\r\nZoneId=3\r\n').catch(() => {})
  if (process.platform === 'darwin') {
    const since = Math.floor(Date.now() / 1000).toString(16)
    execFile('/usr/bin/xattr', ['-w', 'com.apple.quarantine', `0081;${since};FOI Desk;`, path], () => {})
  }
}
