import { ORPCError } from '@orpc/client'
import { beforeEach, describe, expect, test } from 'vitest'
import { EXE, HTML, PDF } from '../casebook/attachments/files.ts'
import { base64Lines, makeMail, makeParts } from '../casebook/intake/make-mail.ts'
import { connectEach } from './connect-each.ts'
import { transports, type Client } from './transports.ts'

const refusal = async (call: Promise<unknown>): Promise<string> => {
  const error = await call.then(
    () => new Error('the call was answered'),
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof ORPCError)) throw error
  return `${error.code}: ${error.message}`
}

const attached = (name: string, type: string, bytes: Uint8Array) => ({
  head: [
    `Content-Type: ${type}; name="${name}"`,
    `Content-Disposition: attachment; filename="${name}"`,
    'Content-Transfer-Encoding: base64',
  ],
  body: base64Lines(bytes),
})

const MAIL = makeMail({
  type: 'multipart/mixed; boundary=b',
  body: makeParts('b', [
    {
      head: ['Content-Type: text/html; charset=utf-8'],
      body: '<p onclick="x()">Dear Larkmere Council, under the Freedom of Information Act 2000 please send me <b>the repair costs</b> <a href="https://a.example/">here</a>.<script>x()</script><img src="https://t.example/o.gif"></p>',
    },
    attached('../wall.pdf', 'application/pdf', PDF),
    attached('costs.pdf', 'application/pdf', EXE),
    attached('costs.doc', 'application/msword', HTML),
  ]),
})

describe.each(transports)('formatting and attachments over $name', ({ connect }) => {
  let client: Client
  let entry: string
  let hashes: string[]
  connectEach(connect, '2027-03-29', (open) => ({ client } = open))
  beforeEach(async () => {
    const { cases } = await client.import.bring({ kind: 'files', files: [new File([MAIL], 'wall.eml')] })
    const found = await client.case.get({ id: cases[0]?.id ?? '' })
    entry = found.entries[0]?.id ?? ''
    hashes = (await client.entry.open({ id: entry })).attachments.map((one) => one.hash)
  })

  test('entry.formatted gives known elements only, and where links lead', async () => {
    expect((await client.entry.open({ id: entry })).mayBeFormatted).toBe(true)
    expect(await client.entry.formatted({ id: entry })).toEqual({
      html: '<div class="p">Dear Larkmere Council, under the Freedom of Information Act 2000 please send me <b>the repair costs</b> <u>here</u><sup>[1]</sup>.</div>\n',
      links: [{ words: 'here', address: 'https://a.example/' }],
      remotePictures: 1,
      cut: false,
    })
    const { caseId } = await client.app.openExample()
    const plain = (await client.case.get({ id: caseId })).entries[0]?.id ?? ''
    expect((await client.entry.formatted({ id: plain })).html).toBeNull()
    expect(await refusal(client.entry.formatted({ id: 'none' }))).toMatch(/^NOT_FOUND: There is no entry none/)
  })

  test('a document is handed over under a safe name, as bytes that no browser opens by itself', async () => {
    const hash = hashes[0] ?? ''
    expect(await client.attachment.look({ entry, hash })).toMatchObject({ verdict: 'plain', name: 'wall.pdf' })
    const { name, file } = await client.attachment.take({ entry, hash, warned: false })
    expect(name).toBe('wall.pdf')
    expect(file.type).toBe('application/octet-stream')
    expect(Buffer.from(await file.arrayBuffer()).equals(Buffer.from(PDF))).toBe(true)
  })

  test('a program is not handed over, whatever the page says that the user saw', async () => {
    const hash = hashes[1] ?? ''
    expect(await client.attachment.look({ entry, hash })).toMatchObject({ verdict: 'refused', what: 'a program' })
    for (const warned of [false, true])
      expect(await refusal(client.attachment.take({ entry, hash, warned }))).toMatch(
        /^BAD_REQUEST: .*is not handed out/,
      )
  })

  test('a file that is not what it says is handed over after a warning only', async () => {
    const hash = hashes[2] ?? ''
    const look = await client.attachment.look({ entry, hash })
    expect(look).toMatchObject({ verdict: 'warned', name: 'costs.doc.html' })
    expect(await refusal(client.attachment.take({ entry, hash, warned: false }))).toContain('needs a look first')
    expect((await client.attachment.take({ entry, hash, warned: true })).name).toBe('costs.doc.html')
  })

  test('only files of that very letter are given, and links are opened by the desktop app alone', async () => {
    for (const hash of ['0'.repeat(64), '../../../etc/passwd', ''])
      expect(await refusal(client.attachment.look({ entry, hash }))).toMatch(/^NOT_FOUND/)
    expect(await refusal(client.app.openLink({ address: 'https://a.example/' }))).toMatch(/^BAD_REQUEST: Links/)
  })
})
