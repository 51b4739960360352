import { Notification } from 'electron'
import type { Notifier } from '../casebook/reminders/notifier.ts'
import type { NoticeAction, ShownNotice } from '../core/model/reminder.ts'
import { buttonsOf } from './notice-actions.ts'

const NOT_HERE =
  'This system shows no notifications for FOI Desk: allow them in its settings; until then reminders appear inside FOI Desk.'

const PATIENCE = 10_000

/** Electron forgets a notification that nobody holds, and its click with it. */
const held = new Set<Notification>()

/** Notices as macOS and Windows show them, with buttons where they have them. */
export function nativeNotices(onAct: (notice: ShownNotice, action: NoticeAction) => void): Notifier {
  return {
    whyNot: () => (Notification.isSupported() ? null : NOT_HERE),
    show: (notice) =>
      new Promise<void>((resolve, reject) => {
        const buttons = buttonsOf(notice).filter((button) => button.action !== 'open')
        const notification = new Notification({
          title: notice.title,
          body: notice.body,
          actions: buttons.map((button) => ({ type: 'button', text: button.label })),
          timeoutType: notice.urgent ? 'never' : 'default',
          urgency: notice.urgent ? 'critical' : 'normal',
        })
        held.add(notification)
        const act = (action: NoticeAction): void => {
          held.delete(notification)
          onAct(notice, action)
        }
        // Where the system says neither, it took the notice: better once unseen than again and again.
        const silent = setTimeout(resolve, PATIENCE)
        notification.on('show', () => {
          clearTimeout(silent)
          resolve()
        })
        notification.on('failed', (_event, error) => {
          clearTimeout(silent)
          held.delete(notification)
          reject(
            new Error(
              `${error || 'the system refused it'}: allow notifications for FOI Desk in the system's settings.`,
            ),
          )
        })
        notification.on('close', () => held.delete(notification))
        notification.on('click', () => act('open'))
        notification.on('action', (details, index) => {
          // Older Electron gives the index beside the event, newer ones within it.
          const button = buttons[details.actionIndex ?? index]
          if (button) act(button.action)
        })
        notification.show()
      }),
  }
}
