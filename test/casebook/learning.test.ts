import { expect, test } from 'vitest'
import { opened } from './opened.ts'

const page = (subject: string, number: string) => `${subject}

Dear Saltmere Borough Council,

Please send me, under the Freedom of Information Act 2000, the papers about ${subject.toLowerCase()}.

Yours faithfully,

Wilma Underhill

Saltmere Borough Council

4 March 2031

Dear Ms Underhill,

Your note lies on the pile ${number} by the window, and will be looked at in due course by those who look at such notes.

Yours sincerely,

Tobias Renn
Information Governance Officer
Saltmere Borough Council
`

test('a correction teaches later letters of the authority; taken back, it has taught nothing; no reading writes over it', async () => {
  const { client } = await opened({ today: '2031-05-03' })
  const bring = async (text: string) => {
    const id = (await client.import.bring({ kind: 'paste', text })).cases[0]?.id ?? ''
    await client.case.list()
    return id
  }
  const references = async (id: string) => (await client.case.get({ id })).references.map((one) => one.value)
  const reply = async (id: string) => (await client.case.get({ id })).entries[1]?.id ?? ''

  const first = await bring(page('The harbour lights', 'FIN-22-1'))
  const before = await bring(page('The bandstand', 'FIN-22-2'))
  expect([await references(first), await references(before)]).toEqual([[], []])
  const corrected = await reply(first)
  await client.entry.correct({ id: corrected, correction: { field: 'references', value: ['FIN-22-1'] } })

  const later = await bring(page('The fish market', 'FIN-22-3'))
  expect(await references(later)).toEqual(['FIN-22-3'])
  const fact = (await client.entry.open({ id: await reply(later) })).reading.references[0]
  expect(fact).toMatchObject({
    why: 'Learned from your correction of 3 May 2031.',
    learned: { entry: corrected, on: '2031-05-03' },
  })

  // What was read before stays as it is until the user takes the new reading; and the correction stands through it.
  expect(await references(before)).toEqual([])
  for await (const _ of await client.reread.look()) continue
  expect((await client.reread.list({})).cases.map((one) => one.caseId)).toEqual([before])
  await client.reread.take({})
  expect([await references(first), await references(before)]).toEqual([['FIN-22-1'], ['FIN-22-2']])

  await client.entry.uncorrect({ id: corrected, field: 'references' })
  expect([await references(first), await references(before), await references(later)]).toEqual([[], [], []])
  await client.history.undo()
  expect([await references(before), await references(later)]).toEqual([['FIN-22-2'], ['FIN-22-3']])
})
