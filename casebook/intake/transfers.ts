import type { IntakeItem } from './intake-item.ts'

/** Buffers up to this size are copied in one piece with others; larger ones are handed over. */
const SMALL = 65_536

/**
 * Gives every byte array of a batch a buffer of its own, so that it can be handed to another thread and holds no more memory alive than its
 * own bytes. Letters of one archive share their original, and go on sharing it.
 */
export function transfersOf(items: IntakeItem[]): ArrayBuffer[] {
  const owned = new Map<Uint8Array, Uint8Array>()
  const buffers = new Set<ArrayBuffer>()
  const own = (bytes: Uint8Array): Uint8Array => {
    const known = owned.get(bytes)
    if (known) return known
    const isWhole = bytes.byteOffset === 0 && bytes.byteLength === bytes.buffer.byteLength && bytes.length > SMALL
    const copy = isWhole ? new Uint8Array(bytes.buffer, 0, bytes.length) : new Uint8Array(bytes)
    owned.set(bytes, copy)
    if (copy.buffer instanceof ArrayBuffer) buffers.add(copy.buffer)
    return copy
  }
  for (const item of items) {
    if (item.kind !== 'letter') continue
    item.original = { ...item.original, bytes: own(item.original.bytes) }
    for (const one of item.attachments) one.bytes = own(one.bytes)
  }
  return [...buffers]
}
