import type { Command } from './command.ts'
import { attachmentsCommand } from './commands/attachments.ts'
import { authorityCommand } from './commands/authority.ts'
import { linkCommand, mergeCommand, moveCommand, splitCommand } from './commands/arrange.ts'
import { backupCommand, restoreCommand } from './commands/backup.ts'
import { caseCommand } from './commands/case.ts'
import { casesCommand } from './commands/cases.ts'
import { deadlineCommand } from './commands/deadline.ts'
import { deleteCommand } from './commands/delete.ts'
import { draftCommand } from './commands/draft.ts'
import { dueCommand } from './commands/due.ts'
import { exportCommand } from './commands/export.ts'
import { historyCommand, redoCommand, undoCommand } from './commands/history.ts'
import { inboxCommand } from './commands/inbox.ts'
import { importCommand } from './commands/import.ts'
import { archiveCommand, tagCommand } from './commands/marks.ts'
import { movesCommand } from './commands/moves.ts'
import { recoverCommand } from './commands/recover.ts'
import { lawCommand } from './commands/law.ts'
import { logCommand } from './commands/log.ts'
import { remindCommand } from './commands/remind.ts'
import { reportCommand } from './commands/report.ts'
import { rereadCommand } from './commands/reread.ts'
import { searchCommand } from './commands/search.ts'

/** Every command, in the order in which help lists them. */
export const COMMANDS: readonly Command[] = [
  importCommand,
  inboxCommand,
  rereadCommand,
  casesCommand,
  caseCommand,
  attachmentsCommand,
  tagCommand,
  archiveCommand,
  authorityCommand,
  logCommand,
  moveCommand,
  splitCommand,
  mergeCommand,
  linkCommand,
  dueCommand,
  remindCommand,
  deadlineCommand,
  lawCommand,
  searchCommand,
  movesCommand,
  draftCommand,
  exportCommand,
  backupCommand,
  restoreCommand,
  recoverCommand,
  historyCommand,
  undoCommand,
  redoCommand,
  reportCommand,
  deleteCommand,
]
