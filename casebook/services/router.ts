import type { ContractRouterClient } from '@orpc/contract'
import type { Router } from '@orpc/server'
import type { Contract } from '../../core/contract/contract.ts'
import { about } from './about.ts'
import { app } from './app.ts'
import { authority } from './authority.ts'
import { arrange } from './arrange.ts'
import { attachment } from './attachment.ts'
import { base } from './base.ts'
import { bundle } from './bundle.ts'
import { cases } from './cases.ts'
import { change } from './change.ts'
import { clock } from './clock.ts'
import type { Context } from './context.ts'
import { draft } from './draft.ts'
import { entry } from './entry.ts'
import { history } from './history.ts'
import { imports } from './import.ts'
import { inbox } from './inbox.ts'
import { law } from './law.ts'
import { log } from './log.ts'
import { menu } from './menu.ts'
import { note } from './note.ts'
import { reminder } from './reminder.ts'
import { reread } from './reread.ts'
import { safety } from './safety.ts'
import { search } from './search.ts'
import { settings } from './settings.ts'
import { view } from './view.ts'

export type CasebookRouter = Router<Contract, Context>
/** What a caller sees of the handlers, whatever carries the calls. */
export type CasebookClient = ContractRouterClient<Contract>

/** Every handler of the contract. The compiler refuses a call without one. */
export const router: CasebookRouter = base.router({
  about,
  app,
  authority,
  arrange,
  attachment,
  bundle,
  case: cases,
  change,
  clock,
  draft,
  entry,
  history,
  import: imports,
  inbox,
  law,
  log,
  menu,
  note,
  reminder,
  reread,
  safety,
  search,
  settings,
  view,
})
