import { app } from 'electron'
import { bringForward, isHiddenStart, staysInBackground } from './background.ts'
import type { Desk } from './desk.ts'

/** Answers what the user does from outside the window: starts the app again, clicks its icon, closes its last window. */
export function followTheUser(desk: Desk): void {
  const come = () => void bringForward(desk, null)
  app.on('second-instance', (_event, argv) => {
    if (!isHiddenStart(argv)) come()
  })
  app.on('activate', come)
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin' && !staysInBackground(desk)) app.quit()
  })
}

/** Hears from now on of the app's end; tells whether that has begun. */
export function hearOfEnd(): () => boolean {
  let begun = false
  app.once('before-quit', () => (begun = true))
  return () => begun
}

/** Closes the casebook before the app ends, so that nobody is told that it is still open. */
export function closeAtQuit(desk: Desk): void {
  let closed = false
  app.on('will-quit', (event) => {
    if (closed) return
    event.preventDefault()
    closed = true
    // In a task of its own: a quit asked for while this one is still being called off is lost.
    void desk.casebook
      .close()
      .catch((error: unknown) => console.error(error))
      .finally(() => setImmediate(() => app.quit()))
  })
}
