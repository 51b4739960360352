import { stripVTControlCharacters } from 'node:util'
import { runGates } from '../gates/gates.ts'
import { type Finished, ROOT, runTool } from '../run-command.ts'

// What a person runs before a commit: format, lint, types, own gates, unit tests; each with its time. `--no-tests` leaves the tests
// out. Tests that start processes, seal with scrypt or break disks on purpose are left to `npm test`, which runs everything.
const LEFT_TO_NPM_TEST = 'the project `processes` of vitest.config.ts'

function gates(): Promise<Finished> {
  let code = 0
  let output = ''
  for (const [name, { looked, problems }] of runGates(ROOT)) {
    output += `  ${name}: ${looked} files, ${problems.length} problems\n${problems.map((line) => `    ${line}\n`).join('')}`
    if (problems.length > 0) code = 1
  }
  return Promise.resolve({ code, output })
}

const unitTests = () =>
  runTool('vitest', ['run', '--project=pure', '--project=casebook', '--silent', '--reporter=default'], { quiet: true })

const failed: string[] = []

async function step(name: string, run: () => Promise<Finished>): Promise<void> {
  const before = performance.now()
  const { code, output } = await run()
  console.log(
    `${code === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(8)} ${((performance.now() - before) / 1000).toFixed(1)} s`,
  )
  if (code !== 0) failed.push(name)
  if (code !== 0 || name === 'gates') console.log(output.trimEnd())
  else if (name === 'tests') console.log(`  ${countsIn(output)}; left to npm test: ${LEFT_TO_NPM_TEST}`)
}

const countsIn = (output: string): string =>
  stripVTControlCharacters(output)
    .split('\n')
    .filter((line) => /^\s*(Tests|Test Files) /.test(line))
    .map((line) => line.trim())
    .join('; ')

const started = performance.now()
await Promise.all([
  step('types', () => runTool('tsc', ['-b'], { quiet: true })),
  (async () => {
    await step('format', () => runTool('oxfmt', ['--check', '.'], { quiet: true }))
    await step('lint', () => runTool('oxlint', ['--deny-warnings'], { quiet: true }))
    await step('gates', gates)
    if (!process.argv.includes('--no-tests')) await step('tests', unitTests)
  })(),
])
const seconds = ((performance.now() - started) / 1000).toFixed(1)
console.log(`${failed.length === 0 ? 'All is well' : `Failed: ${failed.join(', ')}`}, ${seconds} s`)
process.exit(failed.length === 0 ? 0 : 1)
