import { defineConfig } from 'vitest/config'

const processes = [
  'test/cli/**/*.test.ts',
  'test/casebook/{backup,condition,crash,deletion,owners,safety}/**/*.test.ts',
  'test/casebook/intake/fuzz/**/*.test.ts',
  'test/casebook/drafts/kill.test.ts',
  'test/casebook/reminders/{processes,ticker-model}.test.ts',
  'test/casebook/export/bundle/bundle.test.ts',
  'test/casebook/storage/{originals,undo,undo-handlers}.test.ts',
  'test/casebook/{import,intake}/bad-input.test.ts',
  'test/casebook/intake/{documents,worker}.test.ts',
  'test/{casebook/import/stopped,contract/{import-progress,reread}}.test.ts',
  'test/build/**/*.test.ts',
]
const pure = ['test/core/**/*.test.ts', 'test/renderer/**/*.test.{ts,tsx}']

// Three kinds of tests: pure ones; those over real files and databases; those that start processes or threads, kill them, write PDF
// or work through thousands of cases or steps take longest. `npm test` runs all, `npm run check` the first two.
export default defineConfig({
  test: {
    environment: 'node',
    // A worker is used for many files: a new one a file costs more than half of the pure tests' time.
    isolate: false,
    // Vitest leaves one core to itself, yet needs hardly any: with two cores that would be one file at a time.
    maxWorkers: '100%',
    testTimeout: 30_000,
    hookTimeout: 30_000,
    passWithNoTests: false,
    projects: [
      { extends: true, test: { name: 'pure', include: pure } },
      {
        extends: true,
        test: {
          name: 'casebook',
          include: ['test/**/*.test.ts'],
          exclude: [...pure, ...processes, 'test/e2e/**', 'node_modules/**'],
        },
      },
      { extends: true, test: { name: 'processes', include: processes } },
    ],
  },
})
