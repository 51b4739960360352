import { authority } from './en-gb/authority.ts'
import { about } from './en-gb/about.ts'
import { attachments } from './en-gb/attachments.ts'
import { bringIn } from './en-gb/bring-in.ts'
import { bundle } from './en-gb/bundle.ts'
import { caseWords } from './en-gb/case.ts'
import { casework } from './en-gb/casework.ts'
import { deleteCase } from './en-gb/delete-case.ts'
import { desk } from './en-gb/desk.ts'
import { frame } from './en-gb/frame.ts'
import { history } from './en-gb/history.ts'
import { inbox } from './en-gb/inbox.ts'
import { kinds } from './en-gb/kinds.ts'
import { calendar } from './en-gb/calendar.ts'
import { drafts } from './en-gb/drafts.ts'
import { formatted } from './en-gb/formatted.ts'
import { find } from './en-gb/find.ts'
import { law } from './en-gb/law.ts'
import { notes } from './en-gb/notes.ts'
import { print } from './en-gb/print.ts'
import { reminders } from './en-gb/reminders.ts'
import { rereading } from './en-gb/rereading.ts'
import { safety } from './en-gb/safety.ts'
import { whatIf } from './en-gb/what-if.ts'
import { proof } from './en-gb/proof.ts'
import { clocks } from './en-gb/clocks.ts'

/** Every word of the app, in British English. A screen writes none of its own. */
export const text = {
  authority,
  about,
  attachments,
  formatted,
  frame,
  desk,
  case: caseWords,
  casework,
  clocks,
  proof,
  bringIn,
  bundle,
  calendar,
  deleteCase,
  drafts,
  find,
  history,
  inbox,
  kinds,
  law,
  notes,
  print,
  reminders,
  rereading,
  safety,
  whatIf,
}

/** '1 letter', '3 letters'. */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`
}
