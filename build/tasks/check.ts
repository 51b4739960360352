import { runGates } from '../gates/gates.ts'
import { ROOT, runTool } from '../run-command.ts'

// What a person runs before a commit: format, lint, types, own gates, the tests that start no processes; each with its time.
// `--no-tests` leaves the tests out; `npm test` runs them all.
type Step = readonly [name: string, run: () => Promise<{ code: number; output: string }>]

function gates(): Promise<{ code: number; output: string }> {
  let code = 0
  let output = ''
  for (const [name, { looked, problems }] of runGates(ROOT)) {
    output += `  ${name}: ${looked} files, ${problems.length} problems\n${problems.map((line) => `    ${line}\n`).join('')}`
    if (problems.length > 0) code = 1
  }
  return Promise.resolve({ code, output })
}

const steps: Step[] = [
  ['format', () => runTool('oxfmt', ['--check', '.'], { quiet: true })],
  ['lint', () => runTool('oxlint', ['--deny-warnings'], { quiet: true })],
  ['types', () => runTool('tsc', ['-b'], { quiet: true })],
  ['gates', gates],
]
if (!process.argv.includes('--no-tests'))
  steps.push([
    'tests',
    () =>
      runTool('vitest', ['run', '--project=pure', '--project=casebook', '--silent', '--reporter=default'], {
        quiet: true,
      }),
  ])

const started = performance.now()
const failed: string[] = []
for (const [name, run] of steps) {
  const before = performance.now()
  const { code, output } = await run()
  console.log(
    `${code === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(8)} ${((performance.now() - before) / 1000).toFixed(1)} s`,
  )
  if (code !== 0) failed.push(name)
  if (code !== 0 || name === 'gates') console.log(output.trimEnd())
  else if (name === 'tests')
    console.log(
      `  ${output
        .split('\n')
        .filter((line) => /^\s*(Tests|Test Files) /.test(line))
        .map((line) => line.trim())
        .join('; ')}`,
    )
}
console.log(
  `${failed.length === 0 ? 'All is well' : `Failed: ${failed.join(', ')}`}, ${((performance.now() - started) / 1000).toFixed(1)} s`,
)
process.exit(failed.length === 0 ? 0 : 1)
