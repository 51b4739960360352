import type { AlaveteliRequest } from './alaveteli-request.ts'
import { isSameRequest } from './alaveteli-request.ts'
import { attach, readArchive } from './archive-set.ts'
import { isCorrespondence } from './alaveteli.ts'
import { decodeText } from './charset.ts'
import type { Context } from './context.ts'
import { detectFormat, whyUnknown } from './detect.ts'
import { readDocumentFile } from './document-file.ts'
import type { FileIn } from './file-in.ts'
import { TooLarge } from './file-in.ts'
import { readHtmlFile } from './html-file.ts'
import type { IntakeItem, KeptAttachment, ProblemItem } from './intake-item.ts'
import { readJson } from './json-file.ts'
import { letterItem, originalOf } from './letters.ts'
import { sizeInWords } from './limits.ts'
import { mailItems } from './mail-items.ts'
import { mailOf } from './emlx.ts'
import { readMail } from './mail.ts'
import { readMailbox } from './mailbox.ts'
import { readMsg } from './msg.ts'
import { readText } from './text.ts'
import { readTracker } from './tracker.ts'
import { openZip } from './zip.ts'

/** What lies around a file: other files of its set, what sites said of requests, and files already read as attachments. */
export interface Around {
  requests: AlaveteliRequest[]
  beside: FileIn[]
  taken: Set<FileIn>
}

/** One file to its letters, whatever its form. What cannot be read of it is a problem among them; only an abort is thrown. */
export async function* readFile(file: FileIn, around: Around, context: Context): AsyncGenerator<IntakeItem> {
  try {
    yield* dispatch(file, around, context)
  } catch (error) {
    context.signal?.throwIfAborted()
    const message =
      error instanceof TooLarge
        ? `This file is too large to be read at once (${sizeInWords(file.size)}).`
        : `This file could not be read: ${error instanceof Error ? error.message : String(error)}. It is damaged, or not what its name says.`
    yield problem(file, 'file', message)
  }
}

async function* dispatch(file: FileIn, around: Around, context: Context): AsyncGenerator<IntakeItem> {
  const { limits } = context
  const format = detectFormat(file.name, await file.head())
  switch (format) {
    case 'mbox':
      return yield* readMailbox(file, context)
    case 'zip':
      return yield* readZip(file, around, context)
    case 'empty':
      return yield problem(file, 'file', 'This file is empty.')
    case 'unknown':
      return yield problem(file, 'file', whyUnknown(file.name))
    case 'mail': {
      const bytes = await file.bytes(limits.messageBytes)
      return yield* mailItems(await readMail(mailOf(bytes), file.label, context), originalFor(file, bytes), file.label)
    }
    case 'msg': {
      const bytes = await file.bytes(limits.messageBytes)
      const mail = await readMsg(bytes, file.label, context)
      if ('reason' in mail) return yield problem(file, 'file', `${mail.reason}.`)
      return yield* mailItems(mail, originalFor(file, bytes), file.label)
    }
    case 'pdf':
    case 'docx':
      return yield await readDocumentFile(format, await file.bytes(limits.entryBytes), file.name, file.label, context)
    case 'html':
      return yield* readHtmlFile(await file.bytes(limits.textBytes * 16), file.name, file.label, limits.textBytes)
    case 'json':
      return yield* readExport(file, around, context)
    case 'csv':
      return yield* readCsv(file, context)
    case 'text':
      return yield* readWords(file, around, context)
  }
}

async function* readZip(file: FileIn, around: Around, context: Context): AsyncGenerator<IntakeItem> {
  if (context.depth >= context.limits.depth)
    return yield problem(
      file,
      'archive',
      `Archives lie more than ${context.limits.depth} deep in each other here. Unpack this one and import it.`,
    )
  const zip = await openZip(file, context)
  try {
    yield* zip.problems
    yield* context.inside(zip.files, around.requests, { ...context, depth: context.depth + 1 })
  } finally {
    zip.close()
  }
}

async function* readWords(file: FileIn, around: Around, context: Context): AsyncGenerator<IntakeItem> {
  const bytes = await file.bytes(context.limits.textBytes * 2)
  const text = decodeText(bytes)
  const request = around.requests.some((one) => isSameRequest(one, text))
  if (isCorrespondence(text) && (request || /^.{0,400}"[^]{1,300}"[^]{0,300}https?:\/\//.test(text)))
    return yield* readArchive({ file, bytes, beside: [], requests: around.requests, taken: around.taken }, context)
  const items = readText(bytes, file.name, file.label)
  if (items.length === 0) return yield problem(file, 'file', 'This file holds no words.')
  yield* items
}

async function* readExport(file: FileIn, around: Around, context: Context): AsyncGenerator<IntakeItem> {
  const bytes = await file.bytes(context.limits.entryBytes)
  const read = readJson(bytes, file.label)
  if (!read)
    return yield problem(file, 'file', 'This JSON is no export that is known here (Alaveteli, Froide, MuckRock).')
  const original = originalFor(file, bytes)
  for (const request of read.requests) {
    for (const { letter, files } of request.letters) {
      const attachments: KeptAttachment[] = []
      for (const one of around.beside.filter((other) => files.includes(other.name))) {
        around.taken.add(one)
        const kept = await attach(one, context)
        if (typeof kept === 'string') yield problem(one, 'attachment', kept)
        else attachments.push(kept)
      }
      letter.attachments = attachments.map((one) => one.attachment)
      const { key, title, authority } = request
      yield letterItem(letter, original, { key, title, authority }, attachments)
    }
  }
  if (read.alaveteli.length > 0 && !around.beside.some((other) => /\.(zip|txt)$/i.test(other.name)))
    yield problem(
      file,
      'file',
      "This JSON only says when letters came and went. Import it together with the request's archive (.zip), which holds their words.",
    )
}

async function* readCsv(file: FileIn, context: Context): AsyncGenerator<IntakeItem> {
  const items = readTracker(await file.bytes(context.limits.textBytes * 4), file.name, file.label, context.columns)
  if (items === null)
    return yield problem(
      file,
      'line 1',
      'No column of this table says what a row is about. Name its columns (subject, authority, reference, date sent, date answered, text) or map them.',
    )
  if (items.length === 0) return yield problem(file, 'file', 'This table has no rows.')
  yield* items
}

function originalFor(file: FileIn, bytes: Uint8Array): ReturnType<typeof originalOf> {
  return originalOf(file.name, bytes, file.path ? { path: file.path, start: 0, end: bytes.length } : null)
}

const problem = (file: FileIn, at: string, message: string): ProblemItem => ({
  kind: 'problem',
  file: file.label,
  at,
  message,
})
