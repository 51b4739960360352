import { parentPort } from 'node:worker_threads'
import type { DocumentAnswer, DocumentAsk } from './document-reader.ts'

/** The thread that opens documents for `openDocumentReader`: one at a time, each answered with what it holds or a reason. */
parentPort?.on('message', (ask: DocumentAsk) => {
  void open(ask).then((answer) => parentPort?.postMessage(answer))
})

async function open({ kind, bytes, limits }: DocumentAsk): Promise<DocumentAnswer> {
  try {
    if (kind === 'pdf') return await (await import('./pdf.ts')).pdfText(bytes, limits)
    if (kind === 'docx') return await (await import('./docx.ts')).docxText(bytes, limits)
    if (kind === 'xlsx') return await (await import('./xlsx.ts')).xlsxText(bytes, limits)
    if (kind === 'msg-html') return { text: (await import('./outlook.ts')).outlookHtml(bytes), pages: 0 }
    return (await import('./outlook.ts')).outlookParts(bytes, limits.textBytes)
  } catch (error) {
    return { reason: `It could not be read: ${error instanceof Error ? error.message : String(error)}` }
  }
}
