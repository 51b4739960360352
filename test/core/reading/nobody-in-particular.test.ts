import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { acceptanceWords } from '../../../build/gates/private-words.ts'

const ROOT = join(import.meta.dirname, '..', '..', '..')
const words = acceptanceWords(ROOT)
const source = readdirSync(join(ROOT, 'core'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:ts|json|txt)$/.test(name))
  .map((name) => ({ name, text: readFileSync(join(ROOT, 'core', name), 'utf8') }))

/** How a pattern would spell a number that is nothing but figures, so many of them. */
const spellings = (figures: number) => [
  `\\d{${figures}}`,
  `[0-9]{${figures}}`,
  `\\d{6}\\d{${figures - 6}}`,
  `20\\d{2}\\d{2}\\d{${figures - 6}}`,
  `20\\d\\d[01]\\d`,
]

it.skipIf(words === null)(
  'the core knows no name, person, number or number’s shape of the acceptance authority',
  () => {
    expect(source.length).toBeGreaterThan(100)
    const shapes = (words ?? []).flatMap(({ word }) => (/^\d{9,}$/.test(word) ? spellings(word.length) : []))
    expect(shapes.length).toBeGreaterThan(0)
    for (const word of new Set([...(words ?? []).map((one) => one.word), ...shapes]))
      expect(
        source.filter(({ text }) => text.includes(word)).map(({ name }) => name),
        word,
      ).toEqual([])
  },
)
