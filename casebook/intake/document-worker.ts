import { parentPort } from 'node:worker_threads'
import type { DocumentKind } from './document-kind.ts'
import type { DocumentText } from './document-reader.ts'

interface Ask {
  kind: DocumentKind
  bytes: Uint8Array
  textBytes: number
  pages: number
  archiveBytes: number
}

/** The thread that reads documents for `openDocumentReader`: one at a time, each answered with its text or a reason. */
parentPort?.on('message', (ask: Ask) => {
  void read(ask).then((result) => parentPort?.postMessage(result))
})

async function read({ kind, bytes, textBytes, pages, archiveBytes }: Ask): Promise<DocumentText> {
  try {
    if (kind === 'pdf') return await (await import('./pdf.ts')).pdfText(bytes, { pages, textBytes })
    if (kind === 'docx') return await (await import('./docx.ts')).docxText(bytes, { archiveBytes, textBytes })
    return await (await import('./xlsx.ts')).xlsxText(bytes, { archiveBytes, textBytes })
  } catch (error) {
    return { reason: `It could not be read: ${error instanceof Error ? error.message : String(error)}` }
  }
}
