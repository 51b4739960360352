import { expect, test } from 'vitest'
import { opened } from '../opened.ts'

const SHEET = `If you would like us to look at our answer once more, write to the Head of Records at the address above within forty working days and
say which part of it you do not agree with. Somebody who had no part in it will look at the papers and let you know what they find.`

const thread = (body: string, subject: string, day: string, reference: string) => `${subject}

Dear ${body},

Please send me, under the Freedom of Information Act 2000, the papers about ${subject.toLowerCase()}.

Yours faithfully,

Wilma Underhill

${body}

${day}

Dear Ms Underhill,

Our reference: ${reference}

We do not hold any papers about ${subject.toLowerCase()}.

${SHEET}

Yours sincerely,

Tobias Renn
Information Governance Officer
${body}
`

test('a sheet that an authority repeats in another case is folded in the later letter, and only there', async () => {
  const { client } = await opened({ today: '2031-06-02' })
  const bring = async (text: string) => (await client.import.bring({ kind: 'paste', text })).cases[0]?.id ?? ''
  const folds = async (caseId: string) => {
    await client.case.list()
    const entry = (await client.case.get({ id: caseId })).entries.at(-1)?.id ?? ''
    const { text, foldedElsewhere } = await client.entry.open({ id: entry })
    return foldedElsewhere.map(({ start, end }) => text.slice(start, end))
  }
  const first = await bring(thread('Saltmere Borough Council', 'The harbour lights', '4 March 2031', 'SBC/31/17'))
  expect(await folds(first)).toEqual([])
  const stranger = await bring(thread('Corran District Council', 'The bandstand', '2 April 2031', 'CDC-2031-8'))
  expect(await folds(stranger)).toEqual([])
  const later = await bring(thread('Saltmere Borough Council', 'The fish market', '9 May 2031', 'SBC/31/44'))
  const folded = (await folds(later)).join('\n')
  expect(folded).toContain('write to the Head of Records')
  expect(folded).not.toContain('We do not hold')
  expect(await folds(first)).toEqual([])
  // The comparison is with what is there: without the earlier case nothing is repeated.
  await client.history.undo()
  await client.history.undo()
  await client.history.undo()
  const again = await bring(thread('Saltmere Borough Council', 'The fish market', '9 May 2031', 'SBC/31/44'))
  expect(await folds(again)).toEqual([])
})
