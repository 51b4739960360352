import { readSources } from '../../../casebook/intake/read-files.ts'
import type { ReadOptions } from '../../../casebook/intake/read-files.ts'
import type { IntakeItem, LetterItem, ProblemItem, Source } from '../../../casebook/intake/intake-item.ts'

export interface ReadAll {
  items: IntakeItem[]
  letters: LetterItem[]
  problems: ProblemItem[]
}

/** Everything that intake makes of the sources. */
export async function readAll(sources: Source[], options: ReadOptions = {}): Promise<ReadAll> {
  const items: IntakeItem[] = []
  for await (const item of readSources(sources, options)) items.push(item)
  return {
    items,
    letters: items.filter((item) => item.kind === 'letter'),
    problems: items.filter((item) => item.kind === 'problem'),
  }
}

/** One file by name and content. */
export function file(name: string, content: string | Uint8Array): Source {
  return { name, bytes: typeof content === 'string' ? Buffer.from(content) : content }
}

/** The path of a committed fixture. */
export function fixture(name: string): string {
  return new URL(`../../fixtures/intake/${name}`, import.meta.url).pathname
}
