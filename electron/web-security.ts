import { app, session as sessions, shell, type WebContents } from 'electron'
import { mayDo, mayMail, mayNavigate, mayRequest } from './policy.ts'

/** Denies what a page could ask of the machine or the network: permissions, devices, downloads by address, foreign requests. */
export function lockSession(): void {
  const session = sessions.defaultSession
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(mayDo(permission)))
  session.setPermissionCheckHandler((_contents, permission) => mayDo(permission))
  session.setDevicePermissionHandler(() => false)
  // macOS checks spelling by itself; elsewhere Electron would fetch its dictionaries from a network.
  session.setSpellCheckerEnabled(process.platform === 'darwin')
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !mayRequest(details.url) }))
}

/** Denies every page, now and later, to leave the app, to open a window or to hold a webview. */
export function lockPages(): void {
  app.on('web-contents-created', (_event, contents) => lockPage(contents))
}

function lockPage(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.on('will-navigate', (event) => {
    if (!mayNavigate(event.url)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => {
    if (mayNavigate(event.url) || (event.isMainFrame === false && event.url === 'about:srcdoc')) return
    event.preventDefault()
    if (event.isMainFrame && mayMail(event.url)) void shell.openExternal(event.url)
  })
}
