import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seal, unseal } from '../../../casebook/backup/seal.ts'
import { CasebookError } from '../../../casebook/casebook-error.ts'

async function* parts(...all: Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* all
}
async function whole(bytes: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = []
  for await (const part of bytes) all.push(part)
  return Buffer.concat(all)
}
const sealed = (bytes: Uint8Array, words = 'correct horse') => whole(seal(parts(bytes), words))
const refusal = async (bytes: Uint8Array, words = 'correct horse'): Promise<string> => {
  try {
    await whole(unseal(parts(bytes), words))
  } catch (error) {
    if (error instanceof CasebookError) return error.refusal
    throw error
  }
  return 'opened'
}

test.each([0, 1, 65_535, 65_536, 65_537, 200_000])('%i bytes come back the same', async (size) => {
  const bytes = Buffer.alloc(size, 'letters ')
  expect(await whole(unseal(parts(await sealed(bytes)), 'correct horse'))).toEqual(bytes)
})

test('however the bytes arrive', async () => {
  const bytes = Buffer.alloc(150_000, 'abc')
  const all = await sealed(bytes)
  for (const size of [1000, 65_552, 65_553]) {
    const cut = Array.from({ length: Math.ceil(all.length / size) }, (_, n) => all.subarray(n * size, (n + 1) * size))
    expect(await whole(unseal(parts(...cut), 'correct horse'))).toEqual(bytes)
  }
})

test('a wrong passphrase and damage are told apart', async () => {
  const all = await sealed(Buffer.alloc(100_000, 'x'))
  expect(await refusal(all, 'wrong horse')).toBe('bad-input')
  expect(await refusal(all, 'Correct horse')).toBe('bad-input')
  const flipped = Buffer.from(all)
  flipped.writeUInt8(flipped.readUInt8(70_000) ^ 1, 70_000)
  expect(await refusal(flipped)).toBe('damaged')
})

test('nothing in it can be changed, cut off, moved or added unseen', async () => {
  const all = await sealed(Buffer.alloc(140_000, 'x'))
  const body = all.length - 3 * (65_536 + 16) + (3 * 65_536 - 140_000)
  const chunk = 65_536 + 16
  const swapped = Buffer.concat([
    all.subarray(0, body),
    all.subarray(body + chunk, body + 2 * chunk),
    all.subarray(body, body + chunk),
    all.subarray(body + 2 * chunk),
  ])
  for (const bad of [
    all.subarray(0, all.length - 1),
    all.subarray(0, body + 2 * chunk),
    all.subarray(0, body),
    all.subarray(0, 20),
    Buffer.concat([all, Buffer.from('x')]),
    swapped,
    Buffer.from('FOIDESK\u0002', 'latin1'),
    Buffer.alloc(0),
  ]) {
    expect(await refusal(bad)).toBe('damaged')
  }
})

test('any flipped bit is found, wherever it is', async () => {
  const all = await sealed(Buffer.from('a short letter'))
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: all.length * 8 - 1 }), async (bit) => {
      const flipped = Buffer.from(all)
      flipped.writeUInt8(flipped.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3)
      // In the check of the passphrase itself, a flipped bit looks like another passphrase.
      expect(['damaged', 'bad-input']).toContain(await refusal(flipped))
    }),
    { numRuns: 12 },
  )
})

test('a header that asks for endless work is not believed', async () => {
  const header = Buffer.from(
    JSON.stringify({ kdf: 'scrypt', n: 2 ** 30, r: 8, p: 1, salt: 'A'.repeat(24), prefix: 'A'.repeat(12) }),
  )
  const length = Buffer.alloc(4)
  length.writeUInt32BE(header.length)
  expect(
    await refusal(Buffer.concat([Buffer.from('FOIDESK\u0001', 'latin1'), length, header, Buffer.alloc(100)])),
  ).toBe('damaged')
})
