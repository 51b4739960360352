import type { IncomingMessage } from 'node:http'

/** The size that a request announces; null where it does not say. */
export function announcedSize(request: IncomingMessage): number | null {
  const length = request.headers['content-length']
  return length === undefined ? null : Number(length)
}

/** Reads a small body, or null as soon as it has more than `limit` bytes. */
export async function readSmall(request: IncomingMessage, limit: number): Promise<string | null> {
  if ((announcedSize(request) ?? 0) > limit) return null
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.byteLength
    if (size > limit) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
