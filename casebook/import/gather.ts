import type { IntakeItem, LetterItem } from '../intake/intake-item.ts'
import { newId } from '../ids.ts'
import { printOf } from '../storage/print.ts'
import type { Originals, OriginalsBatch } from '../storage/originals.ts'
import type { Haul, Incoming } from './incoming.ts'

/** Letters that are placed and kept at once: enough to make a transaction worth while, few enough to hold in memory. */
const SLICE = 1000
/** The same in characters of letters and their attachments, for mailboxes of long ones. */
const SLICE_LENGTH = 16_000_000

const lengthOf = ({ letter }: Incoming): number =>
  letter.attachments.reduce((sum, one) => sum + (one.text?.length ?? 0), letter.text.length)

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

/** From so many letters on they are looked at while more are gathered; for fewer, starting a thread would take longer. */
const LOOK = 256

/**
 * Writes the originals of what intake reads and lets their bytes go; gives the letters on in slices of about `size`, never parting
 * those of one thread. The originals of a slice are on the disk when it is given. `look` is told of many letters as they come.
 */
export async function* gather(
  batches: AsyncIterable<readonly IntakeItem[]>,
  originals: Originals,
  { size = SLICE, look }: { size?: number; look?: (letters: readonly Incoming[]) => Promise<void> } = {},
): AsyncGenerator<Haul> {
  const batch = originals.batch()
  let haul: Haul = { letters: [], problems: [], looks: [] }
  let length = 0
  let looked = 0
  const lookOn = (least: number): void => {
    if (!look || haul.letters.length - looked < least) return
    const looking = look(haul.letters.slice(looked))
    // What fails early is thrown when its turn comes.
    looking.catch(() => undefined)
    haul.looks.push(looking)
    looked = haul.letters.length
  }
  let mayClose = true
  const flush = async (): Promise<void> => {
    mayClose = false
    await batch.flush()
    mayClose = true
  }
  try {
    for await (const items of batches) {
      for (const item of items) {
        if (item.kind === 'problem') {
          haul.problems.push({ file: item.file, at: item.at, message: item.message })
          continue
        }
        const incoming = incomingOf(item)
        const last = haul.letters.at(-1)
        const full = haul.letters.length >= size || length >= SLICE_LENGTH
        if (full && (incoming.thread === null || incoming.thread !== last?.thread)) {
          lookOn(1)
          await flush()
          yield haul
          haul = { letters: [], problems: [], looks: [] }
          looked = length = 0
        }
        mayClose = false
        await putOriginals(batch, item)
        mayClose = true
        haul.letters.push(incoming)
        length += lengthOf(incoming)
      }
      lookOn(LOOK)
    }
    if (looked > 0) lookOn(1)
    mayClose = false
    await batch.flush()
    yield haul
  } finally {
    // Stopped on the way: what is written so far is closed like any other, unless writing is what failed.
    if (mayClose) await batch.flush().catch(() => undefined)
  }
}
