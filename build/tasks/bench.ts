import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { ROOT } from '../run-command.ts'

// The measures: `npm run bench` runs each of bench/*.ts in turn and says which; `npm run bench -- NAME ARGS…` runs one with its own words.
const BENCH = join(ROOT, 'bench')
const names = readdirSync(BENCH)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => basename(file, '.ts'))
  .toSorted()
const [asked, ...args] = process.argv.slice(2)

const run = (name: string, words: readonly string[]): Promise<number> =>
  new Promise((resolve) => {
    const file = join(BENCH, `${name}.ts`)
    const child = spawn(process.execPath, ['--no-warnings', file, ...words], { cwd: ROOT, stdio: 'inherit' })
    child.on('close', (code) => resolve(code ?? 1))
  })

if (asked !== undefined && !names.includes(asked)) {
  console.error(`There is no measure “${asked}”. There are: ${names.join(', ')}.`)
  process.exit(2)
}
let failed = 0
for (const name of asked === undefined ? names : [asked]) {
  console.log(`\n== ${name} ==`)
  if ((await run(name, args)) !== 0) failed += 1
}
process.exit(failed > 0 ? 1 : 0)
