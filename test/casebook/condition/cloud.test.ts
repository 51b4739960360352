import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cloudOf } from '../../../casebook/condition/cloud.ts'

const none = (): boolean => false

test.each([
  ['/home/w/Dropbox/foi', 'Dropbox'],
  ['/home/w/Dropbox (Personal)/foi', 'Dropbox'],
  ['/Users/w/Library/CloudStorage/OneDrive-Personal/foi', 'OneDrive'],
  ['/Users/w/Library/CloudStorage/Other/foi', 'a cloud drive'],
  ['/Users/w/Library/Mobile Documents/com~apple~CloudDocs/foi', 'iCloud Drive'],
  ['/home/w/Nextcloud/foi', 'Nextcloud'],
  ['/media/GoogleDrive/My Drive/foi', 'Google Drive'],
  ['/home/w/pCloudDrive/foi', 'pCloud'],
])('%s is looked after by %s', (dir, program) => {
  expect(cloudOf(dir, none)).toBe(program)
})

test.each(['/home/w/.local/share/foi-desk/casebook', '/home/w/Boxes/foi', '/home/w/my dropbox letters/foi'])(
  '%s is nobody’s',
  (dir) => expect(cloudOf(dir, none)).toBeNull(),
)

test('marks that such programs leave are found on the way up', () => {
  const isThere = (path: string): boolean => path === join('/home/w/papers', '.stfolder')
  expect(cloudOf('/home/w/papers/foi/casebook', isThere)).toBe('Syncthing')
  expect(cloudOf('/home/w/foi', isThere)).toBeNull()
})
