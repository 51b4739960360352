import fc from 'fast-check'
import PostalMime from 'postal-mime'
import { describe, expect, test } from 'vitest'
import { decodeBase64, liftBase64 } from '../../../casebook/intake/lift-base64.ts'
import { base64Lines, makeMail, makeParts } from './make-mail.ts'

const attachment = (bytes: Uint8Array, head: string[] = []) => ({
  head: [
    'Content-Type: application/pdf; name=a.pdf',
    'Content-Disposition: attachment; filename=a.pdf',
    'Content-Transfer-Encoding: base64',
    ...head,
  ],
  body: base64Lines(bytes),
})
const bytesOf = (n: number) => Uint8Array.from({ length: n }, (_, i) => (i * 31 + (i >> 8)) & 255)
const mailOf = (...parts: { head: string[]; body: string }[]) =>
  Buffer.from(makeMail({ type: 'multipart/mixed; boundary="b"', body: makeParts('b', parts) }))

describe('lifting base64 parts', () => {
  test('takes a large attachment out and gives back its bytes', () => {
    const bytes = bytesOf(50_000)
    const mail = mailOf({ head: ['Content-Type: text/plain'], body: 'x' }, attachment(bytes), attachment(bytesOf(9000)))
    const lifted = liftBase64(mail)
    expect([...lifted.parts.values()].map((part) => Buffer.from(decodeBase64(part)).equals(bytes))).toEqual([
      true,
      false,
    ])
    expect(lifted.bytes.length).toBeLessThan(2000)
  })

  test.each([
    ['small parts', mailOf(attachment(bytesOf(500)))],
    [
      'text',
      mailOf({
        head: ['Content-Type: text/plain', 'Content-Transfer-Encoding: base64'],
        body: base64Lines(bytesOf(9000)),
      }),
    ],
    [
      'padding on every line',
      mailOf({ ...attachment(bytesOf(3)), body: Array.from({ length: 900 }, () => 'AAECAw==').join('\n') }),
    ],
    ['words about base64', Buffer.from(makeMail({ body: `Content-Transfer-Encoding: base64\n\n${'A'.repeat(9000)}` }))],
    ['no base64', Buffer.from(makeMail())],
  ])('leaves %s to the library', (_name, mail) => {
    expect(liftBase64(mail).bytes).toBe(mail)
  })

  test('tells the library the same structure as without it', async () => {
    const part = fc.record({
      size: fc.constantFrom(0, 100, 4000, 20_000),
      encoding: fc.constantFrom('base64', 'BASE64', 'Base64'),
      eol: fc.constantFrom('\n', '\r\n'),
      type: fc.constantFrom('application/pdf', 'image/png', 'text/plain', 'application/octet-stream'),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 4 }), fc.boolean(), async (parts, cut) => {
        const text = makeMail({
          type: 'multipart/mixed; boundary="b"',
          body: makeParts(
            'b',
            parts.map(({ size, encoding, type }, i) => ({
              head: [
                `Content-Type: ${type}`,
                `Content-Disposition: attachment; filename=f${i}`,
                `Content-Transfer-Encoding: ${encoding}`,
              ],
              body: base64Lines(bytesOf(size)),
            })),
          ),
        })
        const whole = Buffer.from(parts[0]?.eol === '\r\n' ? text.replaceAll('\n', '\r\n') : text)
        const mail = cut ? whole.subarray(0, Math.floor(whole.length * 0.7)) : whole
        const lifted = liftBase64(mail)
        const [plain, quick] = await Promise.all([PostalMime.parse(mail), PostalMime.parse(lifted.bytes)])
        const content = (value: unknown) => Buffer.from(value as ArrayBuffer)
        expect(quick.text).toBe(plain.text)
        expect(quick.attachments.map((one) => one.filename)).toEqual(plain.attachments.map((one) => one.filename))
        for (const [i, one] of plain.attachments.entries()) {
          const mine = content(quick.attachments[i]!.content)
          const encoded = lifted.parts.get(mine.toString('latin1'))
          expect(Buffer.from(encoded ? decodeBase64(encoded) : mine).equals(content(one.content))).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })
})
