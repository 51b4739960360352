import { expect, test } from 'vitest'
import type { Correction } from '../../../core/model/correction.ts'
import { readLetters } from '../../../core/reading/read-letters.ts'
import { splitThread } from '../../../core/reading/split-thread.ts'

const PAGE = `Dear Quayle Harbour Trust,

Under the Freedom of Information Act 2000 please tell me how many boats were moored in May 2031.

Yours faithfully,

Ottoline Marsh

Dear Ms Marsh,

Our reference: QH/31/0077

Thank you for your request, which we received on 3 June 2031. You will have a reply within 20 working days.

Yours sincerely,

Bram Toller
Harbour Office
`

test('what the user said of a kind leaves the reading of it as it was', () => {
  const letters = splitThread(PAGE).map((letter, i) => ({ key: String(i + 1), letter }))
  const kindOf = (corrections: ReadonlyMap<string, readonly Correction[]>) =>
    readLetters(letters, { user: { name: '', addresses: [] }, corrections })[1]?.reading.kind
  const read = kindOf(new Map())
  expect(read?.value).toBe('acknowledgement')
  expect(kindOf(new Map([['2', [{ field: 'kind', value: 'delay-notice' }]]]))).toEqual(read)
})
