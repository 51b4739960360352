import { bringInProgress } from './bring-in-progress.ts'

export const bringIn = {
  progress: bringInProgress,
  title: 'Bring in letters',
  lead: 'Paste a whole thread from a web page or a mail, or give files. Nothing is kept until you say so.',
  paste: 'Paste letters here',
  pasteHint: 'The whole page is fine: it is split into letters for you.',
  choose: 'Choose files…',
  orDrop: 'or drop them anywhere in this window',
  chosen: (n: number) => (n === 1 ? '1 file chosen' : `${n} files chosen`),
  forms: 'Saved mail (.eml, .mbox, .msg), text, PDF, Word documents, zip archives.',
  read: 'Read',
  reading: 'Reading…',
  keep: 'Keep',
  keeping: 'Keeping…',
  cancel: 'Cancel',
  again: 'Back to the letters',
  dropHere: 'Drop letters to read them',
  empty: 'There is nothing to read yet. Paste a thread, or choose files.',
  nothing: 'No letter was found in this.',
  nothingHelp: 'Paste the thread with its greetings and signatures, or give the saved mail itself.',
  understood: 'What was understood',
  caseNew: 'New case',
  caseGrows: 'Grows an existing case',
  entries: (n: number) => (n === 1 ? '1 new letter' : `${n} new letters`),
  columns: { date: 'Date', story: 'What it is', references: 'Reference' },
  authority: 'Authority',
  references: 'References',
  questions: (n: number) => (n === 1 ? '1 question' : `${n} questions`),
  clocks: (n: number) => (n === 1 ? '1 clock' : `${n} clocks`),
  duplicates: (n: number) =>
    n === 1
      ? '1 letter is already in the casebook and is left out.'
      : `${n} letters are already in the casebook and are left out.`,
  unplaced: 'Belongs to no case',
  unplacedHelp: 'These wait in the inbox until you say what they are; newsletters are put aside.',
  problems: 'Could not be read',
  problem: (file: string, at: string, message: string) => [file, at, message].filter(Boolean).join(': '),
  kept: (letters: number, cases: number) =>
    `Kept ${letters === 1 ? '1 letter' : `${letters} letters`} in ${cases === 1 ? '1 case' : `${cases} cases`}.`,
  failed: 'This could not be read.',
  correctLater: 'Anything read wrongly can be corrected afterwards; the original stays as it is.',
}
