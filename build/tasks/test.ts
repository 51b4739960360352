import { runTool } from '../run-command.ts'

// The unit tests: no display, no browser. What follows `npm test --` goes to vitest.
const { code } = await runTool('vitest', ['run', ...process.argv.slice(2)])
process.exit(code)
