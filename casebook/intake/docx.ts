import mammoth from 'mammoth'
import { tidyText } from './charset.ts'
import type { DocumentText, Refusal } from './document-reader.ts'
import { isOle } from './document-kind.ts'
import { htmlText } from './html-text.ts'
import type { Limits } from './limits.ts'
import { unzipEntries } from './unzip.ts'

/** The words of a Word file with its lists and tables; empty where it holds none. */
export async function docxText(bytes: Uint8Array, limits: Limits): Promise<DocumentText | Refusal> {
  if (isOle(bytes))
    return { reason: 'It is encrypted: open it with its password, save it without one and import it again' }
  // The library unpacks without a limit of its own, so what the file unpacks to is measured first.
  await unzipEntries(bytes, { wanted: () => true, keep: () => false, most: limits.entryBytes })
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })), externalFileAccess: false },
  )
  return { text: tidyText(htmlText(value, { links: true, maxLength: limits.textBytes })), pages: 1 }
}
