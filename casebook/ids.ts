import { randomBytes } from 'node:crypto'

/** Letters and digits that cannot be taken for one another when read aloud or copied by hand. */
const ALPHABET = '23456789abcdefghjkmnpqrstuvwxyz'

/** A random id of `length` characters, lower case, safe in a file name and in a command line. */
export function newId(length: number): string {
  let id = ''
  while (id.length < length) {
    for (const byte of randomBytes(length)) {
      const index = byte & 31
      if (index < ALPHABET.length && id.length < length) id += ALPHABET[index]
    }
  }
  return id
}
