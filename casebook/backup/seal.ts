import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  randomBytes,
  scrypt,
  timingSafeEqual,
} from 'node:crypto'
import { promisify } from 'node:util'
import { z } from 'zod'
import { CasebookError } from '../casebook-error.ts'

/** What a sealed backup begins with; the last byte is the version of the format. */
export const SEAL_MAGIC = Buffer.from('FOIDESK\u0001', 'latin1')

const CHUNK = 64 * 1024
const TAG = 16
const CHECK = 16

const headerSchema = z.object({
  kdf: z.literal('scrypt'),
  // Bounded, so that a forged header cannot make the reader work for hours or take all memory.
  n: z.int().min(16_384).max(1_048_576),
  r: z.int().min(1).max(16),
  p: z.int().min(1).max(4),
  salt: z.string().length(24),
  prefix: z.string().length(12),
})
type Header = z.infer<typeof headerSchema>

const derive = promisify<string, Buffer, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(scrypt)

async function keysOf(passphrase: string, header: Header): Promise<{ key: Buffer; check: Buffer }> {
  const both = await derive(passphrase.normalize('NFKC'), Buffer.from(header.salt, 'base64'), 64, {
    N: header.n,
    r: header.r,
    p: header.p,
    maxmem: 256 * header.n * header.r,
  })
  return { key: both.subarray(0, 32), check: both.subarray(32) }
}

/** The nonce of a chunk: none is used twice, none can be moved, and the last one is marked, so that nothing can be cut off. */
function nonceOf(prefix: Buffer, n: number, last: boolean): Buffer {
  const nonce = Buffer.alloc(12)
  prefix.copy(nonce, 0, 0, 7)
  nonce.writeUInt32BE(n, 7)
  nonce.writeUInt8(last ? 1 : 0, 11)
  return nonce
}

async function* inChunks(
  bytes: AsyncIterable<Uint8Array>,
  size: number,
): AsyncGenerator<{ chunk: Buffer; last: boolean }> {
  let held = Buffer.alloc(0)
  for await (const part of bytes) {
    held = held.length === 0 ? Buffer.from(part) : Buffer.concat([held, part])
    // One chunk is always held back: only the end tells which is the last.
    while (held.length > size) {
      yield { chunk: held.subarray(0, size), last: false }
      held = held.subarray(size)
    }
  }
  yield { chunk: held, last: true }
}

/** Seals a stream under a passphrase: scrypt, AES-256-GCM in chunks, header and order authenticated. */
export async function* seal(bytes: AsyncIterable<Uint8Array>, passphrase: string): AsyncGenerator<Buffer> {
  const prefix = Buffer.concat([randomBytes(7), Buffer.alloc(2)])
  const header: Header = {
    kdf: 'scrypt',
    n: 131_072,
    r: 8,
    p: 1,
    salt: randomBytes(16).toString('base64'),
    prefix: prefix.toString('base64'),
  }
  const text = Buffer.from(JSON.stringify(header))
  const length = Buffer.alloc(4)
  length.writeUInt32BE(text.length)
  const head = Buffer.concat([SEAL_MAGIC, length, text])
  const sum = createHash('sha256').update(head).digest()
  const { key, check } = await keysOf(passphrase, header)
  yield Buffer.concat([head, sum, createHmac('sha256', check).update(head).digest().subarray(0, CHECK)])
  let n = 0
  for await (const { chunk, last } of inChunks(bytes, CHUNK)) {
    const cipher = createCipheriv('aes-256-gcm', key, nonceOf(prefix, n++, last)).setAAD(sum)
    yield Buffer.concat([cipher.update(chunk), cipher.final(), cipher.getAuthTag()])
  }
}

const damaged = (): CasebookError =>
  new CasebookError(
    'damaged',
    'This backup is damaged and cannot be opened: take another copy of it; nothing was changed.',
  )

/**
 * Opens what `seal` sealed. Throws a `CasebookError`: `bad-input` where the passphrase is not the one it was sealed with, `damaged` where as much
 * as a bit of it was changed or its end is missing. What comes before the damage has then been given already.
 */
export async function* unseal(bytes: AsyncIterable<Uint8Array>, passphrase: string): AsyncGenerator<Buffer> {
  const { head, sum, check: expected, header, rest } = await readHead(bytes)
  if (!createHash('sha256').update(head).digest().equals(sum)) throw damaged()
  const { key, check } = await keysOf(passphrase, header)
  const found = createHmac('sha256', check).update(head).digest().subarray(0, CHECK)
  if (!timingSafeEqual(found, expected)) {
    throw new CasebookError('bad-input', 'That is not the passphrase of this backup: try another; nothing was changed.')
  }
  const prefix = Buffer.from(header.prefix, 'base64')
  let n = 0
  for await (const { chunk, last } of inChunks(rest, CHUNK + TAG)) {
    if (chunk.length < TAG) throw damaged()
    const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(prefix, n++, last)).setAAD(sum)
    decipher.setAuthTag(chunk.subarray(chunk.length - TAG))
    let plain: Buffer
    try {
      plain = Buffer.concat([decipher.update(chunk.subarray(0, chunk.length - TAG)), decipher.final()])
    } catch {
      throw damaged()
    }
    yield plain
  }
}

/** Longest header that is believed, in bytes. */
const HEADER_LIMIT = 4096

async function readHead(bytes: AsyncIterable<Uint8Array>) {
  const iterator = bytes[Symbol.asyncIterator]()
  let held = Buffer.alloc(0)
  const need = async (count: number): Promise<void> => {
    while (held.length < count) {
      const next = await iterator.next()
      if (next.done) throw damaged()
      held = Buffer.concat([held, next.value])
    }
  }
  const fixed = SEAL_MAGIC.length + 4
  await need(fixed)
  if (!held.subarray(0, SEAL_MAGIC.length).equals(SEAL_MAGIC)) throw damaged()
  const length = held.readUInt32BE(SEAL_MAGIC.length)
  if (length > HEADER_LIMIT) throw damaged()
  const end = fixed + length
  await need(end + 32 + CHECK)
  const parsed = headerSchema.safeParse(safeJson(held.subarray(fixed, end).toString('utf8')))
  if (!parsed.success) throw damaged()
  const after = held.subarray(end + 32 + CHECK)
  async function* rest(): AsyncGenerator<Uint8Array> {
    if (after.length > 0) yield after
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
  }
  return {
    head: held.subarray(0, end),
    sum: held.subarray(end, end + 32),
    check: held.subarray(end + 32, end + 32 + CHECK),
    header: parsed.data,
    rest: rest(),
  }
}

function safeJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
