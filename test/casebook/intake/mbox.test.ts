import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MboxSplitter, unquoteMbox } from '../../../casebook/intake/mbox.ts'
import { makeMail, makeMbox } from './make-mail.ts'
import { file, fixture, readAll } from './read.ts'

function split(
  mailbox: Buffer,
  chunk: number,
  most = 1e9,
): { n: number; text: string | null; start: number; end: number }[] {
  const splitter = new MboxSplitter(most)
  const messages = []
  for (let at = 0; at < mailbox.length; at += chunk) messages.push(...splitter.push(mailbox.subarray(at, at + chunk)))
  messages.push(...splitter.end())
  return messages.map(({ n, bytes, start, end }) => ({
    n,
    start,
    end,
    text: bytes && Buffer.from(unquoteMbox(bytes)).toString('latin1'),
  }))
}
const texts = (mailbox: Buffer, chunk = 4096) => split(mailbox, chunk).map((message) => message.text)

const line = fc.constantFrom(
  'Dear Council,',
  '',
  'From the start we asked.',
  'From: nobody',
  '>From a quote',
  '>>From two',
  'x'.repeat(300),
  'From bob Mon Feb 19 09:30:00 2024',
  'Subject: not a header',
  '--b',
)
const anyMail = fc
  .array(line, { maxLength: 12 })
  .map((lines) => makeMail({ body: ['Hello', ...lines, 'end'].join('\n') }))

describe('splitting a mailbox', () => {
  test('gives back what went in, however it is cut into chunks', () => {
    fc.assert(
      fc.property(
        fc.array(anyMail, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 5000 }),
        (mails, chunk) => {
          const mailbox = makeMbox(mails)
          const found = split(mailbox, chunk)
          expect(found.map((message) => message.text)).toEqual(mails)
          expect(found.map((message) => message.n)).toEqual(mails.map((_, i) => i + 1))
          for (const { start, end, text } of found)
            expect(Buffer.from(unquoteMbox(mailbox.subarray(start, end))).toString('latin1')).toBe(text)
        },
      ),
      { numRuns: 80 },
    )
  })

  test('with Windows line ends', () => {
    const mails = [makeMail({ id: '<1@x>' }), makeMail({ id: '<2@x>' })].map((text) => text.replaceAll('\n', '\r\n'))
    const mailbox = Buffer.from(
      mails.map((text) => `From a@b.example Mon Feb 19 09:30:00 2024\r\n${text}\r\n`).join(''),
    )
    expect(texts(mailbox)).toEqual(mails)
  })

  test('is not misled by lines that begin "From " in a letter', () => {
    const body = [
      'We asked:',
      '',
      'From the council, by 12:30 in 2023, we had this:',
      'Note: nothing.',
      '',
      'From bob',
      'Subject matter: none',
      '',
      'From now on 2024',
    ].join('\n')
    const mails = [makeMail({ body }), makeMail({ id: '<2@x>' })]
    const mailbox = Buffer.from(mails.map((text) => `From MAILER Mon Feb 19 09:30:00 2024\n${text}\n`).join(''))
    const found = texts(mailbox)
    expect(found).toHaveLength(mails.length + 1)
    expect(found.at(-1)).toBe(mails[1])
  })

  test('believes a stated length over a postmark inside it', () => {
    const inner = 'From a@b.example Mon Feb 19 09:30:00 2024\nSubject: quoted mailbox\n\nold words'
    const body = `See:\n\n${inner}`
    const mails = [
      makeMail({ body, headers: [`Content-Length: ${Buffer.byteLength(body) + 1}`] }),
      makeMail({ id: '<2@x>' }),
    ]
    const raw = Buffer.from(mails.map((text) => `From x@y.example Mon Feb 19 09:30:00 2024\n${text}\n`).join(''))
    for (const chunk of [37, 1000, 100_000]) expect(texts(raw, chunk)).toEqual(mails)
    const lying = Buffer.from(raw.toString().replace(/Content-Length: \d+/, 'Content-Length: 77'))
    expect(texts(lying)).toHaveLength(3)
  })

  test('of mutt and of formail', async () => {
    for (const name of ['sent-by-mutt.mbox', 'passed-by-formail.mbox']) {
      const { letters, problems } = await readAll([{ path: fixture(name) }])
      expect(problems).toEqual([])
      expect(letters.map((item) => item.letter.head?.subject)).toEqual([
        'Freedom of Information: harbour wall',
        'Chaser — harbour wall',
      ])
      expect(letters[0]!.letter.text).toContain('\n\nFrom 2022 to 2023 will do.\n\n')
      expect(letters[0]!.letter.attachments[0]?.text).toBe('year,cost\n2022,14200\n2023,31950')
    }
  })

  test('passes over a message that is too large, and reads those around it', async () => {
    const mails = [
      makeMail({ id: '<1@x>' }),
      makeMail({ id: '<2@x>', body: 'x'.repeat(300_000) }),
      makeMail({ id: '<3@x>' }),
    ]
    expect(split(makeMbox(mails), 10_000, 100_000).map((message) => message.text === null)).toEqual([
      false,
      true,
      false,
    ])
    const { letters, problems } = await readAll([file('big.mbox', makeMbox(mails))], {
      limits: { messageBytes: 100_000 },
    })
    expect(letters.map((item) => item.letter.head?.messageId)).toEqual(['<1@x>', '<3@x>'])
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ file: 'big.mbox', at: expect.stringMatching(/^message 2 \(byte \d+\)$/) })
  })

  test('one message has one hash in a mailbox, in a file and in a Maildir', async () => {
    const mail = makeMail({ body: 'Hello\nFrom the start\n' })
    const { letters } = await readAll([
      file('a.mbox', makeMbox([mail])),
      file('a.eml', mail),
      file('1708335000.M1P1.host:2,S', mail),
    ])
    expect(new Set(letters.map((item) => item.original.hash)).size).toBe(1)
    expect(letters).toHaveLength(3)
  })
})
