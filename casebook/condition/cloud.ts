import { existsSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'

/** Folder names by which programs that synchronise folders can be known, by the name that people know them by. */
const NAMES: readonly [name: string, folder: RegExp][] = [
  ['Dropbox', /^Dropbox(?: \(.+\)|-.+)?$/i],
  ['OneDrive', /^OneDrive(?: ?-.+)?$/i],
  ['Google Drive', /^(?:Google ?Drive(?:-.+)?|My Drive|Shared drives)$/i],
  ['iCloud Drive', /^(?:iCloud ?Drive|com~apple~CloudDocs|Mobile Documents)$/i],
  ['Nextcloud', /^Nextcloud\d*$/i],
  ['ownCloud', /^ownCloud\d*$/i],
  ['Box', /^Box(?: Sync)?$/],
  ['pCloud', /^pCloud ?(?:Drive|Sync)?$/i],
  ['MEGA', /^MEGA(?:sync)?(?: ?Downloads)?$/],
  ['Seafile', /^Seafile$/i],
  ['Syncthing', /^Syncthing$/i],
  ['Proton Drive', /^Proton ?Drive(?: .+)?$/i],
  ['a cloud drive', /^CloudStorage$/],
]

/** Files that such programs leave in the folders that they look after. */
const MARKS: readonly [name: string, file: string][] = [
  ['Syncthing', '.stfolder'],
  ['Dropbox', '.dropbox'],
  ['Dropbox', '.dropbox.cache'],
  ['Nextcloud', '.nextcloudsync.log'],
  ['ownCloud', '.owncloudsync.log'],
  ['Google Drive', '.tmp.drivedownload'],
  ['Resilio Sync', '.sync'],
  ['Seafile', '.seafile-data'],
  ['OneDrive', '.849C9593-D756-4E56-8D6E-42412F2A707B'],
]

/** The program that synchronises this folder with other machines, as far as names and marks on the way up tell; null where none does. */
export function cloudOf(dir: string, isThere: (path: string) => boolean = existsSync): string | null {
  const byName = dir.split(sep).flatMap((part) => NAMES.find(([, folder]) => folder.test(part))?.[0] ?? [])
  const known = byName.find((name) => name !== 'a cloud drive') ?? byName[0]
  if (known !== undefined) return known
  for (let at = dir; ; at = dirname(at)) {
    const mark = MARKS.find(([, file]) => isThere(join(at, file)))
    if (mark) return mark[0]
    if (dirname(at) === at) return null
  }
}
