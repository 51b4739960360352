import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { signIn, whoIsIn } from '../../../casebook/owners.ts'
import { temporaryFolder } from '../temporary-folder.ts'

test('whoever signs in waits for those who look who is in', async () => {
  const dir = temporaryFolder()
  mkdirSync(join(dir, 'open'), { recursive: true })
  const probe = join(import.meta.dirname, 'probe.ts')
  const lookers = Array.from({ length: 2 }, () =>
    spawn(process.execPath, ['--disable-warning=ExperimentalWarning', probe, dir], {
      stdio: ['ignore', 'pipe', 'inherit'],
    }),
  )
  await Promise.all(lookers.map((one) => new Promise((resolve) => one.stdout.once('data', resolve))))
  try {
    for (let n = 0; n < 300; n++) {
      const owners = signIn(dir, 'cli', '2031-05-06T10:00:00.000Z')
      expect(whoIsIn(dir)).toHaveLength(1)
      owners.leave()
    }
  } finally {
    for (const one of lookers) one.kill('SIGKILL')
  }
}, 60_000)
