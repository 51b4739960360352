import { RPCHandler } from '@orpc/server/message-port'
import { ipcMain, type MessagePortMain } from 'electron'
import type { Desk } from './desk.ts'
import { mayAsk } from './policy.ts'

/**
 * Answers the calls of the contract over the message port that the page sends through the preload. One port at a time: a new
 * one, after a reload, closes the one before.
 */
export function answerCalls(desk: Desk): void {
  const handler = new RPCHandler(desk.casebook.router)
  let open: MessagePortMain | undefined
  ipcMain.on('foi-desk:port', (event) => {
    const [port, ...others] = event.ports
    const frame = event.senderFrame
    const trusted =
      frame !== null &&
      mayAsk({
        address: frame.url,
        isMainFrame: frame === event.sender.mainFrame,
        isOwnWindow: event.sender === desk.window?.webContents,
      })
    if (!trusted || !port || others.length > 0) {
      for (const one of event.ports) one.close()
      return
    }
    open?.close()
    open = port
    handler.upgrade(port, { context: desk.casebook.context })
    port.start()
  })
}
