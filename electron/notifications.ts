import { Notification } from 'electron'
import type { Desk } from './desk.ts'
import { showWindow } from './window.ts'

export interface Notice {
  readonly title: string
  readonly body: string
}

const shown = new Set<Notification>()

/**
 * Shows a notice on the desktop; a click brings the window forward. False where the desktop has no way to show one, so that
 * the caller keeps it for the screen.
 */
export function notify(desk: Desk, notice: Notice): boolean {
  if (!Notification.isSupported()) return false
  const notification = new Notification({ title: notice.title, body: notice.body })
  // Electron forgets a notification that nobody holds, and its click with it.
  shown.add(notification)
  notification.on('close', () => shown.delete(notification))
  notification.on('failed', () => shown.delete(notification))
  notification.on('click', () => {
    shown.delete(notification)
    if (desk.window) showWindow(desk.window)
  })
  notification.show()
  return true
}
