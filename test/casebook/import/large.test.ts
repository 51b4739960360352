import { expect, test } from 'vitest'
import { madeAhead } from '../../../casebook/import/made-ahead.ts'
import { makeMail, makeMbox } from '../intake/make-mail.ts'
import { opened } from '../opened.ts'

const BODIES = ['Larkmere', 'Wexcombe', 'Saltmere', 'Quorndale', 'Harrowby', 'Tidewell']
const CASES = 66

/** Letters of one case, three weeks apart from one another. */
function lettersOf(n: number): string[] {
  const body = `${BODIES[n % BODIES.length]} Council`
  const host = `${body.toLowerCase().replace(' ', '-')}-${n}.example`
  const ref = `FOI-2023-${1000 + n}`
  const day = (k: number): string =>
    new Date(Date.UTC(2023, 0, 2 + (n % 20)) + k * 21 * 86_400_000).toUTCString().replace('GMT', '+0000')
  const mail = (k: number, mine: boolean, words: string): string =>
    makeMail({
      from: mine ? 'Tabitha Osei <t.osei@post.example>' : `${body} <foi@${host}>`,
      to: mine ? `foi@${host}` : 't.osei@post.example',
      subject: `${k === 0 ? '' : 'Re: '}Freedom of information: topic ${n}`,
      date: day(k),
      id: `<${n}-${k}@${mine ? 'post.example' : host}>`,
      headers: k === 0 ? [] : [`In-Reply-To: <${n}-${k - 1}@${mine ? host : 'post.example'}>`],
      body: words,
    })
  return [
    mail(
      0,
      true,
      `Dear ${body},\n\nUnder the Freedom of Information Act please send me the costs of topic ${n}.\n\nYours faithfully,\nTabitha Osei`,
    ),
    mail(1, false, `Dear Ms Osei,\n\nWe received your request. Our ref: ${ref}.\n\nYours sincerely,\n${body}`),
    mail(2, true, `Dear ${body},\n\nI have had no answer to ${ref}. When may I expect it?\n\nTabitha Osei`),
    mail(
      3,
      false,
      `Dear Ms Osei,\n\nOur ref: ${ref}\n\nWe hold the information and enclose it.\n\nYours sincerely,\n${body}`,
    ),
    mail(4, true, `Dear ${body},\n\nThank you for your answer to ${ref}.\n\nTabitha Osei`),
  ]
}

test('a mailbox large enough for the reading thread: its cases, their order and readings are those of small imports', async () => {
  const all = Array.from({ length: CASES }, (_, n) => lettersOf(n))
  const large = await opened({ today: '2024-06-03' })
  const small = await opened({ today: '2024-06-03' })
  const bring = (at: typeof large, mails: string[]) =>
    at.client.import.bring({ kind: 'files', files: [new File([new Uint8Array(makeMbox(mails))], 'in.mbox')] })

  const result = await bring(large, all.flat())
  expect(result).toMatchObject({ entries: CASES * 5, duplicates: 0, problems: [], unplaced: [] })
  expect(result.cases).toHaveLength(CASES)
  await bring(small, lettersOf(7))

  const plain = async (at: typeof large, id: string) =>
    (await at.client.case.get({ id })).entries.map(({ kind, direction, date, references }) => ({
      kind,
      direction,
      date,
      references,
    }))
  const [one] = await small.client.case.list()
  const same = (await large.client.case.list()).find((row) => row.references.includes('FOI-2023-1007'))
  expect(await plain(large, same!.id)).toEqual(await plain(small, one!.id))

  expect(await bring(large, all.flat())).toMatchObject({ entries: 0, duplicates: CASES * 5 })
  expect((await large.client.history.list({ limit: 5 })).items).toHaveLength(1)
})

test('the next item is made while one is worked on, none is lost, and what fails is thrown in its turn', async () => {
  const made: number[] = []
  let isEnded = false
  async function* source(fails: boolean): AsyncGenerator<number> {
    try {
      for (let n = 0; n < 4; n++) {
        if (fails && n === 2) throw new Error('no third')
        made.push(n)
        yield n
      }
    } finally {
      isEnded = true
    }
  }
  const seen: [number, number][] = []
  for await (const n of madeAhead(source(false), 1)) {
    await Promise.resolve()
    seen.push([n, made.length])
  }
  expect(seen).toEqual([
    [0, 2],
    [1, 3],
    [2, 4],
    [3, 4],
  ])
  const before: number[] = []
  await expect(
    (async () => {
      for await (const n of madeAhead(source(true), 2)) before.push(n)
    })(),
  ).rejects.toThrow('no third')
  expect(before).toEqual([0, 1])
  isEnded = false
  for await (const n of madeAhead(source(false), 2)) if (n === 0) break
  expect(isEnded).toBe(true)
})
