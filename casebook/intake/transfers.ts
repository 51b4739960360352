import type { IntakeItem } from './intake-item.ts'

/** Byte arrays from this size on that have a buffer of their own are handed over as they are; all others are copied into one. */
const LARGE = 65_536

/**
 * Gives the byte arrays of a batch buffers that can be handed to another thread: one for all that are small or parts of something
 * larger, since handing over thousands takes longer than reading them. Letters of one archive share their original, and go on sharing it.
 */
export function transfersOf(items: IntakeItem[]): ArrayBuffer[] {
  const places = new Map<Uint8Array, number>()
  const owned = new Map<Uint8Array, Uint8Array>()
  const buffers = new Set<ArrayBuffer>()
  let length = 0
  for (const bytes of arraysOf(items)) {
    if (owned.has(bytes) || places.has(bytes)) continue
    const { buffer } = bytes
    if (bytes.length >= LARGE && bytes.length === buffer.byteLength && buffer instanceof ArrayBuffer) {
      owned.set(bytes, new Uint8Array(buffer))
      buffers.add(buffer)
    } else {
      places.set(bytes, length)
      length += bytes.length
    }
  }
  const shared = new Uint8Array(length)
  if (length > 0) buffers.add(shared.buffer)
  for (const [bytes, at] of places) {
    shared.set(bytes, at)
    owned.set(bytes, shared.subarray(at, at + bytes.length))
  }
  const own = (bytes: Uint8Array): Uint8Array => owned.get(bytes) ?? bytes
  for (const item of items) {
    if (item.kind !== 'letter') continue
    item.original = { ...item.original, bytes: own(item.original.bytes) }
    for (const one of item.attachments) one.bytes = own(one.bytes)
  }
  return [...buffers]
}

function* arraysOf(items: readonly IntakeItem[]): Generator<Uint8Array> {
  for (const item of items) {
    if (item.kind !== 'letter') continue
    yield item.original.bytes
    for (const one of item.attachments) yield one.bytes
  }
}
