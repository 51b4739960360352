import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Puts the letter templates of `core/drafts/templates/*.txt` into `shipped.json`, since the core reads no files. Run after editing one. */
const folder = join(import.meta.dirname, '../core/drafts/templates')
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .toSorted()
const texts = Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
writeFileSync(join(folder, 'shipped.json'), `${JSON.stringify(texts, null, 2)}\n`)
