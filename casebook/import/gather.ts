import type { IntakeItem, LetterItem } from '../intake/intake-item.ts'
import { newId } from '../ids.ts'
import { printOf } from '../storage/print.ts'
import type { Originals, OriginalsBatch } from '../storage/originals.ts'
import type { Haul, Incoming } from './incoming.ts'

/** Letters that are placed and kept at once: enough to make a transaction worth while, few enough to hold in memory. */
export const SLICE = 2000

function incomingOf(item: LetterItem): Incoming {
  const { letter, original, thread } = item
  const key = newId(12)
  return {
    key,
    letter,
    print: printOf(letter.text),
    original: { name: original.name, hash: original.hash },
    thread: thread?.key ?? null,
    source: thread ? `${thread.key} in ${letter.source.file ?? original.name}` : key,
  }
}

async function putOriginals(batch: OriginalsBatch, item: LetterItem): Promise<void> {
  await batch.add(item.original.hash, item.original.bytes)
  for (const { attachment, bytes } of item.attachments) await batch.add(attachment.hash, bytes)
}

/**
 * Writes the originals of what intake reads and lets their bytes go; gives the letters on in slices of about `size`, never parting
 * those of one thread. The originals of a slice are on the disk when it is given.
 */
export async function* gather(
  batches: AsyncIterable<readonly IntakeItem[]>,
  originals: Originals,
  size = SLICE,
): AsyncGenerator<Haul> {
  const batch = originals.batch()
  let haul: Haul = { letters: [], problems: [] }
  for await (const items of batches) {
    for (const item of items) {
      if (item.kind === 'problem') {
        haul.problems.push({ file: item.file, at: item.at, message: item.message })
        continue
      }
      const incoming = incomingOf(item)
      const last = haul.letters.at(-1)
      if (haul.letters.length >= size && (incoming.thread === null || incoming.thread !== last?.thread)) {
        await batch.flush()
        yield haul
        haul = { letters: [], problems: [] }
      }
      await putOriginals(batch, item)
      haul.letters.push(incoming)
    }
  }
  await batch.flush()
  yield haul
}
