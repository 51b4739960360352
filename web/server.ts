import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { BodyLimitPlugin, RPCHandler } from '@orpc/server/node'
import type { Casebook } from '../casebook/casebook.ts'
import { picturePath } from '../casebook/pictures/pictures.ts'
import { backupPath, type BackupShelf } from './backup-shelf.ts'
import { hostOf, isCallBody, isFairLoad, isOwnHost, isOwnPage, originOf, type Own } from './guard.ts'
import { refuse, setHeaders } from './headers.ts'
import { announcedSize, readSmall } from './read-body.ts'
import { makeSession, type Session } from './session.ts'
import { sendPicture } from './send-picture.ts'
import { sendFile } from './static-files.ts'

export interface WebOptions {
  casebook: Casebook
  /** The built screens. */
  rendererDir: string
  /** Where backups wait that pages had written; without it there are none to fetch. */
  backups?: BackupShelf
  /** 0, the default, takes any free port. */
  port?: number
  /** Largest body of a call, in bytes. */
  bodyLimit?: number
  /** Longest time that a request may take to arrive, in milliseconds. */
  requestTimeout?: number
}

export interface WebServer {
  /** `http://127.0.0.1:PORT`, without the token. */
  origin: string
  /** The address to open once: it holds the one-time token behind `#`, which no server and no referrer sees. */
  address: string
  close(): Promise<void>
}

/** A mailbox of years fits; a stream without end does not. */
const BODY_LIMIT = 256 * 1024 * 1024
const TOKEN_LIMIT = 1024

async function openSession(session: Session, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (session.isIn(request.headers)) {
    response.writeHead(204).end()
    return
  }
  if (request.method === 'GET') return refuse(response, 401, 'Open the address that FOI Desk printed when it started.')
  const body = await readSmall(request, TOKEN_LIMIT)
  const cookie = body === null ? null : session.exchange(body.trim())
  if (cookie === null) {
    return refuse(response, 403, 'This address was used before or is not right: start FOI Desk again for a new one.')
  }
  response.setHeader('set-cookie', cookie)
  response.writeHead(204).end()
}

/**
 * Starts the loopback shell: the casebook's calls under `/rpc`, the token's exchange under `/session`, the built screens under
 * everything else. Listens on 127.0.0.1 only. Rejects where the port is taken.
 */
export async function startWeb(options: WebOptions): Promise<WebServer> {
  const { casebook, rendererDir } = options
  const limit = options.bodyLimit ?? BODY_LIMIT
  const rpc = new RPCHandler(casebook.router, {
    plugins: [new BodyLimitPlugin({ maxBodySize: limit })],
  })

  async function answer(request: IncomingMessage, response: ServerResponse, own: Own, session: Session): Promise<void> {
    setHeaders(response)
    if (!isOwnHost(request.headers, own)) return refuse(response, 421, `This server answers as ${hostOf(own)} only.`)
    const path = (request.url ?? '').split(/[?#]/, 1)[0] ?? ''
    if (path === '/session') {
      if (!isOwnPage(request.headers, own) && !(request.method === 'GET' && isFairLoad(request.headers))) {
        return refuse(response, 403, 'Only a page of FOI Desk may ask this.')
      }
      return openSession(session, request, response)
    }
    const picture = picturePath(path)
    if (picture !== null)
      return sendPicture(casebook, picture, { request, response, isIn: session.isIn(request.headers) })
    const backup = backupPath(path)
    if (backup !== null && options.backups)
      return options.backups.send(backup, { request, response, isIn: session.isIn(request.headers) })
    if (path !== '/rpc' && !path.startsWith('/rpc/')) {
      if (!isFairLoad(request.headers)) return refuse(response, 403, 'Another site may not load this.')
      return sendFile(rendererDir, request, response)
    }
    if (request.method !== 'POST') return refuse(response, 405, 'Calls are made with POST.')
    if (!isOwnPage(request.headers, own)) return refuse(response, 403, 'Only a page of FOI Desk may ask this.')
    if (!session.isIn(request.headers)) return refuse(response, 401, 'Open the address that FOI Desk printed.')
    if (!isCallBody(request.headers)) return refuse(response, 415, 'A call carries JSON or a form with files.')
    if ((announcedSize(request) ?? 0) > limit) {
      return refuse(
        response,
        413,
        `This is more than the ${Math.round(limit / 1e6)} MB that can be sent at once: send it in parts.`,
      )
    }
    const { matched } = await rpc.handle(request, response, { prefix: '/rpc', context: casebook.context })
    if (!matched) refuse(response, 404, 'There is no such call.')
  }

  const parts: { own: Own; session: Session } = { own: { port: 0 }, session: makeSession(0) }
  const server = createServer(
    { maxHeaderSize: 16_384, connectionsCheckingInterval: 1000, requestTimeout: options.requestTimeout ?? 120_000 },
    (request, response) => {
      answer(request, response, parts.own, parts.session).catch((error: unknown) => {
        console.error(error)
        refuse(response, 500, 'Something went wrong in FOI Desk itself; nothing was changed.')
      })
    },
  )
  server.headersTimeout = Math.min(10_000, server.requestTimeout)
  server.keepAliveTimeout = 5000
  server.maxConnections = 128
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port: options.port ?? 0, host: '127.0.0.1' }, resolve)
  })
  const { port } = server.address() as AddressInfo
  parts.own = { port }
  parts.session = makeSession(port)
  return {
    origin: originOf({ port }),
    address: `${originOf({ port })}/#token=${parts.session.token}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
