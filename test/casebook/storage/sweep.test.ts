import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { opened } from '../opened.ts'

const HALF = ['.backup-abcdef', '.restore-Ab12cd', '.recover-xyz123']

function leaveHalf(dir: string): string[] {
  const hash = 'ab'.repeat(32)
  for (const name of [...HALF, 'snapshots', 'originals/ab']) mkdirSync(join(dir, name), { recursive: true })
  const files = [
    ...HALF.map((name) => `${name}/words`),
    'snapshots/.2031-05-06T10-00-00-000Z-hourly.part',
    `originals/ab/.${hash}.0123456789ab`,
  ]
  for (const name of files) writeFileSync(join(dir, name), 'half')
  writeFileSync(join(dir, 'originals', 'ab', hash), 'whole')
  writeFileSync(join(dir, '.mine'), 'somebody else keeps this here')
  return files
}

test('what a crash left half done is cleared away by whoever opens the casebook alone', async () => {
  const first = await opened({ shell: 'web' })
  const half = leaveHalf(first.dir)
  const second = await opened({ dir: first.dir, shell: 'web' })
  expect(half.filter((name) => !existsSync(join(first.dir, name)))).toEqual([])
  await first.casebook.close()
  await second.casebook.close()
  await opened({ dir: first.dir, shell: 'web' })
  expect(half.filter((name) => existsSync(join(first.dir, name)))).toEqual([])
  expect(existsSync(join(first.dir, '.mine'))).toBe(true)
  expect(readdirSync(join(first.dir, 'originals', 'ab'))).toEqual(['ab'.repeat(32)])
})
