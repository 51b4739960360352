import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'

const run = promisify(execFile)
const runs = Number(process.env['FUZZ_RUNS'] ?? 150)

describe('mutated files of every form', () => {
  test(
    `${runs} of them: none crashes or hangs intake, none makes it write`,
    async () => {
      const program = new URL('./run.ts', import.meta.url).pathname
      const flags = ['--permission', '--allow-fs-read=*', '--allow-worker', '--no-warnings']
      const { stdout } = await run(process.execPath, [...flags, program], {
        env: { ...process.env, FUZZ_RUNS: String(runs) },
      })
      expect(JSON.parse(stdout)).toMatchObject({ runs })
    },
    60_000 + runs * 100,
  )
})
