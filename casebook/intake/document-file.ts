import type { Context } from './context.ts'
import type { DocumentKind } from './document-kind.ts'
import type { LetterItem, ProblemItem } from './intake-item.ts'
import { letterItem, originalOf, plainLetter } from './letters.ts'

/** A PDF or Word file to the one letter that it is; a problem where it has no words to read. */
export async function readDocumentFile(
  kind: Exclude<DocumentKind, 'xlsx'>,
  bytes: Uint8Array,
  name: string,
  file: string,
  context: Context,
): Promise<LetterItem | ProblemItem> {
  const result = await context.documents.read(kind, bytes, context.limits)
  if ('reason' in result) return { kind: 'problem', file, at: 'document', message: `${result.reason}.` }
  if (result.text === '') return { kind: 'problem', file, at: 'document', message: withoutWords(kind) }
  return letterItem(plainLetter(result.text, kind, file), originalOf(name, bytes))
}

function withoutWords(kind: 'pdf' | 'docx'): string {
  return kind === 'pdf'
    ? 'This PDF has no text layer: its pages are pictures or damaged. Put it through text recognition (OCR) first, or add the letter by hand.'
    : 'This Word file holds no words.'
}
