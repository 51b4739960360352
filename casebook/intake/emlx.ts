/** The mail in Apple Mail's own form (`.emlx`): a line with its length, the mail, then notes of the program. Any other mail as it is. */
export function mailOf(bytes: Uint8Array): Uint8Array {
  const first = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 24)).toString('latin1')
  const length = /^(\d{1,12})[ \t]*\r?\n/.exec(first)
  return length ? bytes.subarray(length[0].length, length[0].length + Number(length[1])) : bytes
}
