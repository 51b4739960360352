import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Casebook } from '../casebook/casebook.ts'
import { PICTURE_HEADERS, pictureOf } from '../casebook/pictures/pictures.ts'
import { isFairLoad } from './guard.ts'
import { refuse } from './headers.ts'

interface Asked {
  request: IncomingMessage
  response: ServerResponse
  /** Whether the request carries the cookie of the session. */
  isIn: boolean
}

/** Answers with a picture of the casebook: only to a page of ours with its cookie, and only where the original is a picture. */
export async function sendPicture(casebook: Casebook, hash: string, { request, response, isIn }: Asked): Promise<void> {
  if (request.method !== 'GET') return refuse(response, 405, 'Only GET reads a picture.')
  if (!isFairLoad(request.headers)) return refuse(response, 403, 'Another site may not load this.')
  if (!isIn) return refuse(response, 401, 'Open the address that FOI Desk printed.')
  const found = await pictureOf(casebook.context.originals, hash)
  if (!found) return refuse(response, 404, 'There is no such picture.')
  for (const [name, value] of Object.entries(PICTURE_HEADERS)) response.setHeader(name, value)
  response.setHeader('content-type', found.type)
  response.setHeader('content-length', found.bytes.byteLength)
  response.end(found.bytes)
}
