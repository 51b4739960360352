import { fromBufferPromise } from 'yauzl'
import type { Entry } from 'yauzl'

/**
 * Entries of an Office file (a zip in memory) by name. Every wanted entry is unpacked and counted, and those that `keep` names are held.
 * Throws where it is no whole zip, where an entry is encrypted or lies about its size, or where all together unpack to more than `most` bytes.
 */
export async function unzipEntries(
  bytes: Uint8Array,
  options: { wanted: (name: string) => boolean; keep: (name: string) => boolean; most: number },
): Promise<Map<string, Buffer>> {
  const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  const kept = new Map<string, Buffer>()
  let total = 0
  for await (const entry of zip.eachEntry() as AsyncIterable<Entry>) {
    if (entry.fileName.endsWith('/') || !options.wanted(entry.fileName)) continue
    if (entry.isEncrypted()) throw new Error('it is encrypted')
    const chunks: Buffer[] = []
    const keep = options.keep(entry.fileName)
    for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
      total += chunk.length
      if (total > options.most) throw new Error('it unpacks to far more than a document of its kind holds')
      if (keep) chunks.push(chunk)
    }
    if (keep) kept.set(entry.fileName, Buffer.concat(chunks))
  }
  return kept
}
