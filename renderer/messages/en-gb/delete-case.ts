const counted = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`

export const deleteCase = {
  button: 'Delete…',
  buttonOf: (title: string) => `Delete the case ${title}`,
  title: 'Delete this case for good?',
  looking: 'Looking at what would go…',
  goes: 'This goes, and cannot be brought back by an undo:',
  letters: (n: number) => counted(n, 'letter'),
  files: (n: number) => `${counted(n, 'attached file')}, and the files that the letters came in`,
  noFiles: 'the files that the letters came in',
  notes: (n: number) => counted(n, 'note'),
  drafts: (n: number) => counted(n, 'draft'),
  reminders: (n: number) => counted(n, 'reminder'),
  past: 'its place in search and in the history of changes',
  stays: 'This stays:',
  shared: (n: number) => `${counted(n, 'letter')} that also ${n === 1 ? 'stands' : 'stand'} in another case`,
  sharedFiles: (n: number) =>
    `${counted(n, 'file')} in which letters of other cases came, too, with this case’s words in ${n === 1 ? 'it' : 'them'}`,
  damagedCopies: (path: string) => `whatever of it is in ${path}, kept from an earlier recovery`,
  elsewhere: 'backups and calendar files that you saved elsewhere',
  fromSnapshots: (n: number) =>
    n === 1 ? 'Also take it out of the snapshot that holds it' : `Also take it out of the ${n} snapshots that hold it`,
  fromSnapshotsHint: (n: number) =>
    n === 1
      ? 'It is written anew without this case, and keeps the others. If it cannot be read, it is deleted as a whole.'
      : 'Each is written anew without this case, and keeps the others. One that cannot be read is deleted as a whole.',
  keptInSnapshots: (n: number) =>
    `Otherwise its letters and files stay in ${n === 1 ? 'that snapshot' : 'those snapshots'} until ${n === 1 ? 'it is' : 'they are'} let go, within a month.`,
  confirm: 'Delete for good',
  deleting: 'Deleting…',
  keep: 'Keep the case',
  failed: 'The case was not deleted.',
  done: (title: string) => `${title} was deleted.`,
  unfinished: (why: string) =>
    `The case is gone. Something of it is still on the disk and is removed when the casebook is opened next: ${why}`,
}
