import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts'],
    environment: 'node',
    // One window at a time: two would share the machine's two cores and each other's patience.
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 90_000,
    // As patient as the browser's own waiting, so that a busy machine is no failure.
    expect: { poll: { timeout: 15_000, interval: 100 } },
    // Of tests that say so themselves, since they mostly wait.
    maxConcurrency: 3,
    passWithNoTests: false,
  },
})
