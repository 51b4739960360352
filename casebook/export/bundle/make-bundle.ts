import { createHash } from 'node:crypto'
import type { BundleChoices, BundleForm } from '../../../core/model/bundle.ts'
import type { Context } from '../../services/context.ts'
import { unwritable, writeWhole } from '../../write-whole.ts'
import { calendarOf } from '../calendar-file.ts'
import { fileNameOf } from '../letter.ts'
import { bundleHtml } from './bundle-html.ts'
import { bundleJson } from './bundle-json.ts'
import { bundlePdf } from './bundle-pdf.ts'
import { bundleZip } from './bundle-zip.ts'
import { bundleContents, type BundleContents } from './contents.ts'

const TYPES: Record<BundleForm, string> = {
  zip: 'application/zip',
  pdf: 'application/pdf',
  html: 'text/html',
  ics: 'text/calendar',
  json: 'application/json',
}

export interface Made {
  name: string
  file: File | null
  bytes: number
  documents: number
  sha256: string
}

async function* of(
  context: Context,
  caseId: string,
  form: BundleForm,
  contents: BundleContents,
): AsyncGenerator<Uint8Array> {
  if (form === 'zip') yield* bundleZip(contents, context.originals)
  else if (form === 'pdf') yield await bundlePdf(contents)
  else if (form === 'html') yield Buffer.from(bundleHtml(contents))
  else if (form === 'json') yield Buffer.from(bundleJson(contents))
  else yield Buffer.from(await calendarOf(context, caseId))
}

/** A case in one of its forms: written to `path` where one is given, whole or not at all; else as a file to hand over. */
export async function makeBundle(
  context: Context,
  what: { caseId: string; form: BundleForm; choices: BundleChoices; path?: string | undefined },
): Promise<Made> {
  const { caseId, form, path } = what
  const contents = await bundleContents(context, caseId, what.choices)
  const name = fileNameOf(contents.preview.title, form)
  const hash = createHash('sha256')
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let bytes = 0
  const counted = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of of(context, caseId, form, contents)) {
      hash.update(chunk)
      bytes += chunk.byteLength
      if (path === undefined) chunks.push(new Uint8Array(chunk))
      yield chunk
    }
  }
  try {
    if (path === undefined) await drained(counted())
    else await writeWhole(path, counted())
  } catch (error) {
    throw unwritable(error, 'The bundle', path ?? name)
  }
  const file = path === undefined ? new File(chunks, name, { type: TYPES[form] }) : null
  return { name, file, bytes, documents: contents.documents.length, sha256: hash.digest('hex') }
}

async function drained(bytes: AsyncGenerator<Uint8Array>): Promise<void> {
  while (!(await bytes.next()).done);
}
