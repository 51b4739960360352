import { app } from 'electron'
import { RPCHandler } from '@orpc/server/message-port'
import { openDesk } from '../casebook/casebook.ts'
import { defaultCasebookDir } from '../casebook/places.ts'
import type { AnswerBy } from './calls.ts'
import { FIRST_SCREEN, type Desk, type Part, type Seat } from './desk.ts'
import { choosePath } from './choose-path.ts'
import { closeAtQuit, followTheUser } from './life.ts'
import { followLoginSetting } from './login-item.ts'
import { makeMenuBar } from './menu.ts'
import { showNotices } from './notices.ts'
import { openFiles } from './open-files.ts'
import { openLink } from './open-link.ts'
import type { Options } from './options.ts'
import { rehearsalClock } from './rehearsal.ts'
import { settingsInElectron } from './settings-file.ts'
import { showTray } from './tray.ts'
import { keepUpToDate, updatesFor } from './updates.ts'

/** After the window, so that none of them keeps it waiting. */
const PARTS: readonly Part[] = [closeAtQuit, followTheUser, showNotices, openFiles]
/** After the first screen, which asks the same casebook for what it shows. */
const LATER: readonly Part[] = [followLoginSetting, showTray, keepUpToDate]

/** Opens the casebook behind a seat, answers its page and, once that has come, hangs up the other parts in order. */
export async function layDesk(
  seat: Seat,
  options: Options,
  { answerBy, shown }: { answerBy: AnswerBy; shown: Promise<void> },
): Promise<void> {
  const clock = rehearsalClock(process.argv)
  const settings = settingsInElectron()
  const updates = updatesFor(settings)
  const casebook = await openDesk({
    dir: options.casebook ?? defaultCasebookDir(),
    ...(options.today === null ? {} : { today: options.today }),
    ...(clock === null ? {} : { clock }),
    shell: 'electron',
    settings,
    openLink,
    menuBar: makeMenuBar(seat),
    choosePath,
    updates,
  })
  // The seat itself, since the window comes and goes in it.
  const desk: Desk = Object.assign(seat, { casebook, updates })
  const handler = new RPCHandler(casebook.router)
  answerBy((port) => {
    handler.upgrade(port, { context: casebook.context })
    port.start()
  })
  // The page will ask for the lists first thing: what is old in them is made new while it is on its way.
  void casebook.context.views.catchUp().catch(() => {})
  await shown
  await hangUp(desk, PARTS)
  if (desk.window === null) await hangUp(desk, LATER)
  else soon(() => hangUp(desk, LATER))
}

async function hangUp(desk: Desk, parts: readonly Part[]): Promise<void> {
  for (const part of parts) if (!desk.isEnding()) await part(desk)
}

/** Does this once the first screen stands; not where the app ends before. */
function soon(work: () => Promise<void>): void {
  const waiting = setTimeout(() => void work().catch((error: unknown) => console.error(error)), FIRST_SCREEN)
  app.once('will-quit', () => clearTimeout(waiting))
}
