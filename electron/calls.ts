import { RPCHandler } from '@orpc/server/message-port'
import { ipcMain, type MessagePortMain } from 'electron'
import type { Desk, Seat } from './desk.ts'
import { mayAsk } from './policy.ts'

/**
 * Takes the message port that the page sends through the preload; gives what begins to answer the calls of the contract over it, once the
 * casebook is open. Until then they wait in the port. One port at a time: a new one, after a reload, closes the one before.
 */
export function takeCalls(seat: Seat): (desk: Desk) => void {
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
  return ({ casebook }) => {
    const handler = new RPCHandler(casebook.router)
    answer = (port) => {
      handler.upgrade(port, { context: casebook.context })
      port.start()
    }
    if (open) answer(open)
  }
}
