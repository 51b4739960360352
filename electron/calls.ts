import { ipcMain, type MessagePortMain } from 'electron'
import type { Seat } from './desk.ts'
import { mayAsk } from './policy.ts'

/** Says who answers the calls of a page's port; they wait in the port until then. */
export type AnswerBy = (answer: (port: MessagePortMain) => void) => void

/**
 * Takes the message port that the page sends through the preload, from the first moment on. One port at a time: a new one, after a
 * reload, closes the one before.
 */
export function takeCalls(seat: Seat): AnswerBy {
  let open: MessagePortMain | undefined
  let answer: ((port: MessagePortMain) => void) | undefined
  ipcMain.on('foi-desk:port', (event) => {
    const [port, ...others] = event.ports
    const frame = event.senderFrame
    const trusted =
      frame !== null &&
      mayAsk({
        address: frame.url,
        isMainFrame: frame === event.sender.mainFrame,
        isOwnWindow: event.sender === seat.window?.webContents,
      })
    if (!trusted || !port || others.length > 0) {
      for (const one of event.ports) one.close()
      return
    }
    open?.close()
    open = port
    answer?.(port)
  })
  return (by) => {
    answer = by
    if (open) answer(open)
  }
}
