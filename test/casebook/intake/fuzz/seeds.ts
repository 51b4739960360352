import { readFileSync } from 'node:fs'
import { makeMsg, makeXlsx, makeZip } from '../make-files.ts'
import { base64Lines, makeMail, makeMbox, makeParts } from '../make-mail.ts'
import { fixture } from '../read.ts'

const html =
  '<html><body><p>Dear Ms Osei,</p><table><tr><td>Our ref:</td><td>LDC-9</td></tr></table><ul><li>a<li>b</ul><blockquote>old</blockquote></body></html>'
const noise = Uint8Array.from({ length: 6000 }, (_, i) => (i * 31) & 255)
const parts = (inner: string): string =>
  makeParts('b', [
    {
      head: ['Content-Type: multipart/alternative; boundary=c'],
      body: makeParts('c', [
        {
          head: ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: quoted-printable'],
          body: 'Caf=C3=A9 =\nlicence',
        },
        { head: ['Content-Type: text/html'], body: html },
      ]),
    },
    {
      head: [
        'Content-Type: application/octet-stream; name=a.bin',
        'Content-Disposition: attachment; filename=a.bin',
        'Content-Transfer-Encoding: base64',
      ],
      body: base64Lines(noise),
    },
    { head: ['Content-Type: message/rfc822'], body: inner },
  ])
const rich = makeMail({
  type: 'multipart/mixed; boundary="b"',
  subject: '=?utf-8?Q?caf=C3=A9?=',
  body: parts(makeMail({ subject: 'inner' })),
})
const correspondence = `This is a plain-text version of the Freedom of Information request "Harbour".  The latest, full version is available online at http://a.example/request/harbour.\n\n${'-'.repeat(31)}\n  From: T\n  To: Council\n  Date: February 19, 2024\n\n  Dear Council,\nplease\n\n${'-'.repeat(31)}\n  From: Council\n  To: T\n  Date: February 20, 2024\n\n  Dear T,\nyes\n    Attachment: a.txt (1K)\n`
const froide = JSON.stringify({
  id: 1,
  title: 't',
  public_body: { name: 'Amt' },
  messages: [{ is_response: true, sender: 's', content: 'x', timestamp: '2024-02-19T10:00:00Z' }],
})
const alaveteli = JSON.stringify({
  title: 'Harbour',
  url_title: 'harbour',
  info_request_events: [{ event_type: 'sent', created_at: '2024-02-19' }],
})

const requestPage =
  '<h1>Harbour</h1><div class="outgoing correspondence"><div class="correspondence__header">T. Osei <time datetime="2024-02-19T09:00:00Z">19 February 2024</time></div><div class="correspondence_text"><div class="attachments"><hr></div><p>Dear Council,</p></div></div><div class="comment_in_request"><h2>I. Marsh left an annotation</h2><div class="comment_in_request_text"><p>Me too</p></div></div>'

export interface Seed {
  name: string
  bytes: Uint8Array
  /** How often it is drawn, beside the others: documents cost far more than words. */
  weight: number
}

const seed = (name: string, content: string | Uint8Array, weight: number): Seed => ({
  name,
  bytes: typeof content === 'string' ? Buffer.from(content) : content,
  weight,
})

/** One small file of every form. */
export const SEEDS: Seed[] = [
  seed('plain.eml', makeMail(), 20),
  seed('rich.eml', rich, 30),
  seed('latin.eml', Buffer.from(makeMail({ subject: 'Caf\u00e9' }), 'latin1'), 5),
  seed('in.mbox', makeMbox([makeMail({ id: '<1@x>' }), rich, makeMail({ id: '<3@x>', body: 'a\nFrom b\nc' })]), 25),
  seed('mutt.mbox', readFileSync(fixture('sent-by-mutt.mbox')), 10),
  seed('page.html', html, 10),
  seed('request.html', requestPage, 6),
  seed(
    'paste.txt',
    'From: T. Osei\n\nDear Council,\n\nPlease.\n\nYours,\nT\n\n20 February 2024\n\nDear Ms Osei,\n\nOur ref: 9.\n\nYours sincerely\nR. Petrie',
    10,
  ),
  seed('archive.zip', makeZip({ 'correspondence.txt': correspondence, '1_2_a.txt': 'A', 'r.json': alaveteli }), 15),
  seed('letters.zip', makeZip({ 'a.eml': makeMail(), 'b/c.mbox': makeMbox([makeMail()]), 'd.html': html }, 0), 15),
  seed('correspondence.txt', correspondence, 10),
  seed('froide.json', froide, 5),
  seed('tracker.csv', 'Public body,Title,Date sent,Date answered\nA,"b ""c""",19/02/2024,\nD,e,,2024-03-01\n', 8),
  seed(
    'outlook.msg',
    makeMsg({
      subject: 'S',
      body: 'B',
      sender: 'N',
      address: 'n@x.example',
      headers: 'From: a@b.example\r\n',
      attachment: { name: 'a.txt', bytes: Buffer.from('x') },
    }),
    10,
  ),
  seed('letter.pdf', readFileSync(fixture('letter-by-chromium.pdf')), 2),
  seed('scan.pdf', readFileSync(fixture('scan-by-chromium.pdf')), 2),
  seed('locked.pdf', readFileSync(fixture('letter-encrypted-by-qpdf.pdf')), 1),
  seed('zip-by-zip.zip', readFileSync(fixture('letters-by-zip.zip')), 2),
  seed(
    'sheet.eml',
    makeMail({
      type: 'multipart/mixed; boundary=b',
      body: makeParts('b', [
        {
          head: [
            'Content-Type: application/octet-stream',
            'Content-Disposition: attachment; filename=a.xlsx',
            'Content-Transfer-Encoding: base64',
          ],
          body: base64Lines(makeXlsx()),
        },
      ]),
    }),
    3,
  ),
]
