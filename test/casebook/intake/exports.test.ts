import { describe, expect, test } from 'vitest'
import { file, readAll } from './read.ts'

const froide = {
  id: 31,
  title: 'Hafenmauer',
  public_body: { name: 'Amt Lerchsee' },
  messages: [
    {
      is_response: false,
      kind: 'email',
      sender: 'Tabea Osei',
      subject: 'Hafenmauer [#31]',
      content: 'Guten Tag,\r\n\r\nbitte senden Sie mir die Kosten.',
      timestamp: '2024-02-19T23:30:00+01:00',
      attachments: [],
    },
    {
      is_response: true,
      kind: 'email',
      sender: 'Amt Lerchsee',
      subject: 'AW: Hafenmauer',
      content: 'anbei',
      timestamp: '2024-03-14T08:00:00+01:00',
      attachments: [{ name: 'kosten.csv', filetype: 'text/csv' }],
    },
    {
      is_response: true,
      kind: 'phone',
      sender: 'Amt Lerchsee',
      subject: 'Anruf',
      content: 'Rückfrage am Telefon',
      timestamp: '2024-03-15T08:00:00+01:00',
      attachments: [],
    },
    { is_response: false, is_draft: true, content: 'Entwurf', timestamp: '2024-03-16T08:00:00+01:00' },
  ],
}
const muckrock = {
  id: 99,
  title: 'Harbor wall',
  agency: 12,
  username: 'tosei',
  communications: [
    {
      from_user: 'Tabitha Osei',
      to_user: null,
      subject: 'FOIA request',
      date: '2024-02-19T10:00:00-05:00',
      response: false,
      communication: 'To whom it may concern:',
      files: [],
    },
    {
      from_user: null,
      to_user: 4,
      subject: 'RE: FOIA request',
      datetime: '2024-02-28',
      response: true,
      communication: 'We received it.',
      files: [{ ffile: 'https://cdn.example/foia/2024/costs.csv?x=1', title: 'Costs' }],
    },
  ],
}

describe("a site's export", () => {
  test('of Froide', async () => {
    const { letters, problems } = await readAll([
      file('request.json', JSON.stringify(froide)),
      file('kosten.csv', 'jahr,kosten'),
    ])
    expect(problems).toEqual([])
    expect(letters.map(({ letter }) => [letter.given.direction, letter.given.date, letter.given.sender])).toEqual([
      ['outgoing', '2024-02-19', 'Tabea Osei'],
      ['incoming', '2024-03-14', 'Amt Lerchsee'],
      ['note', '2024-03-15', 'Amt Lerchsee'],
    ])
    expect(letters[0]!.letter.text).toBe('Guten Tag,\n\nbitte senden Sie mir die Kosten.')
    expect(letters[1]!.letter.attachments).toMatchObject([{ name: 'kosten.csv', text: 'jahr,kosten' }])
    expect(letters[0]!.thread).toEqual({ key: 'froide:31', title: 'Hafenmauer', authority: 'Amt Lerchsee' })
  })

  test('of MuckRock, as one request, as a page of an API, and as bare communications', async () => {
    const whole = await readAll([file('a.json', JSON.stringify(muckrock)), file('costs.csv', 'year,cost')])
    expect(whole.letters.map(({ letter }) => [letter.given.direction, letter.given.date])).toEqual([
      ['outgoing', '2024-02-19'],
      ['incoming', '2024-02-28'],
    ])
    expect(whole.letters[1]!.letter.attachments[0]?.name).toBe('costs.csv')
    const page = await readAll([file('a.json', JSON.stringify({ count: 1, results: [muckrock] }))])
    expect(page.letters).toHaveLength(2)
    const bare = await readAll([
      file('a.json', JSON.stringify({ results: muckrock.communications.map((one) => ({ ...one, foia: 99 })) })),
    ])
    expect(bare.letters.map((item) => item.thread?.key)).toEqual(['muckrock:99', 'muckrock:99'])
  })

  test.each(['{"a": 1}', '[]', 'null', '{', '{"id":1,"title":"x","messages":"no"}'])(
    'of nothing known is a problem: %s',
    async (json) => {
      const { letters, problems } = await readAll([file('x.json', json)])
      expect(letters).toEqual([])
      expect(problems).toHaveLength(1)
    },
  )
})

describe("one's own tracker", () => {
  test('as CSV with headings of its own', async () => {
    const csv =
      '\ufeffPublic body;Title;Ref;Date sent;Date answered;Notes\nLarkmere Council;Harbour wall;LDC-9;19/02/2024;14/03/2024;"Two lines,\nquoted"\nWexcombe Council;Trees;;3/4/2024;;\n'
    const { letters, problems } = await readAll([file('tracker.csv', csv)])
    expect(problems).toEqual([])
    expect(letters.map(({ letter }) => [letter.given.direction, letter.given.date, letter.given.subject])).toEqual([
      ['outgoing', '2024-02-19', 'Harbour wall'],
      ['incoming', '2024-03-14', 'Harbour wall'],
      ['outgoing', '2024-04-03', 'Trees'],
    ])
    expect(letters[0]!.letter.text).toContain('Ref: LDC-9')
    expect(letters[0]!.letter.text).toContain('Two lines,\nquoted')
    expect(letters[0]!.thread?.key).toBe(letters[1]!.thread?.key)
    expect(letters[0]!.thread?.key).not.toBe(letters[2]!.thread?.key)
    expect(letters[1]!.letter.given.sender).toBe('Larkmere Council')
  })

  test('its words have one kind of line end, in the answers too', async () => {
    const csv = 'Title,Ref,Date sent,Date answered\n"Harbour\rwall","A\r\n1",19/02/2024,14/03/2024\n'
    const { letters } = await readAll([file('tracker.csv', csv)])
    expect(letters[1]!.letter.text).toBe('Answer to: Harbour\nwall\nReference: A\n1')
    for (const { letter } of letters) expect(letter.text).not.toMatch(/\r/)
  })

  test('with columns that the user mapped', async () => {
    const csv = 'Wann,Wer,Was\n2024-02-19,Amt,Hallo\n'
    const unmapped = await readAll([file('t.csv', csv)])
    expect(unmapped.problems[0]!.message).toMatch(/column/)
    const { letters } = await readAll([file('t.csv', csv)], { columns: { date: 'Wann', sender: 'Wer', text: 'Was' } })
    expect(letters[0]!.letter.given).toMatchObject({ date: '2024-02-19', sender: 'Amt' })
    expect(letters[0]!.letter.text).toContain('Hallo')
  })

  test('with months first where the days show it', async () => {
    const { letters } = await readAll([file('t.csv', 'Subject,Date\na,02/19/2024\nb,3/4/2024\n')])
    expect(letters.map(({ letter }) => letter.given.date)).toEqual(['2024-02-19', '2024-03-04'])
  })
})
