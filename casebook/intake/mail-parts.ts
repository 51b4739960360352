/** A mail cut down to what can be parsed in reasonable time, and what was cut off in words. */
export interface Bounded {
  bytes: Uint8Array
  cut: string | null
}

/**
 * Cuts a mail before its part number `limit`: a mail of a million parts costs memory and minutes and tells no more than its first parts.
 * Parts are counted by the lines that begin with a boundary which the mail declares.
 */
export function withinParts(mail: Uint8Array, limit: number): Bounded {
  const bytes = Buffer.from(mail.buffer, mail.byteOffset, mail.byteLength)
  if (fewerThan(bytes, '\n--', limit)) return { bytes: mail, cut: null }
  const boundaries = declaredBoundaries(bytes)
  let count = 0
  for (let at = bytes.indexOf('\n--', 0, 'latin1'); at >= 0; at = bytes.indexOf('\n--', at + 3, 'latin1')) {
    const line = bytes.toString('latin1', at + 3, Math.min(bytes.length, at + 83))
    if (!boundaries.some((boundary) => line.startsWith(boundary))) continue
    if (++count > limit) {
      const cut = `it has more than ${limit} parts; what follows part ${limit} was not read (the original keeps it)`
      return { bytes: bytes.subarray(0, at + 1), cut }
    }
  }
  return { bytes: mail, cut: null }
}

function fewerThan(bytes: Buffer, needle: string, limit: number): boolean {
  let count = 0
  for (let at = bytes.indexOf(needle, 0, 'latin1'); at >= 0; at = bytes.indexOf(needle, at + 1, 'latin1'))
    if (++count > limit) return false
  return true
}

/** At most sixteen, each cut to the first seventy characters that the standard allows. */
function declaredBoundaries(bytes: Buffer): string[] {
  const found = new Set<string>()
  for (let at = bytes.indexOf('boundary=', 0, 'latin1'); at >= 0; at = bytes.indexOf('boundary=', at + 9, 'latin1')) {
    const rest = bytes.toString('latin1', at + 9, Math.min(bytes.length, at + 90))
    const value = /^"([^"\r\n]+)"?|^([^\s;"]+)/.exec(rest)
    const boundary = (value?.[1] ?? value?.[2] ?? '').slice(0, 70)
    if (boundary) found.add(boundary)
    if (found.size >= 16) break
  }
  return [...found]
}

/** Where the body begins: past the first empty line; the length of the mail where there is none. */
export function headEnd(mail: Uint8Array): number {
  const bytes = Buffer.from(mail.buffer, mail.byteOffset, mail.byteLength)
  const lf = bytes.indexOf('\n\n', 0, 'latin1')
  // The other line end is looked for no further than that: a mail may be long and have none.
  const crlf = (lf < 0 ? bytes : bytes.subarray(0, lf)).indexOf('\r\n\r\n', 0, 'latin1')
  if (crlf >= 0) return crlf + 4
  return lf < 0 ? mail.length : lf + 2
}
