import { readFileSync } from 'node:fs'
import type { EntryKind } from '../../core/model/entry.ts'
import type { Letter } from '../../core/model/letter.ts'
import { readLetters } from '../../core/reading/read-letters.ts'

/** What went before a letter of the bank, in plain wordings that are no part of the measure. */
const BEFORE: Record<string, readonly (readonly [way: 'out' | 'in', text: string])[]> = {
  '': [['out', 'Under the Freedom of Information Act please send me the records of the footbridge at Marl Lane.']],
  request: [],
  acknowledgement: [
    ['in', 'Thank you for your request, which we received on 2 March 2020. We will reply within twenty working days.'],
  ],
  'clarification-request': [
    ['in', 'Could you please clarify what you mean by records? We cannot go on until we have your clarification.'],
  ],
  'clarification-reply': [
    ['in', 'Could you please clarify what you mean by records? We cannot go on until we have your clarification.'],
    ['out', 'I mean the inspection reports.'],
  ],
  'delay-notice': [['in', 'I am sorry that our response is delayed. The revised date is 4 May 2020.']],
  'fees-notice': [['in', 'A fee of £200 is payable before we can go on with your request.']],
  refusal: [['in', 'Your request is refused. The information is exempt under section 43(2) of the Act.']],
  'cost-refusal': [
    [
      'in',
      'Your request is refused under section 12 of the Act, as the cost of complying would exceed the appropriate limit.',
    ],
  ],
  'not-held': [['in', 'We do not hold this information.']],
  disclosure: [['in', 'Please find attached the information that you requested.']],
  'partial-disclosure': [
    ['in', 'Please find attached the records. Some names have been redacted under section 40(2).'],
  ],
  'review-request': [
    ['in', 'Your request is refused. The information is exempt under section 43(2) of the Act.'],
    ['out', 'Please carry out an internal review of this decision.'],
  ],
  query: [
    ['in', 'Please find attached the information that you requested.'],
    ['out', 'I have one query. Is the heading of that column correct?'],
  ],
  thanks: [
    ['in', 'Please find attached the information that you requested.'],
    ['out', 'Thank you very much.'],
  ],
  withdrawal: [['out', 'I withdraw my request.']],
}

/** Reads each letter of a bank behind the letters that its label names; gives the right ones of all, and every miss. */
export function measureBank(half: 'tune' | 'held'): { right: number; of: number; misses: string[] } {
  const source = readFileSync(new URL(`letters/${half}.txt`, import.meta.url), 'utf8')
  const misses: string[] = []
  let right = 0
  const bank = source.split(/^== /m).slice(1)
  for (const one of bank) {
    const stop = one.indexOf('\n')
    const match = /^(out|in) ([a-z-]+)(?: after=([a-z-]+))?$/.exec(one.slice(0, stop).trim())
    if (!match) throw new Error(`A letter's label reads 'out|in kind [after=kind]': ${one.slice(0, stop)}`)
    const [, way, kind, after = ''] = match as unknown as ['', 'out' | 'in', EntryKind, string?]
    const text = one.slice(stop + 1).trim()
    const first = kind === 'request' ? [] : [...BEFORE['']!, ...(after === '' ? [] : BEFORE[after]!)]
    const letters = [...first, [way, text] as const].map(([to, words], i) => ({
      key: String(i),
      letter: letterOf(to, words, i),
    }))
    const read = readLetters(letters, { user: { name: 'Jo Martindale', addresses: ['jo@martindale.example'] } }).at(-1)!
      .reading.kind
    if (read.value === kind) right++
    else
      misses.push(`${kind}${after && ` after ${after}`} was read as ${read.value} (${read.why}): ${text.slice(0, 120)}`)
  }
  return { right, of: bank.length, misses }
}

function letterOf(way: 'out' | 'in', text: string, i: number): Letter {
  const me = { name: 'Jo Martindale', address: 'jo@martindale.example' }
  const them = { name: 'Marl Town Council', address: 'foi@marl.example' }
  const on = `2020-03-${String(i * 3 + 1).padStart(2, '0')}`
  return {
    text:
      way === 'out'
        ? `Dear Marl Town Council,\n\n${text}\n\nYours faithfully,\n\nJo Martindale`
        : `Dear Mx Martindale,\n\n${text}\n\nYours sincerely,\n\nAda Quill\nInformation Officer`,
    head: {
      from: way === 'out' ? me : them,
      to: [way === 'out' ? them : me],
      cc: [],
      subject: 'Footbridge at Marl Lane',
      sentAt: `${on}T09:00:00+00:00`,
      sentOn: on,
      messageId: `<${i}@mail.example>`,
      inReplyTo: i > 0 ? `<${i - 1}@mail.example>` : null,
      references: [],
      bulk: false,
      auto: false,
    },
    attachments: [],
    source: { form: 'mail', file: null, startLine: null },
    given: { sender: null, date: null, direction: null, subject: null },
  }
}
