import * as files from '../../casebook/attachments/files.ts'
import { base64Lines, makeMail, makeParts } from '../../casebook/intake/make-mail.ts'

const attached = (name: string, bytes: Uint8Array) => ({
  head: [
    `Content-Type: application/octet-stream; name="${name}"`,
    `Content-Disposition: attachment; filename="${name}"`,
    'Content-Transfer-Encoding: base64',
  ],
  body: base64Lines(bytes),
})

/** A mail with formatting, a link that pretends, and three attachments: a document, a program and a page that call themselves documents. */
export const FORMATTED_MAIL = makeMail({
  from: 'Ada Pell <ada@post.example>',
  to: 'Saltmere Borough Council <foi@saltmere.example>',
  subject: 'Harbour dues',
  type: 'multipart/mixed; boundary=b',
  body: makeParts('b', [
    {
      head: ['Content-Type: text/html; charset=utf-8'],
      body: '<p>Dear Saltmere Borough Council, under the Freedom of Information Act 2000 please send me <b>the harbour dues of 2030</b>. As <a href="https://dues.example/list">https://saltmere.example/dues</a> says, they are held.</p><table border=1><tr><th bgcolor="#dde8f5">Year<th bgcolor="#dde8f5">Dues<tr><td>2029<td align=right>£ 12</table><p style="color:#a00000">Yours faithfully, Ada Pell</p>',
    },
    attached('dues.pdf', files.PDF),
    attached('invoice.pdf', files.EXE),
    attached('dues.doc', files.HTML),
  ]),
})
