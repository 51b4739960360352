import { arrangeContract } from './arrange.ts'
import { bundleContract } from './bundle.ts'
import { caseContract } from './case.ts'
import { authorityContract } from './authority.ts'
import { changeContract } from './change.ts'
import { aboutContract } from './about.ts'
import { appContract } from './app.ts'
import { attachmentContract } from './attachment.ts'
import { clockContract } from './clock.ts'
import { draftContract } from './draft.ts'
import { entryContract } from './entry.ts'
import { historyContract } from './history.ts'
import { importContract } from './import.ts'
import { inboxContract } from './inbox.ts'
import { lawContract } from './law.ts'
import { logContract } from './log.ts'
import { menuContract } from './menu.ts'
import { noteContract } from './note.ts'
import { reminderContract } from './reminder.ts'
import { rereadContract } from './reread.ts'
import { safetyContract } from './safety.ts'
import { searchContract } from './search.ts'
import { settingsContract } from './settings.ts'
import { viewContract } from './view.ts'

/**
 * Every call that a shell can make, `noun.verb`. A feature is one line in one of these files and one handler in
 * `casebook/services`; Electron, the web shell and `foi` carry the same calls and add none of their own.
 */
export const contract = {
  about: aboutContract,
  app: appContract,
  authority: authorityContract,
  arrange: arrangeContract,
  attachment: attachmentContract,
  bundle: bundleContract,
  case: caseContract,
  change: changeContract,
  clock: clockContract,
  draft: draftContract,
  entry: entryContract,
  history: historyContract,
  import: importContract,
  inbox: inboxContract,
  law: lawContract,
  log: logContract,
  menu: menuContract,
  note: noteContract,
  reminder: reminderContract,
  reread: rereadContract,
  safety: safetyContract,
  search: searchContract,
  settings: settingsContract,
  view: viewContract,
}
export type Contract = typeof contract
