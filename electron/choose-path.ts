import { BrowserWindow, dialog } from 'electron'

const FILTERS = [
  { name: 'FOI Desk backups', extensions: ['zip'] },
  { name: 'All files', extensions: ['*'] },
]

/** Asks the user for a place to save a backup, or for one to restore, over the window; null where they call it off. */
export async function choosePath(what: 'save-backup' | 'open-backup', suggested: string): Promise<string | null> {
  const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0]
  if (what === 'save-backup') {
    const options = { title: 'Save a backup', defaultPath: suggested, filters: FILTERS }
    const { canceled, filePath } = await (window
      ? dialog.showSaveDialog(window, options)
      : dialog.showSaveDialog(options))
    return canceled || !filePath ? null : filePath
  }
  const options = { title: 'Restore a backup', properties: ['openFile' as const], filters: FILTERS }
  const { canceled, filePaths } = await (window
    ? dialog.showOpenDialog(window, options)
    : dialog.showOpenDialog(options))
  return canceled ? null : (filePaths[0] ?? null)
}
