const counted = (n: number, one: string, many = `${one}s`): string =>
  `${n === 0 ? 'no' : n.toLocaleString('en-GB')} ${n === 1 ? one : many}`

export interface Held {
  cases: number
  entries: number
  notes: number
}
const held = ({ cases, entries, notes }: Held): string =>
  `${counted(cases, 'case')}, ${counted(entries, 'letter')} and ${counted(notes, 'note')}`

export const safety = {
  held,
  titles: {
    damaged: 'This casebook is damaged',
    newer: 'This casebook needs a newer FOI Desk',
    foreign: 'This folder holds something else',
    'read-only': 'This casebook can only be read',
    full: 'The disk is full',
    gone: 'The casebook is not there',
    busy: 'Another program is working on the casebook',
    unavailable: 'The casebook cannot be opened',
    cloud: 'This folder is synchronised',
  },
  banner: 'The state of the casebook',
  tryAgain: 'Try again',
  trying: 'Trying…',
  waits: 'FOI Desk looks again every few seconds and opens the casebook by itself.',
  beginAnew: 'Begin a new casebook here',
  beginAnewHint: 'Begin a new one only if the old one is not coming back: it will be empty.',
  whatNow: 'What can be done',
  iKnow: 'I know',
  folder: 'Folder',

  readableTitle: 'What can still be read',
  readable: { what: 'What', rows: 'Can be read', state: 'State' },
  kinds: {
    cases: 'Cases',
    letters: 'Letters',
    notes: 'Notes',
    drafts: 'Drafts',
    corrections: 'Corrections',
    reminders: 'Reminders of your own',
  },
  wholeRows: 'all of it',
  partOfRows: 'some is lost',
  nothingReadable:
    'Nothing can be read of the database any more. Your letters as they came are kept apart from it, in the folder “originals”.',
  waysTitle: 'What you can do',
  keptAside: 'Whatever you choose, the damaged files are kept in a folder of their own beside the casebook.',
  snapshotTitle: 'Go back to the last good snapshot',
  lookingForSnapshot: 'Looking for a snapshot that is sound…',
  noSnapshot: 'There is no snapshot that is sound.',
  snapshotOf: (when: string) => `The snapshot of ${when} is sound.`,
  snapshotHolds: (then: Held) => `It holds ${held(then)}.`,
  readableNow: (now: Held) => `Of the damaged casebook, ${held(now)} can be read.`,
  wouldLose: 'What you did after that moment would be lost with it.',
  wouldLoseThese: 'What you did after that moment would be lost with it:',
  goBack: 'Go back to it',
  salvageTitle: 'Salvage what can be read',
  salvageDetail:
    'A new casebook is made of everything in the list above; readings are made again. What is lost stays lost, and changes made before cannot be undone in it.',
  salvage: 'Salvage it',
  lookTitle: 'Only look',
  lookDetail: 'Open what can be read, to print or copy it. Nothing can be changed.',
  look: 'Look at it',
  couldNotRecover: 'This could not be done.',
  damageDetails: 'What was found damaged',
  backTitle: 'Your casebook is open again',
  backFrom: {
    snapshot: (when: string) => `It is as it was on ${when}.`,
    salvage: (cases: number, entries: number) =>
      `${counted(cases, 'case')} and ${counted(entries, 'letter')} could be read and were kept.`,
  },
  leftOut: (rows: number) =>
    `What belonged only to what was lost was left out with it: ${counted(rows, 'row')} of the database.`,
  aside: (path: string) => `The damaged files are in ${path}.`,
  openDesk: 'Open the desk',

  title: 'Safety',
  lead: 'Snapshots are taken every hour in which something changed, read over after writing, and kept for a day by the hour and for a month by the day.',
  healthLooking: 'Looking the casebook over…',
  healthGood: (when: string) => `Looked over ${when}: everything is sound.`,
  healthBad: (when: string) => `Looked over ${when}: something is wrong.`,
  checkNow: 'Look it over now',
  snapshots: 'Snapshots',
  noSnapshots: 'There is none yet. The first is taken when the casebook has been open for a minute.',
  columns: { when: 'Taken', why: 'Why', holds: 'Holds', size: 'Size', state: 'State', acts: 'Actions' },
  why: { hourly: 'by the hour', asked: 'by you', 'before-restore': 'before going back' },
  size: (bytes: number) =>
    bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1e3))} kB` : `${(bytes / 1e6).toFixed(1)} MB`,
  verified: 'verified',
  unreadable: 'cannot be read',
  verify: 'Verify',
  verifyOf: (when: string) => `Verify the snapshot of ${when}`,
  soundNow: 'verified just now',
  unsound: (problem: string) => `damaged: ${problem}`,
  takeNow: 'Take a snapshot now',
  taken: 'A snapshot was taken.',
  couldNotTake: 'No snapshot was taken.',
  restore: 'Go back…',
  restoreOf: (when: string) => `Go back to the snapshot of ${when}`,
  showAll: (n: number) => `Show all ${n}`,

  restoreTitle: 'Go back to this snapshot?',
  restoreHolds: (when: string, then: Held) => `As it was on ${when}: ${held(then)}.`,
  restoreNow: (now: Held) => `It holds ${held(now)} now.`,
  lostTitle: 'What you have done since would be taken away:',
  nothingLost: 'Nothing was changed since: nothing would be taken away.',
  andMore: (n: number) => `and ${counted(n, 'more change')}`,
  keptFirst: 'The casebook as it is now is kept as a snapshot first, so that you can come back.',
  restoreIt: 'Go back',
  restored: (when: string) => `The casebook is as it was on ${when}. What it was before is a snapshot, too.`,
  couldNotRestore: 'The casebook was left as it is.',

  backups: 'Backups',
  backupLead: 'One file with everything: readable without FOI Desk, and sealed if you give it a passphrase.',
  passphrase: 'Passphrase',
  passphraseHint: 'Leave it empty for a file that anybody can read. A lost passphrase cannot be found again.',
  backupNow: 'Save a backup…',
  restoreBackup: 'Restore a backup…',
  backingUp: 'Saving the backup…',
  backedUp: (cases: number, entries: number, size: string) =>
    `${counted(cases, 'case')} and ${counted(entries, 'letter')} are in the backup, ${size}.`,
  restoredBackup: (cases: number, entries: number) =>
    `${counted(cases, 'case')} and ${counted(entries, 'letter')} were restored. What was here before is a snapshot.`,
  byCommand: 'A page in a browser cannot restore a backup: use the command foi restore FILE.',
  couldNotBackUp: 'No backup was saved.',
}
