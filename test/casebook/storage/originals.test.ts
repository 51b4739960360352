import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openFile } from '../../../casebook/storage/open-file.ts'
import { hashOf, originalsIn } from '../../../casebook/storage/originals.ts'
import { makeStore } from '../../../casebook/storage/store.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const bytes = new TextEncoder().encode('Dear Sir or Madam')

function originals() {
  const dir = temporaryFolder()
  const db = openFile(dir)
  onTestFinished(() => db.close())
  const kept = originalsIn(dir, makeStore(db, { shell: 'cli', now: () => '2031-05-06T10:00:00.000Z' }))
  return { dir, originals: kept }
}

test('bytes are kept once, under their hash, and come back the same', async () => {
  const { dir, originals: kept } = originals()
  const [first, second] = await Promise.all([kept.put(bytes), kept.put(bytes)])
  expect(first).toBe(hashOf(bytes))
  expect(second).toBe(first)
  expect(readdirSync(join(dir, 'originals', first.slice(0, 2)))).toEqual([first])
  expect(await kept.get(first)).toEqual(Buffer.from(bytes))
})

test('an original that no longer matches its name is not handed out', async () => {
  const { originals: kept } = originals()
  const hash = await kept.put(bytes)
  writeFileSync(kept.pathOf(hash), 'Dear Sir or Nadam')
  expect(await kept.get(hash)).toBeNull()
  expect(await kept.get('0'.repeat(64))).toBeNull()
})

test('one cut short by a crash long ago is written again', async () => {
  const { originals: kept } = originals()
  const hash = await kept.put(bytes)
  writeFileSync(kept.pathOf(hash), 'Dear')
  await kept.put(bytes)
  expect(readFileSync(kept.pathOf(hash), 'utf8')).toBe('Dear Sir or Madam')
})

test('a name that is no hash reaches no file', () => {
  const { originals: kept } = originals()
  expect(() => kept.pathOf('../../secret')).toThrow('SHA-256')
})

const many = Array.from({ length: 100 }, (_, n) => Buffer.from(`Letter number ${n}. `.repeat(n * n)))

test('a few of a batch are files of their own, and so are large ones', async () => {
  const { originals: kept } = originals()
  const batch = kept.batch()
  const large = Buffer.alloc(300_000, 'x')
  for (const one of [...many.slice(0, 5), large]) await batch.add(hashOf(one), one)
  await batch.flush()
  for (const one of [...many.slice(0, 5), large]) expect(existsSync(kept.pathOf(hashOf(one)))).toBe(true)
})

test('many are packed: each comes back the same, once, and none twice', async () => {
  const { dir, originals: kept } = originals()
  for (const _ of [1, 2]) {
    const batch = kept.batch()
    for (const one of [...many, ...many]) await batch.add(hashOf(one), one)
    await batch.flush()
    for (const one of many) expect(await kept.get(hashOf(one))).toEqual(one)
  }
  expect(readdirSync(join(dir, 'originals', 'packs'))).toHaveLength(1)
  expect(await kept.put(many[7] ?? bytes)).toBe(hashOf(many[7] ?? bytes))
  expect(existsSync(kept.pathOf(hashOf(many[7] ?? bytes)))).toBe(false)
})

test('a pack is a tar file that any program reads', async () => {
  const { dir, originals: kept } = originals()
  const batch = kept.batch()
  for (const one of many) await batch.add(hashOf(one), one)
  await batch.flush()
  const packs = join(dir, 'originals', 'packs')
  const [pack = ''] = readdirSync(packs)
  execFileSync('tar', ['xf', pack], { cwd: packs })
  for (const one of many) expect(readFileSync(join(packs, hashOf(one)))).toEqual(one)
})

test('a damaged pack hands out nothing false', async () => {
  const { dir, originals: kept } = originals()
  const batch = kept.batch()
  for (const one of many) await batch.add(hashOf(one), one)
  await batch.flush()
  const packs = join(dir, 'originals', 'packs')
  const pack = join(packs, readdirSync(packs)[0] ?? '')
  const damaged = readFileSync(pack)
  damaged.write('?', damaged.indexOf('Letter number 50'))
  writeFileSync(pack, damaged.subarray(0, damaged.length / 2))
  const got = await Promise.all(many.map(async (one) => [one, await kept.get(hashOf(one))] as const))
  expect(got.some(([, found]) => found === null)).toBe(true)
  for (const [one, found] of got) if (found) expect(found).toEqual(one)
})
