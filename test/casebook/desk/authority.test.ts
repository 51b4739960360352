import { beforeEach, expect, test } from 'vitest'
import type { CasebookClient } from '../../../casebook/services/router.ts'
import { opened } from '../opened.ts'

let client: CasebookClient

interface Mail {
  from: string
  to: string
  on: string
  id: string
  reply?: string
  subject: string
  body: string
}

const mail = ({ from, to, on, id, reply, subject, body }: Mail): File =>
  new File(
    [
      `From: ${from}\nTo: ${to}\nSubject: ${subject}\nDate: ${on} 10:00:00 +0000\nMessage-ID: <${id}@x.example>\n`,
      ...(reply ? [`In-Reply-To: <${reply}@x.example>\n`] : []),
      `Content-Type: text/plain; charset=utf-8\n\n${body}\n`,
    ],
    `${id}.eml`,
  )

const ME = 'Wilma Underhill <wilma@post.example>'
const ask = (n: number, subject: string, on: string, to: string, body: string): File =>
  mail({
    from: ME,
    to,
    on,
    id: `ask-${n}`,
    subject,
    body: `Dear ${body},\n\nUnder the Freedom of Information Act 2000 please send me the ${subject.toLowerCase()}.\n\nYours faithfully,\n\nWilma Underhill`,
  })
const refuse = (n: number, subject: string, on: string, received: string, reference: string): File =>
  mail({
    from: 'Information Team <foi@saltmere.example>',
    to: ME,
    on,
    id: `no-${n}`,
    reply: `ask-${n}`,
    subject: `Re: ${subject}`,
    body: `Dear Ms Underhill,\n\nOur reference: ${reference}\n\nI write in response to your request, which we received on ${received}. The information is exempt from disclosure under section 43(2) of the Freedom of Information Act 2000 and is withheld.\n\nYou may ask for an internal review within 40 working days.\n\nYours sincerely,\n\nTobias Renn\nInformation Governance Officer\nSaltmere Borough Council`,
  })

beforeEach(async () => {
  ;({ client } = await opened())
  const to = 'foi@saltmere.example'
  await client.import.bring({
    kind: 'files',
    files: [
      ask(1, 'Pier repairs', 'Mon, 06 Jan 2031', to, 'Saltmere Borough Council'),
      refuse(1, 'Pier repairs', 'Mon, 13 Jan 2031', '6 January 2031', 'FOI/2031/0101'),
      ask(2, 'Tide tables', 'Mon, 03 Feb 2031', to, 'Saltmere Borough Council'),
      refuse(2, 'Tide tables', 'Mon, 24 Mar 2031', '3 February 2031', 'FOI/2031/0222'),
      ask(3, 'Harbour dues', 'Mon, 05 May 2031', 'old@saltmere.example', 'Saltmere BC'),
    ],
  })
  const dues = (await client.case.list()).find((row) => row.title === 'Harbour dues')
  await client.case.update({ id: dues?.id ?? '', authority: 'Saltmere BC' })
})

// 17 March is a holiday in one part of the kingdom and does not count.
test('an authority as its cases show it', async () => {
  const found = await client.authority.get({ name: 'saltmere borough council' })
  expect(found).toMatchObject({
    name: 'Saltmere Borough Council',
    cases: 2,
    responses: {
      decided: 2,
      late: 1,
      unanswered: 0,
      took: { n: 2, median: 19.5, worst: 34 },
      daysLate: { median: 14, worst: 14 },
    },
    patterns: [{ pattern: 'FOI/yyyy/0000', n: 2 }],
    officers: [{ name: 'Tobias Renn', letters: 2, lastOn: '2031-03-24' }],
    sections: [{ section: '43(2)', letters: 2, cases: 2 }],
  })
  expect(found.addresses).toEqual([
    { address: 'foi@saltmere.example', from: 2, to: 2, lastOn: '2031-03-24', bounced: null },
  ])
  await expect(client.authority.get({ name: 'Nobody' })).rejects.toThrow(/No case of this casebook/)
})

test('two spellings are one where the user says so, and two again when it is undone', async () => {
  expect((await client.authority.list()).map((row) => row.cases)).toEqual([1, 2])
  const joined = await client.authority.join({ name: 'Saltmere BC', sameAs: 'Saltmere Borough Council' })
  expect(joined).toMatchObject([
    { name: 'Saltmere Borough Council', spellings: ['Saltmere Borough Council', 'Saltmere BC'], cases: 3, open: 2 },
  ])
  const found = await client.authority.get({ name: 'SALTMERE bc' })
  expect(found).toMatchObject({ name: 'Saltmere Borough Council', cases: 3, joined: ['Saltmere BC'] })
  expect(found.addresses.map((one) => one.address)).toContain('old@saltmere.example')
  await expect(client.authority.join({ name: 'Saltmere BC', sameAs: 'Saltmere Borough Council' })).rejects.toThrow(
    /one already/,
  )
  expect((await client.history.undo()).change?.words).toBe(
    'Said that “Saltmere BC” is the same as “Saltmere Borough Council”',
  )
  expect(await client.authority.list()).toHaveLength(2)
  await client.history.redo()
  expect(await client.authority.join({ name: 'Saltmere BC', sameAs: null })).toHaveLength(2)
})

test('an address that a letter to it came back from says when and why', async () => {
  const bounce = mail({
    from: 'Mail Delivery Subsystem <mailer-daemon@post.example>',
    to: ME,
    on: 'Mon, 05 May 2031',
    id: 'bounce-1',
    reply: 'ask-3',
    subject: 'Undelivered Mail Returned to Sender',
    body: 'Delivery to the following recipient failed permanently:\n\n    old@saltmere.example\n\n550 5.1.1 no such user',
  })
  await client.import.bring({ kind: 'files', files: [bounce] })
  const { addresses } = await client.authority.get({ name: 'Saltmere BC' })
  expect(addresses).toMatchObject([
    {
      address: 'old@saltmere.example',
      to: 1,
      bounced: { on: '2031-05-05', why: 'The other mail server knows no such address.' },
    },
  ])
})
