import { buildCase } from '../../../core/cases/build-case.ts'
import { shippedLaw } from '../../../core/law/law.ts'
import type { Case } from '../../../core/model/case.ts'
import type { Letter } from '../../../core/model/letter.ts'
import type { Reading } from '../../../core/model/reading.ts'
import { readLetters } from '../../../core/reading/read-letters.ts'
import { splitThread } from '../../../core/reading/split-thread.ts'

export interface ReadThread {
  letters: Letter[]
  readings: Reading[]
  case: Case
}

/** Reads letters as one case of an unknown user. */
export function readAsCase(letters: Letter[], today = '2026-01-05'): ReadThread {
  const keyed = letters.map((letter, i) => ({ key: `e${i + 1}`, letter }))
  const readings = readLetters(keyed, { user: { name: '', addresses: [] } }).map((one) => one.reading)
  const entries = keyed.map(({ key, letter }, i) => ({ id: key, letter, reading: readings[i]!, corrections: [] }))
  return { letters, readings, case: buildCase({ id: 'case', entries }, { today, law: shippedLaw() }) }
}

export const readPasted = (text: string, today?: string): ReadThread => readAsCase(splitThread(text), today)

/** A letter that came by mail. */
export function mail(from: string, to: string, sentOn: string, subject: string, text: string): Letter {
  const address = (one: string) => ({ name: one.split('@')[0]!, address: one })
  return {
    text,
    head: {
      from: address(from),
      to: [address(to)],
      cc: [],
      subject,
      sentAt: `${sentOn}T10:00:00+00:00`,
      sentOn,
      messageId: `<${from}.${sentOn}@mail.example>`,
      inReplyTo: null,
      references: [],
      bulk: false,
      auto: false,
    },
    attachments: [],
    source: { form: 'mail', file: null, startLine: null },
    given: { sender: null, date: null, direction: null, subject: null },
  }
}
