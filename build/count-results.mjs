// Adds up what a run left behind, files of vitest's JSON and of `npm run check`, and ends with the one line `N passed, N failed`.
import { existsSync, readFileSync } from 'node:fs'

let passed = 0
let failed = 0

for (const path of process.argv.slice(2)) {
  if (!existsSync(path)) {
    console.log(`${path}: nothing was left here, so that part did not run`)
    failed += 1
  } else if (path.endsWith('.json')) {
    const report = JSON.parse(readFileSync(path, 'utf8'))
    // A file that could not even be loaded has no test of its own to fail.
    const broken = report.testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.length === 0,
    ).length
    console.log(
      `${path}: ${report.numPassedTests} passed, ${report.numFailedTests + broken} failed, ${report.numPendingTests} left out`,
    )
    passed += report.numPassedTests
    failed += report.numFailedTests + broken
    if (report.numTotalTests === 0) failed += 1
  } else {
    const lines = readFileSync(path, 'utf8').split('\n')
    const good = lines.filter((line) => line.startsWith('ok ')).length
    const bad = lines.filter((line) => line.startsWith('FAILED ')).length
    console.log(`${path}: ${good} passed, ${bad} failed`)
    passed += good
    failed += bad
    if (good + bad === 0) failed += 1
  }
}

console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 && passed > 0 ? 0 : 1)
