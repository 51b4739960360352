/** A small seeded generator (mulberry32): a run can be made again from its number. */
export function randomOf(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * below)
  }
}

/** Pieces of the formats that make parsers take another way. */
const TOKENS = [
  '\n\n', '\r\n', '\nFrom a@b.example Mon Feb 19 09:30:00 2024\n', '\n--b\n', '--b--', 'boundary=', 'boundary="', 'Content-Type: multipart/mixed; boundary=b\n',
  'Content-Transfer-Encoding: base64\n', 'Content-Transfer-Encoding: quoted-printable\n', 'charset=utf-7', 'charset="x"', '=?utf-8?B?', '?=', '=3D=\n', 'message/rfc822',
  'Content-Length: 99999999999\n', 'Content-Length: 7\n', '\0', '\u00ff', '<table><tr><td>', '</table>', '<blockquote>', '<!--', '-->', '&#x110000;', '&lt', '<![CDATA[', '%PDF-1.7\n', 'stream\n', 'endobj',
  '/Type /Page', '/Encrypt 1 0 R', 'PK\u0003\u0004', 'PK\u0001\u0002', 'PK\u0005\u0006', '../', '-------------------------------\n', '{"', '":', '[[[[', 'null', ',', ';', '"', '1e999', '>From ', '\ufeff',
] // prettier-ignore

/** One to six changes: bytes flipped, cut, copied, doubled, put in from elsewhere, numbers made extreme. */
export function mutate(input: Uint8Array, other: Uint8Array, random: (below: number) => number): Uint8Array {
  let bytes: Buffer = Buffer.from(input)
  for (let changes = 1 + random(6); changes > 0; changes--) bytes = change(bytes, other, random)
  return bytes
}

function change(bytes: Buffer, other: Uint8Array, random: (below: number) => number): Buffer {
  const at = random(bytes.length + 1)
  const length = 1 + random(random(4) === 0 ? 2000 : 40)
  const insert = (piece: Uint8Array): Buffer => Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)])
  switch (random(9)) {
    case 0: {
      if (at < bytes.length) bytes[at] = random(256)
      return bytes
    }
    case 1:
      return bytes.subarray(0, at)
    case 2:
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)])
    case 3:
      return insert(Buffer.from(bytes.subarray(random(bytes.length + 1)).subarray(0, length)))
    case 4:
      return insert(Buffer.from(TOKENS[random(TOKENS.length)]!.repeat(1 + random(random(10) === 0 ? 300 : 3))))
    case 5:
      return insert(Buffer.from(other.subarray(random(other.length + 1)).subarray(0, length * 4)))
    case 6: {
      for (let i = at; i < Math.min(bytes.length, at + 4); i++) bytes[i] = [0, 255, 127, 128][random(4)]!
      return bytes
    }
    case 7: {
      for (let i = at; i < Math.min(bytes.length, at + length); i++)
        if (random(3) === 0) bytes[i] = bytes[i]! ^ (1 << random(8))
      return bytes
    }
    default:
      return bytes.length < 200_000 ? Buffer.concat([bytes, bytes.subarray(at, at + 50_000)]) : bytes
  }
}
