import { createReadStream } from 'node:fs'
import { MboxSplitter, unquoteMbox } from '../../casebook/intake/mbox.ts'

/** The messages of a mailbox, one after another, unquoted. */
export async function* messagesOf(mailbox: string): AsyncGenerator<Uint8Array> {
  const splitter = new MboxSplitter(1e9)
  for await (const chunk of createReadStream(mailbox, { highWaterMark: 2 ** 21 }) as AsyncIterable<Buffer>)
    for (const { bytes } of splitter.push(chunk)) if (bytes) yield unquoteMbox(bytes)
  for (const { bytes } of splitter.end()) if (bytes) yield unquoteMbox(bytes)
}
