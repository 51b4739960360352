import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { letterSchema } from '../../../core/model/letter.ts'
import { base64Lines, makeMail, makeParts } from './make-mail.ts'
import { file, readAll } from './read.ts'

const one = async (mail: string | Uint8Array) => {
  const { letters, problems } = await readAll([file('letter.eml', mail)])
  expect(letters).toHaveLength(1)
  return { ...letters[0]!, problems }
}

describe('a mail', () => {
  test('gives its head, its words and where it came from', async () => {
    const mail = makeMail({
      headers: [
        'Cc: "Osei, Tabitha" <t.osei@post.example>, b@c.example',
        'In-Reply-To: <r0@larkmere.example>',
        'References: <q@x.example>\n <r0@larkmere.example>',
      ],
      subject: '=?utf-8?Q?Harbour_wall_=E2=80=93_costs?=',
      date: 'Mon, 19 Feb 2024 23:30:00 -0500',
    })
    const { letter, original, thread } = await one(mail)
    expect(letterSchema.parse(letter)).toEqual(letter)
    expect(letter.text).toBe('Dear Larkmere Council,\n\nPlease send me the repair costs.\n\nT. Osei')
    expect(letter.head).toEqual({
      from: { name: 'Tabitha Osei', address: 't.osei@post.example' },
      to: [{ name: 'Larkmere Council', address: 'foi@larkmere.example' }],
      cc: [
        { name: 'Osei, Tabitha', address: 't.osei@post.example' },
        { name: '', address: 'b@c.example' },
      ],
      subject: 'Harbour wall – costs',
      sentAt: '2024-02-19T23:30:00-05:00',
      sentOn: '2024-02-19',
      messageId: '<a1@post.example>',
      inReplyTo: '<r0@larkmere.example>',
      references: ['<q@x.example>', '<r0@larkmere.example>'],
      bulk: false,
      auto: false,
    })
    expect(letter.source).toEqual({ form: 'mail', file: 'letter.eml', startLine: null })
    expect(Buffer.from(original.bytes).toString()).toBe(mail)
    expect(original.hash).toBe(createHash('sha256').update(mail).digest('hex'))
    expect(thread).toBeNull()
  })

  test('with a date that is none has none', async () => {
    const { letter } = await one(makeMail({ date: '19/02/2024 half past nine' }))
    expect(letter.head).toMatchObject({ sentAt: null, sentOn: null })
  })

  test.each([
    ['List-Id: <weekly.gazette.example>', true, false],
    ['Precedence: bulk', true, false],
    ['Auto-Submitted: auto-replied', false, true],
    ['Auto-Submitted: no', false, false],
    ['Return-Path: <>', false, true],
    ['X-Autoreply: yes', false, true],
    ['Precedence: first-class', false, false],
  ])('with %s', async (header, bulk, auto) => {
    expect((await one(makeMail({ headers: [header] }))).letter.head).toMatchObject({ bulk, auto })
  })

  test('with raw 8-bit headers in Windows-1252 keeps their letters', async () => {
    const mail = Buffer.from(
      makeMail({ subject: 'Caf\u00e9 licence', from: '"Zo\u00eb Br\u00fcn" <z@post.example>' }),
      'latin1',
    )
    const { letter } = await one(mail)
    expect(letter.head?.subject).toBe('Café licence')
    expect(letter.head?.from?.name).toBe('Zoë Brün')
  })

  test('that misnames its charset is read all the same', async () => {
    const words = 'Dear Council – the café’s licence'
    const asUtf8 = await one(makeMail({ type: 'text/plain; charset=us-ascii', body: words }))
    expect(asUtf8.letter.text).toBe(words)
    const unknown = await one(makeMail({ type: 'text/plain; charset=x-unknown', body: words }))
    expect(unknown.letter.text).toBe(words)
    const win = Buffer.from(makeMail({ body: 'Caf\u00e9 \u0096 costs' }), 'latin1')
    expect((await one(win)).letter.text).toBe('Café – costs')
  })

  test('in two forms gives the plain one, and the HTML where the plain one only points at it', async () => {
    const html =
      '<p>Dear Ms Osei,</p><table><tr><td>Our ref:</td><td>LDC-9</td></tr></table><p>We hold it.</p><ul><li>one</li><li>two</li></ul>'
    const body = (plain: string) =>
      makeParts('b', [
        { head: ['Content-Type: text/plain'], body: plain },
        { head: ['Content-Type: text/html'], body: html },
      ])
    const type = 'multipart/alternative; boundary=b'
    expect(
      (await one(makeMail({ type, body: body('Dear Ms Osei,\n\nWe hold it, see below. Ref LDC-9.') }))).letter.text,
    ).toContain('see below')
    expect((await one(makeMail({ type, body: body('View as HTML.') }))).letter.text).toBe(
      'Dear Ms Osei,\n\nOur ref:\tLDC-9\n\nWe hold it.\n\n- one\n- two',
    )
    expect((await one(makeMail({ type: 'text/html', body: html }))).letter.text).toMatch(
      /^Dear Ms Osei,\n\nOur ref:\tLDC-9/,
    )
  })

  test('keeps what it quotes', async () => {
    const body = 'I chase.\n\nOn 1 Feb, B wrote:\n> When?\n>> Soon.\n\n-----Original Message-----\nFrom: x\n\nOld words'
    expect((await one(makeMail({ body }))).letter.text).toBe(body)
  })

  test('keeps attachments by hash with their words', async () => {
    const csv = 'year,cost\n2022,14200\n'
    const noise = Buffer.from(Array.from({ length: 30_000 }, (_, i) => (i * 7919) % 251))
    const body = makeParts('b', [
      { head: ['Content-Type: text/plain'], body: 'See attached.' },
      {
        head: [
          'Content-Type: text/csv; name=costs.csv',
          'Content-Disposition: attachment; filename="=?utf-8?Q?c=C3=B4sts.csv?="',
        ],
        body: csv,
      },
      {
        head: [
          'Content-Type: application/octet-stream',
          'Content-Disposition: attachment; filename="../../scan.bin"',
          'Content-Transfer-Encoding: base64',
        ],
        body: base64Lines(noise),
      },
      {
        head: ['Content-Type: message/rfc822', 'Content-Disposition: attachment; filename=old.eml'],
        body: makeMail({ subject: 'Old', body: 'The old words' }),
      },
    ])
    const { letter, attachments, problems } = await one(makeMail({ type: 'multipart/mixed; boundary=b', body }))
    expect(letter.text).toBe('See attached.')
    expect(problems).toEqual([])
    expect(letter.attachments.map(({ name, text }) => [name, text])).toEqual([
      ['côsts.csv', csv.trim()],
      ['scan.bin', null],
      ['old.eml', expect.stringContaining('The old words')],
    ])
    expect(Buffer.from(attachments[1]!.bytes).equals(noise)).toBe(true)
    for (const { attachment, bytes } of attachments) {
      expect(attachment.hash).toBe(createHash('sha256').update(bytes).digest('hex'))
      expect(attachment.bytes).toBe(bytes.length)
    }
  })

  test('that is encrypted comes in with its head and says so', async () => {
    const type = 'application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m'
    const { letter, problems } = await one(makeMail({ type, encoding: 'base64', body: 'AAAA' }))
    expect(letter.head?.subject).toBe('Harbour wall')
    expect(problems[0]?.message).toMatch(/encrypted/)
  })

  test("in Apple Mail's own form is read without the program's notes", async () => {
    const mail = makeMail()
    const { letters } = await readAll([
      file('12.emlx', `${Buffer.byteLength(mail)}   \n${mail}<?xml version="1.0"?><plist/>`),
    ])
    expect(letters[0]!.letter.head?.subject).toBe('Harbour wall')
    expect(letters[0]!.letter.text).toMatch(/T\. Osei$/)
  })

  test('forwarded inside another keeps its words in the text', async () => {
    const body = makeParts('b', [
      { head: ['Content-Type: text/plain'], body: 'FYI' },
      { head: ['Content-Type: message/rfc822'], body: makeMail({ body: 'The forwarded words' }) },
    ])
    expect((await one(makeMail({ type: 'multipart/mixed; boundary=b', body }))).letter.text).toContain(
      'The forwarded words',
    )
  })
})
