import type { LogEntry } from '../../core/contract/log.ts'
import type { Attachment, Letter } from '../../core/model/letter.ts'

const DIRECTIONS = { call: 'note', meeting: 'note', 'letter-in': 'incoming', 'letter-out': 'outgoing' } as const

/** What was entered by hand as a letter: its own words, or else those of its files. `me` is the user's name. */
export function letterOf(entry: LogEntry, attachments: readonly Attachment[], me: string): Letter {
  const typed = entry.text.replaceAll('\r\n', '\n').trim()
  const worded = typed === '' ? attachments.filter((one) => one.text !== null) : []
  const sender = entry.what === 'letter-out' ? me : entry.who.trim()
  return {
    text: typed === '' ? worded.map((one) => one.text).join('\n\n') : typed,
    head: null,
    attachments: [...attachments],
    // The file whose words these are; none where they were typed.
    source: { form: 'manual', file: worded[0]?.name ?? null, startLine: null },
    given: { sender: sender || null, date: entry.on, direction: DIRECTIONS[entry.what], subject: null },
  }
}

/** References as entered: 'FOI-12, IR 7' are two. */
export const referencesIn = (entered: string | null): string[] =>
  [...new Set((entered ?? '').split(/[,;]/))].map((one) => one.trim()).filter((one) => one !== '')
