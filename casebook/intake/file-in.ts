import { open } from 'node:fs/promises'
import { basename } from 'node:path'

/** A file to be read, wherever it lies: on disk, in memory or in an archive. */
export interface FileIn {
  /** Its last name. */
  name: string
  /** Its name with what it lies in, for people: `archive.zip > letters/reply.eml`. */
  label: string
  /** Bytes as its container states them. */
  size: number
  /** Where it lies on disk; null in memory and in archives. */
  path: string | null
  /** The first bytes, up to 4 kB. */
  head(): Promise<Uint8Array>
  /** All of it; throws where it is larger than `most`. */
  bytes(most: number): Promise<Uint8Array>
  chunks(): AsyncIterable<Uint8Array>
}

const HEAD = 4096
export const CHUNK = 2 ** 21

export class TooLarge extends Error {}

/** A file on disk, of the size that it had when it was found: what is appended later is not read. */
export function fileOnDisk(path: string, size: number, label = path): FileIn {
  const range = async (start: number, end: number): Promise<Uint8Array> => {
    const file = await open(path, 'r')
    try {
      const buffer = Buffer.allocUnsafeSlow(end - start)
      let filled = 0
      while (filled < buffer.length) {
        const { bytesRead } = await file.read(buffer, filled, buffer.length - filled, start + filled)
        if (bytesRead === 0) break
        filled += bytesRead
      }
      return filled === buffer.length ? buffer : buffer.subarray(0, filled)
    } finally {
      await file.close()
    }
  }
  return {
    name: basename(path),
    label,
    size,
    path,
    head: () => range(0, Math.min(size, HEAD)),
    async bytes(most) {
      if (size > most) throw new TooLarge()
      return range(0, size)
    },
    chunks: () => diskChunks(path, size),
  }
}

/** Chunks with buffers of their own, so that they can be handed to another thread. */
async function* diskChunks(path: string, size: number): AsyncGenerator<Uint8Array> {
  const file = await open(path, 'r')
  try {
    for (let at = 0; at < size;) {
      const buffer = Buffer.allocUnsafeSlow(Math.min(CHUNK, size - at))
      const { bytesRead } = await file.read(buffer, 0, buffer.length, at)
      if (bytesRead === 0) return
      at += bytesRead
      yield bytesRead === buffer.length ? buffer : buffer.subarray(0, bytesRead)
    }
  } finally {
    await file.close()
  }
}

export function fileInMemory(name: string, bytes: Uint8Array, label = name): FileIn {
  return {
    name: basename(name.replaceAll('\\', '/')),
    label,
    size: bytes.length,
    path: null,
    head: () => Promise.resolve(bytes.subarray(0, HEAD)),
    bytes: (most) => (bytes.length > most ? Promise.reject(new TooLarge()) : Promise.resolve(bytes)),
    async *chunks() {
      for (let at = 0; at < bytes.length; at += CHUNK) yield bytes.subarray(at, at + CHUNK)
    },
  }
}

/** A file whose bytes can only be had as a stream (an archive's entry). The stream is opened anew for each use. */
export function fileInStream(
  name: string,
  label: string,
  size: number,
  openStream: () => Promise<AsyncIterable<Uint8Array>>,
): FileIn {
  const upTo = async (most: number, stop: boolean): Promise<Uint8Array> => {
    const chunks: Uint8Array[] = []
    let length = 0
    for await (const chunk of await openStream()) {
      chunks.push(chunk)
      length += chunk.length
      if (length >= most && stop) break
      if (length > most) throw new TooLarge()
    }
    return Buffer.concat(chunks).subarray(0, most)
  }
  return {
    name,
    label,
    size,
    path: null,
    head: () => upTo(HEAD, true),
    bytes: (most) => upTo(most, false),
    async *chunks() {
      yield* await openStream()
    },
  }
}
