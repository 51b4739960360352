import { randomBytes } from 'node:crypto'

/** Letters and digits that cannot be taken for one another when read aloud or copied by hand. */
const ALPHABET = '23456789abcdefghjkmnpqrstuvwxyz'

/** Random bytes are fetched by the hundred: asking for a few at a time takes longer than all the rest. */
const pool = { bytes: randomBytes(0), at: 0 }

function randomByte(): number {
  if (pool.at >= pool.bytes.length) [pool.bytes, pool.at] = [randomBytes(1024), 0]
  return pool.bytes[pool.at++] ?? 0
}

/** A random id of `length` characters, lower case, safe in a file name and in a command line. */
export function newId(length: number): string {
  let id = ''
  while (id.length < length) id += ALPHABET[randomByte() & 31] ?? ''
  return id
}
