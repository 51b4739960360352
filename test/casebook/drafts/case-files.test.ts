import { ORPCError } from '@orpc/client'
import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { opened } from '../opened.ts'
import { PAGE } from './page.ts'

const MAIL = `From: Wilma Underhill <wilma@post.example>
To: FOI <foi@saltmere.example>
Subject: Repairs of the sea wall
Date: Tue, 4 Mar 2031 09:00:00 +0000
Message-ID: <first@post.example>
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=part

--part
Content-Type: text/plain; charset=utf-8

Dear Saltmere Borough Council,

Under the Freedom of Information Act 2000 please send me the number of repairs of the sea wall made in 2030.

Yours faithfully,

Wilma Underhill

--part
Content-Type: text/plain; name="plan.txt"
Content-Disposition: attachment; filename="plan.txt"

The plan of the wall.

--part--
`.replaceAll('\n', '\r\n')

async function desk() {
  const open = await opened({ today: '2031-04-10' })
  const { cases } = await open.client.import.bring({ kind: 'files', files: [new File([MAIL], 'request.eml')] })
  const caseId = cases[0]?.id ?? ''
  const { draft } = await open.client.draft.start({ caseId, template: 'chaser' })
  return { ...open, caseId, draft }
}

describe('files of the case that go with a letter', () => {
  it('are the attachments of its letters and the mails themselves; the bytes are those that came', async () => {
    const { client, caseId, draft } = await desk()
    const files = await client.draft.originals({ caseId })
    expect(files.map(({ name, type, what }) => ({ name, type, what }))).toEqual([
      { name: 'request.eml', type: 'message/rfc822', what: 'letter' },
      { name: 'plan.txt', type: 'text/plain', what: 'attachment' },
    ])
    const wanted = files.map(({ entry, hash }) => ({ entry, hash }))
    const once = await client.draft.attachOriginals({ id: draft.id, files: wanted })
    const twice = await client.draft.attachOriginals({ id: draft.id, files: wanted })
    expect(twice.attachments).toEqual(once.attachments)
    expect(once.attachments.map((one) => one.bytes)).toEqual([MAIL.length, expect.any(Number)])

    const body = draft.body.replaceAll(/\[to fill in: [^\]]*\]/g, 'me')
    await client.draft.save({ id: draft.id, to: 'foi@saltmere.example', body, subject: draft.subject })
    const { file } = await client.draft.export({ id: draft.id, as: 'eml' })
    const mail = await PostalMime.parse(await (file as File).arrayBuffer(), { forceRfc822Attachments: true })
    const plan = mail.attachments.find((one) => one.filename === 'plan.txt')
    expect(new TextDecoder().decode(plan?.content as ArrayBuffer).trim()).toBe('The plan of the wall.')
  })

  it('are refused where they are of no letter of the case', async () => {
    const { client, draft } = await desk()
    const attempt = client.draft.attachOriginals({ id: draft.id, files: [{ entry: 'none', hash: 'f'.repeat(64) }] })
    await expect(attempt).rejects.toThrow(ORPCError)
    await expect(attempt).rejects.toThrow(/not among the files of the case/)
  })

  it('of a page with several letters the page is not offered as one of them', async () => {
    const { client } = await opened({ today: '2031-04-01' })
    const { cases } = await client.import.bring({ kind: 'paste', text: PAGE })
    expect(await client.draft.originals({ caseId: cases[0]?.id ?? '' })).toEqual([])
  })
})

describe('a letter composed anew', () => {
  it('keeps the words that are given in place of those composed, and the ones before as a version', async () => {
    const { client } = await opened({ today: '2031-04-01' })
    const { cases } = await client.import.bring({ kind: 'paste', text: PAGE })
    const { draft } = await client.draft.start({ caseId: cases[0]?.id ?? '', template: 'narrow' })
    const { draft: made, composed } = await client.draft.recompose({
      id: draft.id,
      choices: { drop: ['2', '3'] },
      words: { body: 'My own words.' },
    })
    expect(composed.body).not.toContain('3) When is the next repair planned?')
    expect(made).toMatchObject({ body: 'My own words.', subject: composed.subject, choices: { drop: ['2', '3'] } })
    expect((await client.draft.versions({ id: draft.id })).map((one) => one.body)).toEqual([draft.body])
  })
})
