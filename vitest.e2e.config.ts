import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts'],
    environment: 'node',
    // One window at a time: two would share the machine's two cores and each other's patience.
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 90_000,
    passWithNoTests: false,
  },
})
