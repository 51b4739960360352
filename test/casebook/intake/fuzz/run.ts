import { createHash } from 'node:crypto'
import { openDocumentReader } from '../../../../casebook/intake/document-reader.ts'
import { readSources } from '../../../../casebook/intake/read-files.ts'
import type { IntakeItem } from '../../../../casebook/intake/intake-item.ts'
import { letterSchema } from '../../../../core/model/letter.ts'
import { mutate, randomOf } from './mutate.ts'
import { SEEDS } from './seeds.ts'

/**
 * Feeds `FUZZ_RUNS` mutated files (from number `FUZZ_FROM`) to intake and prints what came of it as JSON. Ends with 1 at the first input that
 * throws, breaks a promise of the items, or takes longer than five seconds. Start it with `--permission --allow-fs-read=* --allow-worker`, as
 * the test does: then Node itself refuses every write, anywhere.
 */
const runs = Number(process.env['FUZZ_RUNS'] ?? 300)
const from = Number(process.env['FUZZ_FROM'] ?? 0)
const SLOWEST = 5000

const drawn = SEEDS.flatMap((seed) => Array.from({ length: seed.weight }, () => seed))
const documents = openDocumentReader()
const seen = { runs: 0, letters: 0, problems: 0, slowestMs: 0, slowest: '', megabytes: 0, writes: 'refused by Node' }

function check(item: IntakeItem): string | null {
  if (item.kind === 'problem') {
    if (!item.file || !item.at || !/^[A-Z].*[.)]$/s.test(item.message))
      return `a problem without place or reason: ${JSON.stringify(item)}`
    return null
  }
  const parsed = letterSchema.safeParse(item.letter)
  if (!parsed.success) return `a letter that is none: ${parsed.error.message}`
  if (item.original.hash !== createHash('sha256').update(item.original.bytes).digest('hex'))
    return 'an original under a wrong hash'
  if (item.letter.attachments.length !== item.attachments.length) return 'attachments without their bytes'
  if (/[\r\0]/.test(item.letter.text)) return 'a text with CR or NUL'
  return null
}

for (let n = from; n < from + runs; n++) {
  const random = randomOf(n)
  const seed = drawn[random(drawn.length)]!
  const bytes = mutate(seed.bytes, drawn[random(drawn.length)]!.bytes, random)
  const began = performance.now()
  let wrong: string | null = null
  try {
    for await (const item of readSources([{ name: seed.name, bytes }], { documents, limits: { documentMs: 1500 } })) {
      if (item.kind === 'letter') seen.letters++
      else seen.problems++
      wrong ??= check(item)
    }
  } catch (error) {
    wrong = `it throws: ${error instanceof Error ? error.stack : String(error)}`
  }
  const took = performance.now() - began
  if (took > SLOWEST) wrong ??= `it takes ${Math.round(took)} ms`
  if (took > seen.slowestMs)
    Object.assign(seen, { slowestMs: Math.round(took), slowest: `${seed.name}, FUZZ_FROM=${n}` })
  seen.runs++
  if (wrong !== null) {
    console.error(`Input ${n} (made from ${seed.name}): ${wrong}\nAgain: FUZZ_FROM=${n} FUZZ_RUNS=1`)
    process.exitCode = 1
    break
  }
}
await documents.close()
seen.megabytes = Math.round(process.resourceUsage().maxRSS / 1000)
console.log(JSON.stringify(seen))
