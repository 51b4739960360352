import { readFileSync } from 'node:fs'
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import { describe, expect, test } from 'vitest'
import { checkCompoundFile } from '../../../casebook/intake/compound-file.ts'
import { openDocumentReader } from '../../../casebook/intake/document-reader.ts'
import { DEFAULT_LIMITS } from '../../../casebook/intake/limits.ts'
import { makeMail, makeParts, base64Lines } from './make-mail.ts'
import { makeMsg, makeXlsx, makeZip } from './make-files.ts'
import { file, fixture, readAll } from './read.ts'

const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] })
const docx = (): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      sections: [
        {
          children: [
            new Paragraph('Dear Ms Osei,'),
            new Table({ rows: [new TableRow({ children: [cell('Our ref:'), cell('LDC-FOI-2291')] })] }),
            new Paragraph('We hold the information.'),
          ],
        },
      ],
    }),
  )

describe('documents', () => {
  test('a PDF by Chromium is one letter, line by line', async () => {
    const { letters, problems } = await readAll([{ path: fixture('letter-by-chromium.pdf') }])
    expect(problems).toEqual([])
    expect(letters).toHaveLength(1)
    const { text, source } = letters[0]!.letter
    expect(source.form).toBe('pdf')
    expect(text.split('\n').slice(0, 3)).toEqual([
      'Larkmere District Council',
      'Information Governance',
      '1 Quay Street, Larkmere',
    ])
    expect(text).toContain('Our ref:\tLDC-FOI-2291\nYour ref:\tharbour wall')
    expect(text).toContain('\n\nYours sincerely,\nR. Petrie\nInformation Officer')
    expect(text).toContain('2022\t£14,200\n2023\t£31,950')
  })

  test.each([
    ['letter-encrypted-by-qpdf.pdf', /encrypted.*without one/],
    ['scan-by-chromium.pdf', /no text layer/],
  ])('%s is a problem that says what to do', async (name, reason) => {
    const { letters, problems } = await readAll([{ path: fixture(name) }])
    expect(letters).toEqual([])
    expect(problems).toHaveLength(1)
    expect(problems[0]!.message).toMatch(reason)
  })

  test('a cut PDF is a problem or what is left of it, and the next file comes in', async () => {
    const whole = readFileSync(fixture('letter-by-chromium.pdf'))
    const { items, letters } = await readAll([file('cut.pdf', whole.subarray(0, 9000)), file('a.eml', makeMail())])
    expect(items.length).toBeGreaterThanOrEqual(2)
    expect(letters.at(-1)?.letter.head?.subject).toBe('Harbour wall')
  })

  test('a Word file with its table', async () => {
    const { letters } = await readAll([file('reply.docx', await docx())])
    expect(letters[0]!.letter.text).toBe('Dear Ms Osei,\n\nOur ref:\tLDC-FOI-2291\n\nWe hold the information.')
    expect(letters[0]!.letter.source.form).toBe('docx')
  })

  test('attached documents are read; what has no text layer has none', async () => {
    const part = (name: string, bytes: Uint8Array) => ({
      head: [
        'Content-Type: application/octet-stream',
        `Content-Disposition: attachment; filename=${name}`,
        'Content-Transfer-Encoding: base64',
      ],
      body: base64Lines(bytes),
    })
    const body = makeParts('b', [
      { head: ['Content-Type: text/plain'], body: 'Attached.' },
      part('letter.pdf', readFileSync(fixture('letter-by-chromium.pdf'))),
      part('scan.pdf', readFileSync(fixture('scan-by-chromium.pdf'))),
      part('locked.pdf', readFileSync(fixture('letter-encrypted-by-qpdf.pdf'))),
      part('reply.docx', await docx()),
      part('costs.xlsx', makeXlsx()),
      part('photo.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3])),
    ])
    const { letters, problems } = await readAll([
      file('a.eml', makeMail({ type: 'multipart/mixed; boundary=b', body })),
    ])
    const texts = letters[0]!.letter.attachments.map(({ name, text }) => [name, text])
    expect(texts).toEqual([
      ['letter.pdf', expect.stringContaining('LDC-FOI-2291')],
      ['scan.pdf', null],
      ['locked.pdf', null],
      ['reply.docx', expect.stringContaining('We hold the information.')],
      ['costs.xlsx', 'Repairs & costs\nYear\tHarbour\n14200.5\t2024-02-20\tyes'],
      ['photo.jpg', null],
    ])
    expect(problems.map(({ at }) => at)).toEqual(['attachment locked.pdf'])
  })

  test('a document that takes too long or unpacks to too much ends with a reason, and the next is read', async () => {
    const reader = openDocumentReader()
    try {
      const pdf = readFileSync(fixture('letter-by-chromium.pdf'))
      expect(await reader.read('pdf', pdf, { ...DEFAULT_LIMITS, documentMs: -20 })).toMatchObject({
        reason: expect.stringMatching(/seconds/),
      })
      const bomb = makeZip({ 'xl/worksheets/sheet1.xml': new Uint8Array(3_000_000) })
      expect(await reader.read('xlsx', bomb, { ...DEFAULT_LIMITS, entryBytes: 1_000_000 })).toMatchObject({
        reason: expect.stringMatching(/unpacks/),
      })
      expect(await reader.read('pdf', pdf, { ...DEFAULT_LIMITS, pages: 1 })).toMatchObject({
        reason: expect.stringMatching(/2 pages/),
      })
      expect(await reader.read('pdf', pdf, DEFAULT_LIMITS)).toMatchObject({ pages: 2 })
    } finally {
      await reader.close()
    }
  })

  test('an Outlook message with its attachment', async () => {
    const headers =
      'From: R. Petrie <foi@larkmere.example>\r\nTo: t.osei@post.example\r\nDate: Thu, 14 Mar 2024 16:02:11 +0000\r\nMessage-ID: <m1@larkmere.example>\r\nSubject: Your request\r\n'
    const bytes = makeMsg({
      subject: 'Your request',
      body: 'Dear Ms Osei,\r\n\r\nPlease see the answer.\r\n',
      sender: 'R. Petrie',
      address: 'foi@larkmere.example',
      headers,
      attachment: { name: 'costs.csv', bytes: Buffer.from('2022,14200') },
    })
    const { letters, problems } = await readAll([file('answer.msg', bytes)])
    expect(problems).toEqual([])
    expect(letters[0]!.letter).toMatchObject({
      text: 'Dear Ms Osei,\n\nPlease see the answer.',
      head: {
        from: { name: 'R. Petrie', address: 'foi@larkmere.example' },
        sentOn: '2024-03-14',
        messageId: '<m1@larkmere.example>',
      },
      attachments: [{ name: 'costs.csv', text: '2022,14200' }],
    })
    const bare = await readAll([
      file('bare.msg', makeMsg({ subject: 'S', body: 'B', sender: 'N', address: 'n@x.example' })),
    ])
    expect(bare.letters[0]!.letter.head).toMatchObject({
      subject: 'S',
      from: { name: 'N', address: 'n@x.example' },
      sentOn: null,
    })
  })

  test('an Outlook message whose chains run in circles is a problem, not a loop', async () => {
    const whole = Buffer.from(makeMsg({ subject: 'S', body: 'B'.repeat(20_000), sender: 'N', address: 'n@x.example' }))
    checkCompoundFile(whole)
    let refused = 0
    const table = (whole.readInt32LE(76) + 1) * 512
    for (let n = 0; n < 24; n++) {
      const bytes = Buffer.from(whole)
      bytes.writeInt32LE(n, table + n * 4)
      try {
        checkCompoundFile(bytes)
      } catch {
        refused++
        const { problems } = await readAll([file('loop.msg', bytes)])
        expect(problems[0]!.message).toMatch(/damaged/)
      }
    }
    expect(refused).toBeGreaterThan(0)
  })

  test('a damaged Outlook message is a problem', async () => {
    const bytes = makeMsg({ subject: 'S', body: 'B', sender: 'N', address: 'n@x.example' })
    const { letters, problems } = await readAll([file('cut.msg', bytes.subarray(0, 600)), file('old.doc', bytes)])
    expect(letters).toEqual([])
    expect(problems).toHaveLength(2)
  })
})
