import { app } from 'electron'
import type { Desk } from './desk.ts'
import { openWindow, showWindow } from './window.ts'

/** Answers what the user does from outside the window: starts the app again, clicks its icon, closes its last window. */
export function followTheUser(desk: Desk): void {
  const come = () => {
    if (desk.window) showWindow(desk.window)
    else void openWindow(desk)
  }
  app.on('second-instance', come)
  app.on('activate', come)
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
}

/** Closes the casebook before the app ends, so that nobody is told that it is still open. */
export function closeAtQuit(desk: Desk): void {
  let closed = false
  app.on('will-quit', (event) => {
    if (closed) return
    event.preventDefault()
    closed = true
    void desk.casebook.close().finally(() => app.quit())
  })
}
