import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Files of the folder, however deep, in whose bytes the word stands: in any case of its letters, as UTF-8 or UTF-16. */
export function filesHolding(dir: string, word: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => {
      const bytes = readFileSync(file)
      const plain = bytes.toString('latin1').toLowerCase()
      return plain.includes(word.toLowerCase()) || bytes.includes(Buffer.from(word, 'utf16le'))
    })
    .map((file) => file.slice(dir.length + 1))
    .toSorted()
}
