import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/e2e/**', 'node_modules/**'],
    environment: 'node',
    // A worker is used for many files: a new one a file costs more than half of the pure tests' time.
    isolate: false,
    testTimeout: 30_000,
    passWithNoTests: false,
  },
})
