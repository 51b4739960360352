import { extractText, getDocumentProxy } from 'unpdf'

/** The text of every page of a PDF, as an independent reader finds it; composed characters, spaces as one. */
export async function pdfPages(bytes: Uint8Array): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(bytes.slice()), { mergePages: false })
  return text.map((page) => page.normalize('NFC').replaceAll(/\s+/g, ' ').trim())
}
