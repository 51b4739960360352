import { app, powerMonitor } from 'electron'
import type { Notifier } from '../casebook/reminders/notifier.ts'
import { finishNotices, snoozeNotices } from '../casebook/reminders/actions.ts'
import { firstAble } from '../casebook/reminders/pages.ts'
import type { NoticeAction, ShownNotice } from '../core/model/reminder.ts'
import { bringForward } from './background.ts'
import { FIRST_SCREEN, type Desk } from './desk.ts'
import { placeOf } from './notice-actions.ts'

/** The name under which Windows groups and permits the app's notices. */
const APP_ID = 'org.foi-desk.FoiDesk'

/** Does what the user chose on a notice. What can no longer be done (the case is gone) opens the desk instead. */
async function act(desk: Desk, notice: ShownNotice, action: NoticeAction): Promise<void> {
  const { store, reminders, feed } = desk.casebook.context
  const target = { showing: notice.id }
  if (action === 'open' || notice.occurrences.length === 0) {
    await bringForward(desk, placeOf(notice))
    return
  }
  try {
    if (action === 'done') finishNotices(store, target, true, reminders.log())
    else snoozeNotices(store.db, target, { for: notice.snooze }, reminders.now(), reminders.days, reminders.log())
    feed.look()
  } catch (error) {
    console.error(
      `FOI Desk could not do what was chosen on a reminder: ${error instanceof Error ? error.message : error}`,
    )
    await bringForward(desk, '/')
  }
}

async function desktopNotifier(onAct: (notice: ShownNotice, action: NoticeAction) => void): Promise<Notifier> {
  if (process.platform !== 'linux') return (await import('./notices-native.ts')).nativeNotices(onAct)
  const { linuxNotices } = await import('./notices-linux.ts')
  const notices = await linuxNotices(onAct)
  app.on('will-quit', () => notices.close())
  return notices
}

/**
 * Starts the reminders: shown by the desktop, with buttons; inside an open window where the desktop cannot. Looks again when the
 * machine wakes up.
 */
export async function showNotices(desk: Desk): Promise<void> {
  if (process.platform === 'win32') app.setAppUserModelId(APP_ID)
  let poke = (): void => {}
  const desktop = await desktopNotifier((notice, action) => {
    void act(desk, notice, action).then(() => poke())
  })
  desk.casebook.whileWorking(({ reminders }) => {
    const running = reminders.start(firstAble(desktop, reminders.pages), FIRST_SCREEN)
    poke = () => running.poke()
  })
  powerMonitor.on('resume', () => poke())
  powerMonitor.on('unlock-screen', () => poke())
}
