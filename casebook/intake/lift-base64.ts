/**
 * Large base64 parts are cut out of a mail before the MIME library sees it, and a short marker is left in their place:
 * the library then finds the structure, and Node decodes the bytes much faster than line by line.
 */
export interface Lifted {
  /** The mail with markers where the parts were; the same array where there was nothing to lift. */
  bytes: Uint8Array
  /** What each marker stands for, still encoded. */
  parts: Map<string, Uint8Array>
}

/** Encoded parts below this many bytes are left to the library. */
const WORTH_LIFTING = 4096
/** How far around the header line the rest of a part's head is looked for. */
const HEAD = 8192
/** Ends of 'base64', 'Base64' and 'BASE64'. */
const SPELLINGS = ['ase64', 'ASE64']

/** Cuts the large base64 attachments out of a mail. Whatever is unusual about a part leaves it where it is. Linear in the mail's size. */
export function liftBase64(mail: Uint8Array): Lifted {
  const bytes = Buffer.from(mail.buffer, mail.byteOffset, mail.byteLength)
  const kept: Uint8Array[] = []
  const parts: Lifted['parts'] = new Map()
  const hits = SPELLINGS.map((spelling) => ({ spelling, at: -2 }))
  let from = 0
  for (let past = 0; ;) {
    const at = nextHit(bytes, hits, past)
    if (at < 0) break
    const body = bodyOfPart(bytes, at, from)
    if (body === null) {
      past = at + 6
      continue
    }
    const boundary = bytes.indexOf('\n--', body - 1, 'latin1')
    const end = boundary < 0 ? bytes.length : Math.max(boundary + 1, body)
    past = Math.max(end, at + 6)
    if (end - body < WORTH_LIFTING || !isPlainBase64(bytes, body, end)) continue
    const marker = `lifted-part-${parts.size}-of-${mail.byteLength}`
    parts.set(marker, bytes.subarray(body, end))
    kept.push(bytes.subarray(from, body), Buffer.from(`${Buffer.from(marker).toString('base64')}\n`))
    from = end
  }
  if (parts.size === 0) return { bytes: mail, parts }
  kept.push(bytes.subarray(from))
  return { bytes: Buffer.concat(kept), parts }
}

/** The bytes that a lifted part stands for, in a buffer of their own. */
export function decodeBase64(encoded: Uint8Array): Uint8Array {
  const source = Buffer.from(encoded.buffer, encoded.byteOffset, encoded.byteLength)
  const decoded = Buffer.from(source.toString('latin1'), 'base64')
  return decoded.byteLength === decoded.buffer.byteLength ? decoded : new Uint8Array(decoded)
}

function nextHit(bytes: Buffer, hits: { spelling: string; at: number }[], past: number): number {
  let first = -1
  for (const hit of hits) {
    if (hit.at !== -1 && hit.at < past) hit.at = bytes.indexOf(hit.spelling, past, 'latin1')
    if (hit.at >= 0 && (first < 0 || hit.at < first)) first = hit.at
  }
  return first
}

/** Where the body of the part begins whose head says base64 at `at`; null where that is not the head of an attachment. */
function bodyOfPart(bytes: Buffer, at: number, floor: number): number | null {
  const low = Math.max(0, floor - 1, at - HEAD)
  const before = bytes.toString('latin1', low, at)
  const boundary = before.lastIndexOf('\n--')
  if (boundary < 0 && low > 0) return null
  const after = bytes.toString('latin1', at, Math.min(bytes.length, at + HEAD))
  const gap = /\r?\n\r?\n/.exec(after)
  if (!gap) return null
  const head = before.slice(Math.max(0, boundary)) + after.slice(0, gap.index)
  if (/\r?\n\r?\n/.test(head)) return null
  if (!/^content-transfer-encoding:[ \t]*base64[ \t\r]*$/im.test(head)) return null
  if (!/^content-type:[ \t]*(application|image|audio|video|font)\//im.test(head)) return null
  return at + gap.index + gap[0].length
}

/** Padding may only stand at the end: padding on every line is a form that only the library's decoder understands. */
function isPlainBase64(bytes: Buffer, start: number, end: number): boolean {
  const pad = bytes.subarray(0, end).indexOf(0x3d, start)
  const body = pad < 0 ? end : pad
  return end - body < 16 && !/[^=\s]/.test(bytes.toString('latin1', body, end))
}
