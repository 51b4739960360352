import { readFileSync } from 'node:fs'
import { findReferences } from '../../core/reading/references/find-references.ts'
import { scanLetter } from '../../core/reading/scan.ts'

const NONE = { normals: new Set<string>(), families: new Set<string>() }
const bare = (value: string): string => value.toUpperCase().replace(/[^A-Z0-9]/g, '')

/** Reads each line of a bank as a letter; gives the references found of all, those invented, and every miss. */
export function measureReferences(half: 'tune' | 'held'): {
  right: number
  of: number
  invented: number
  misses: string[]
} {
  const found = { right: 0, of: 0, invented: 0, misses: [] as string[] }
  for (const line of readFileSync(new URL(`references/${half}.txt`, import.meta.url), 'utf8').split('\n')) {
    const [text, expected] = line.split(' =>')
    if (text === undefined || expected === undefined) continue
    const want = expected
      .split(', ')
      .map((one) => one.trim())
      .filter((one) => one !== '')
    const letter = {
      text: text.replaceAll('\\n', '\n'),
      head: null,
      attachments: [],
      source: { form: 'text', file: null, startLine: null },
      given: { sender: null, date: null, direction: null, subject: null },
    } as const
    const got = findReferences(scanLetter({ ...letter, attachments: [] }), NONE).found.map((ref) => ref.value)
    found.of += want.length
    const right = want.filter((one) => got.some((other) => bare(other) === bare(one)))
    found.right += right.length
    const invented = got.filter((one) => !want.some((other) => bare(other) === bare(one)))
    found.invented += invented.length
    if (right.length < want.length || invented.length > 0)
      found.misses.push(`references ${JSON.stringify(got)} in: ${line}`)
  }
  return found
}
