import { MessageChannel } from 'node:worker_threads'
import { createORPCClient } from '@orpc/client'
import { RPCLink as FetchLink } from '@orpc/client/fetch'
import { RPCLink as PortLink } from '@orpc/client/message-port'
import { createRouterClient } from '@orpc/server'
import { RPCHandler as PortHandler } from '@orpc/server/message-port'
import type { Casebook } from '../../casebook/casebook.ts'
import type { CasebookClient } from '../../casebook/services/router.ts'
import { startWeb } from '../../web/server.ts'

export type Client = CasebookClient

export interface Transport {
  name: string
  /** A client that reaches the casebook as a shell does, and what takes the connection down again. */
  connect(casebook: Casebook): Promise<{ client: Client; close(): Promise<void> }>
}

const direct: Transport = {
  name: 'a direct call, as `foi` makes it',
  connect: async (casebook) => ({
    client: createRouterClient(casebook.router, { context: casebook.context }),
    close: async () => {},
  }),
}

const port: Transport = {
  name: 'a message port, as Electron opens it',
  async connect(casebook) {
    const { port1, port2 } = new MessageChannel()
    new PortHandler(casebook.router).upgrade(port1, { context: casebook.context })
    const client: Client = createORPCClient(new PortLink({ port: port2 }))
    port1.start()
    port2.start()
    return {
      client,
      close: async () => {
        port1.close()
        port2.close()
      },
    }
  },
}

const http: Transport = {
  name: 'real HTTP, as the web shell serves it',
  async connect(casebook) {
    const server = await startWeb({ casebook, rendererDir: '/nowhere' })
    const token = new URL(server.address).hash.slice('#token='.length)
    const headers = { origin: server.origin }
    const signed = await fetch(`${server.origin}/session`, { method: 'POST', headers, body: token })
    const cookie = signed.headers.get('set-cookie')?.split(';')[0] ?? ''
    const link = new FetchLink({ url: `${server.origin}/rpc`, headers: { ...headers, cookie } })
    return { client: createORPCClient(link), close: () => server.close() }
  },
}

export const transports: readonly Transport[] = [direct, port, http]
