import { createORPCClient } from '@orpc/client'
import { RPCLink as HttpLink } from '@orpc/client/fetch'
import { RPCLink as PortLink } from '@orpc/client/message-port'
import type { ContractRouterClient } from '@orpc/contract'
import type { Contract } from '../../core/contract/contract.ts'

export type Client = ContractRouterClient<Contract>

/** The page has no right to talk to the casebook: its one-time key is used up or missing. */
export class SessionOver extends Error {
  override readonly name = 'SessionOver'
}

/** A client over the message port in Electron, over loopback HTTP in the browser. Throws `SessionOver`. */
export async function connect(): Promise<Client> {
  if (location.protocol === 'app:') {
    const port = await askForPort()
    const client: Client = createORPCClient(new PortLink({ port }))
    port.start()
    return client
  }
  await openSession()
  return createORPCClient(new HttpLink({ url: `${location.origin}/rpc` }))
}

function askForPort(): Promise<MessagePort> {
  return new Promise((resolve) => {
    const onMessage = (event: MessageEvent<{ type?: string } | null>): void => {
      if (event.source !== window || event.origin !== location.origin || event.data?.type !== 'foi-desk:port') return
      const port = event.ports[0]
      if (!port) return
      window.removeEventListener('message', onMessage)
      resolve(port)
    }
    window.addEventListener('message', onMessage)
    window.postMessage('foi-desk:want-port', location.origin)
  })
}

/** Changes the one-time token of the fragment for a cookie that scripts cannot read, and takes it out of the address. */
async function openSession(): Promise<void> {
  const token = new URLSearchParams(location.hash.slice(1)).get('token')
  if (token !== null) history.replaceState(null, '', `${location.pathname}#/`)
  const answer = await (token === null ? fetch('/session') : fetch('/session', { method: 'POST', body: token }))
  if (!answer.ok) throw new SessionOver()
}
