import type { Letter } from '../../core/model/letter.ts'
import { splitThread } from '../../core/reading/split-thread.ts'
import type { TrueEntry, TrueThread } from './load-thread.ts'

/** A thread as a user has it: letters, and for pasted ones the line at which each true entry begins. */
export interface Rendered {
  letters: Letter[]
  startLines: number[] | null
}

export function renderThread(thread: TrueThread): Rendered {
  if (thread.form === 'mail')
    return { letters: thread.entries.map((entry, i) => mailOf(thread, entry, i)), startLines: null }
  const parts: string[] = []
  const startLines: number[] = []
  let line = 1
  const put = (text: string): void => {
    parts.push(text)
    line += text.split('\n').length + 1
  }
  if (thread.form === 'paste-senders') put(`${thread.facts.get('title') ?? ''}\n`)
  for (const entry of thread.entries) {
    startLines.push(line)
    put(pastedOf(thread, entry))
  }
  return { letters: splitThread(parts.join('\n\n')), startLines }
}

function pastedOf(thread: TrueThread, entry: TrueEntry): string {
  if (thread.form === 'paste-headers')
    return `From: ${entry.sender}\nSent: ${longDate(entry.date ?? '2000-01-01')}\nTo: ${entry.direction === 'outgoing' ? thread.facts.get('authority') : thread.facts.get('requester')}\nSubject: ${entry.fields.get('subj') ?? thread.facts.get('title')}\n\n${entry.text}`
  if (
    thread.form === 'paste-senders' &&
    (entry.direction === 'incoming' || entry.direction === 'system') &&
    !entry.text.startsWith(entry.sender)
  )
    return `${entry.fields.get('sender') ?? thread.facts.get('authority')}\n\n${entry.text}`
  return entry.text
}

function mailOf(thread: TrueThread, entry: TrueEntry, i: number): Letter {
  const me = { name: thread.facts.get('requester')!, address: thread.facts.get('user')! }
  const named = (value: string) => ({ address: value.split(' ')[0]!, name: value.split(' ').slice(1).join(' ') })
  const office = named(thread.facts.get('other')!)
  const from =
    entry.direction === 'outgoing' ? me : entry.fields.has('from') ? named(entry.fields.get('from')!) : office
  const to = entry.direction === 'outgoing' ? (entry.fields.has('to') ? named(entry.fields.get('to')!) : office) : me
  return {
    text: entry.text,
    head: {
      from,
      to: [to],
      cc: [],
      subject: entry.fields.get('subj') ?? '',
      sentAt: `${entry.date}T1${i % 10}:00:00+00:00`,
      sentOn: entry.date,
      messageId: `<${thread.name}.${i}@mail.example>`,
      inReplyTo: i > 0 ? `<${thread.name}.${i - 1}@mail.example>` : null,
      references: [],
      bulk: false,
      auto: false,
    },
    attachments: [],
    source: { form: 'mail', file: null, startLine: null },
    given: { sender: null, date: null, direction: null, subject: null },
  }
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

function longDate(day: string): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  return `${date} ${MONTHS[month - 1]} ${year} 10:0${date % 10}`
}
