import { expect, test } from 'vitest'
import { JoinedBlob } from '../../../casebook/intake/joined-blob.ts'

test('pieces of every kind are joined byte for byte, as a Blob joins them', async () => {
  const text = new TextEncoder().encode('Grüße')
  const buffer = text.buffer.slice(text.byteOffset, text.byteOffset + text.byteLength)
  const pieces = [buffer, '\n', text, 'é', text.subarray(1, 3)]
  const joined = await new JoinedBlob(pieces).arrayBuffer()
  expect(new Uint8Array(joined)).toEqual(new Uint8Array(await new Blob(pieces).arrayBuffer()))
})
