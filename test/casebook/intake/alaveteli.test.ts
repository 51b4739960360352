import { describe, expect, test } from 'vitest'
import { makeZip } from './make-files.ts'
import { file, readAll } from './read.ts'

const RULE = '-'.repeat(31)
const correspondence = `This is a plain-text version of the Freedom of Information request "Harbour wall repairs".  The latest, full version is available online at http://ask.example/request/harbour_wall_repairs.


${RULE}
  From: Tabitha Osei
  To: Larkmere District Council
  Date: February 19, 2024

  Dear Larkmere District Council,

Please send me the repair costs.

-----
Yours faithfully,

Tabitha Osei

${RULE}
  From: R. Petrie, Larkmere District Council
  To: Tabitha Osei
  Date: <time datetime="2024-02-20T10:11:12+00:00" title="x">20 February 2024</time>

  Dear Ms Osei,
We have your request. Our ref: LDC-9.

    Attachment: ack.txt (1K)
    Attachment: rights.txt (12.5 KB)

${RULE}
  Ivo Marsh left an annotation: (March 1, 2024)
They did this to me too.

${RULE}
Date: 2 March 2024
Sent request to Larkmere District Council again.

${RULE}
  From: Larkmere District Council
  To: Tabitha Osei
  Date: 14 March 2024

  We hold it.
`
const request = {
  id: 7,
  url_title: 'harbour_wall_repairs',
  title: 'Harbour wall repairs',
  user: { name: 'Tabitha Osei' },
  public_body: { name: 'Larkmere District Council' },
  info_request_events: [
    { event_type: 'sent', created_at: '2024-02-18T23:50:00.000+00:00' },
    { event_type: 'status_update', created_at: '2024-02-19T00:00:00.000+00:00' },
    { event_type: 'response', created_at: '2024-02-20T10:11:12.000+00:00' },
    { event_type: 'comment', created_at: '2024-03-01T09:00:00.000+00:00' },
    { event_type: 'resent', created_at: '2024-03-02T09:00:00.000+00:00' },
    { event_type: 'response', created_at: '2024-03-15T00:10:00.000+00:00' },
  ],
}
const archive = makeZip({
  'correspondence.txt': correspondence,
  '1_2_ack.txt': 'Acknowledged',
  '1_3_rights.txt': 'Your rights',
  '2_2_costs.csv': 'year,cost',
})

describe("an Alaveteli site's archive", () => {
  test('is its items with who, when and what came with them', async () => {
    const { letters, problems } = await readAll([file('harbour.zip', archive)])
    expect(problems).toEqual([])
    const given = letters.map(({ letter }) => [
      letter.given.direction,
      letter.given.sender,
      letter.given.date,
      letter.source.startLine,
    ])
    expect(given).toEqual([
      ['outgoing', 'Tabitha Osei', '2024-02-19', 5],
      ['incoming', 'R. Petrie, Larkmere District Council', '2024-02-20', 19],
      ['note', 'Ivo Marsh', '2024-03-01', 30],
      ['note', null, '2024-03-02', 34],
      ['incoming', 'Larkmere District Council', '2024-03-14', 38],
    ])
    expect(letters[0]!.letter.text).toBe(
      'Dear Larkmere District Council,\n\nPlease send me the repair costs.\n\n-----\nYours faithfully,\n\nTabitha Osei',
    )
    expect(letters[1]!.letter.text).toBe('Dear Ms Osei,\nWe have your request. Our ref: LDC-9.')
    expect(letters.map(({ letter }) => letter.attachments.map(({ name, text }) => [name, text]))).toEqual([
      [],
      [
        ['ack.txt', 'Acknowledged'],
        ['rights.txt', 'Your rights'],
      ],
      [],
      [],
      [['costs.csv', 'year,cost']],
    ])
    expect(letters[0]!.letter.given.subject).toBe('Harbour wall repairs')
    expect(letters.every(({ letter }) => letter.source.form === 'archive')).toBe(true)
    expect(new Set(letters.map((item) => item.thread?.key)).size).toBe(1)
    expect(letters[0]!.thread).toMatchObject({ title: 'Harbour wall repairs', authority: 'Larkmere District Council' })
  })

  test.each(['before', 'after', 'inside'])("is merged with the request's JSON that comes %s it", async (where) => {
    const json = file('harbour_wall_repairs.json', JSON.stringify(request))
    const sources =
      where === 'inside'
        ? [file('h.zip', makeZip({ 'correspondence.txt': correspondence, 'request.json': JSON.stringify(request) }))]
        : where === 'before'
          ? [json, file('h.zip', archive)]
          : [file('h.zip', archive), json]
    const { letters, problems } = await readAll(sources)
    expect(problems).toEqual([])
    expect(letters.map(({ letter }) => letter.given.date)).toEqual([
      '2024-02-18',
      '2024-02-20',
      '2024-03-01',
      '2024-03-02',
      '2024-03-15',
    ])
    expect(letters[0]!.thread?.authority).toBe('Larkmere District Council')
  })

  test('JSON of another request is not mixed in', async () => {
    const other = { ...request, url_title: 'harbour_wall_repairs_2', title: 'Another', info_request_events: [] }
    const { letters } = await readAll([
      file('h.zip', archive),
      file('a.json', JSON.stringify(other)),
      file('b.json', JSON.stringify({ ...other, title: 'X' })),
    ])
    expect(letters[0]!.letter.given.date).toBe('2024-02-19')
  })

  test('JSON alone says what is missing', async () => {
    const { letters, problems } = await readAll([file('a.json', JSON.stringify(request))])
    expect(letters).toEqual([])
    expect(problems[0]!.message).toMatch(/archive/)
  })

  test('the text alone, and unpacked in a folder beside its files', async () => {
    const { letters } = await readAll([file('correspondence.txt', correspondence), file('1_2_ack.txt', 'Acknowledged')])
    expect(letters).toHaveLength(5)
    expect(letters[1]!.letter.attachments[0]?.name).toBe('ack.txt')
  })
})
