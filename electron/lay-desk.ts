import { RPCHandler } from '@orpc/server/message-port'
import { openDesk } from '../casebook/casebook.ts'
import { defaultCasebookDir } from '../casebook/places.ts'
import type { AnswerBy } from './calls.ts'
import type { Desk, Part, Seat } from './desk.ts'
import { choosePath } from './choose-path.ts'
import { closeAtQuit, followTheUser } from './life.ts'
import { followLoginSetting } from './login-item.ts'
import { setMenu } from './menu.ts'
import { showNotices } from './notices.ts'
import { openFiles } from './open-files.ts'
import { openLink } from './open-link.ts'
import type { Options } from './options.ts'
import { rehearsalClock } from './rehearsal.ts'
import { settingsInElectron } from './settings-file.ts'
import { showTray } from './tray.ts'
import { keepUpToDate, updatesFor } from './updates.ts'

/** After the window, so that none of them keeps it waiting. */
const PARTS: readonly Part[] = [
  setMenu,
  closeAtQuit,
  followTheUser,
  followLoginSetting,
  showTray,
  showNotices,
  openFiles,
  keepUpToDate,
]

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
  await shown
  for (const part of PARTS) await part(desk)
}
