/** What the browser lets this page do; in the desktop app the app itself notifies, and nobody need be asked. */
export type Permission = NotificationPermission | 'not-needed'

export function permission(): Permission {
  if (location.protocol === 'app:' || !('Notification' in window)) return 'not-needed'
  return Notification.permission
}

/** Asks the user, by the browser's own question. */
export async function askPermission(): Promise<Permission> {
  return permission() === 'default' ? Notification.requestPermission() : permission()
}
