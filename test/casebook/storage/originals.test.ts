import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { hashOf, originalsIn } from '../../../casebook/storage/originals.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const bytes = new TextEncoder().encode('Dear Sir or Madam')

test('bytes are kept once, under their hash, and come back the same', async () => {
  const dir = temporaryFolder()
  const originals = originalsIn(dir)
  const [first, second] = await Promise.all([originals.put(bytes), originals.put(bytes)])
  expect(first).toBe(hashOf(bytes))
  expect(second).toBe(first)
  expect(readdirSync(join(dir, 'originals', first.slice(0, 2)))).toEqual([first])
  expect(await originals.get(first)).toEqual(Buffer.from(bytes))
})

test('an original that no longer matches its name is not handed out', async () => {
  const originals = originalsIn(temporaryFolder())
  const hash = await originals.put(bytes)
  writeFileSync(originals.pathOf(hash), 'Dear Sir or Nadam')
  expect(await originals.get(hash)).toBeNull()
  expect(await originals.get('0'.repeat(64))).toBeNull()
})

test('one cut short by a crash long ago is written again', async () => {
  const originals = originalsIn(temporaryFolder())
  const hash = await originals.put(bytes)
  writeFileSync(originals.pathOf(hash), 'Dear')
  await originals.put(bytes)
  expect(readFileSync(originals.pathOf(hash), 'utf8')).toBe('Dear Sir or Madam')
})

test('a name that is no hash reaches no file', () => {
  expect(() => originalsIn('/casebook').pathOf('../../secret')).toThrow('SHA-256')
})
