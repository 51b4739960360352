import { mkdir, open, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { flushFolder } from './flush-folder.ts'
import { BLOCK, TAR_END, tarHeader, tarPadding } from './tar.ts'

/** Where an original lies in a pack. */
export interface Packed {
  hash: string
  pack: string
  start: number
  bytes: number
}

/** A pack grows no larger than this before the next is begun, in bytes. */
const PACK_LIMIT = 64 * 1024 * 1024
/** Written at once, in bytes. */
const CHUNK = 4 * 1024 * 1024

/** Writes originals one after the other into packs of its own; no two processes ever write to the same pack. */
export class PackWriter {
  readonly #dir: string
  readonly #nameOf: () => string
  #handle: FileHandle | null = null
  #name = ''
  #at = 0
  #waiting: Uint8Array[] = []
  #size = 0
  #packed: Packed[] = []

  /** `nameOf` gives names that were never given before; it is asked before anything is made, and what it throws stops the writing. */
  constructor(dir: string, nameOf: () => string) {
    this.#dir = dir
    this.#nameOf = nameOf
  }

  /** Takes the bytes over; they must not be changed afterwards. */
  async add(hash: string, bytes: Uint8Array): Promise<void> {
    if (this.#at > PACK_LIMIT) await this.#finish()
    if (this.#handle === null) await this.#begin()
    this.#packed.push({ hash, pack: this.#name, start: this.#at + BLOCK, bytes: bytes.byteLength })
    for (const part of [tarHeader(hash, bytes.byteLength), bytes, tarPadding(bytes.byteLength)]) {
      this.#waiting.push(part)
      this.#size += part.byteLength
      this.#at += part.byteLength
    }
    if (this.#size >= CHUNK) await this.#write()
  }

  /** Ends the pack and flushes it; resolves with where everything added since the last flush lies. */
  async flush(): Promise<Packed[]> {
    await this.#finish()
    const packed = this.#packed
    this.#packed = []
    return packed
  }

  async #begin(): Promise<void> {
    this.#name = `${this.#nameOf()}.tar`
    await mkdir(this.#dir, { recursive: true, mode: 0o700 })
    this.#handle = await open(join(this.#dir, this.#name), 'wx', 0o600)
    this.#at = 0
  }

  async #write(): Promise<void> {
    const parts = this.#waiting
    this.#waiting = []
    this.#size = 0
    if (parts.length > 0) await this.#handle?.writev(parts)
  }

  async #finish(): Promise<void> {
    const handle = this.#handle
    if (handle === null) return
    this.#waiting.push(TAR_END)
    try {
      await this.#write()
      await handle.sync()
    } finally {
      this.#handle = null
      await handle.close()
    }
    await flushFolder(this.#dir)
  }
}
