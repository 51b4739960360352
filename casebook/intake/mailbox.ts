import { stat } from 'node:fs/promises'
import type { Context } from './context.ts'
import type { FileIn } from './file-in.ts'
import type { IntakeItem } from './intake-item.ts'
import { originalOf } from './letters.ts'
import { sizeInWords } from './limits.ts'
import { mailItems } from './mail-items.ts'
import { readMail } from './mail.ts'
import { MboxSplitter, unquoteMbox } from './mbox.ts'
import type { MboxMessage } from './mbox.ts'

/** Messages being parsed at once: while one waits for its PDF to be read, the next ones go on. Items still come in the mailbox's order. */
const AT_ONCE = 8

/** A mailbox, streamed: one chunk and a few messages in memory whatever its size. */
export async function* readMailbox(file: FileIn, context: Context): AsyncGenerator<IntakeItem> {
  const splitter = new MboxSplitter(context.limits.messageBytes)
  const running: Promise<IntakeItem[]>[] = []
  let seen = 0
  try {
    for await (const chunk of file.chunks()) {
      context.signal?.throwIfAborted()
      seen += chunk.length
      context.read?.(chunk.length)
      for (const message of splitter.push(chunk)) {
        running.push(readMessage(message, file, context))
        if (running.length >= AT_ONCE) yield* await running.shift()!
      }
    }
    for (const message of splitter.end()) running.push(readMessage(message, file, context))
    while (running.length > 0) yield* await running.shift()!
  } finally {
    await Promise.allSettled(running)
  }
  const change = await changeOf(file, seen)
  if (change) yield { kind: 'problem', file: file.label, at: `byte ${seen}`, message: change }
}

async function readMessage(message: MboxMessage, file: FileIn, context: Context): Promise<IntakeItem[]> {
  const place = `message ${message.n} (byte ${message.start})`
  if (message.bytes === null) {
    const size = sizeInWords(message.end - message.start)
    const words = `This message is larger than can be read at once (${size}). Save it from your mail program as .eml without its attachments.`
    return [{ kind: 'problem', file: file.label, at: place, message: words }]
  }
  try {
    const bytes = unquoteMbox(message.bytes)
    const at = file.path && bytes === message.bytes ? { path: file.path, start: message.start, end: message.end } : null
    const original = originalOf(`${file.name}#${message.n}`, bytes, at)
    return mailItems(await readMail(bytes, file.label, context), original, file.label, place)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return [{ kind: 'problem', file: file.label, at: place, message: `This message could not be read: ${reason}.` }]
  }
}

/** A mailbox that a mail program writes to meanwhile may end in half a message. */
async function changeOf(file: FileIn, seen: number): Promise<string | null> {
  if (!file.path) return null
  const size = await stat(file.path).then(
    (info) => info.size,
    () => -1,
  )
  if (size > file.size)
    return 'This mailbox grew while it was being read; its last message may be cut short. Import it again when your mail program is done.'
  return seen < file.size || size < file.size
    ? 'This mailbox became shorter while it was being read; messages may be missing. Import it again when your mail program is done.'
    : null
}
