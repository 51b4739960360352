import type { Direction, EntryKind } from '../../core/model/entry.ts'

/** What is true of one letter of a thread written for measuring. */
export interface TrueEntry {
  text: string
  direction: Direction
  kind: EntryKind
  /** The day that the letter states or its headers give. */
  date: string | null
  /** The day that only a later letter tells. */
  told: string | null
  sender: string
  references: string[]
  received: string | null
  due: string | null
  newDue: string | null
  sections: string[]
  questions: string[]
  refused: string[]
  offered: string[]
  failed: number | null
  replaces: number | null
  fields: ReadonlyMap<string, string>
}

export interface TrueThread {
  name: string
  form: 'paste-senders' | 'paste-bare' | 'paste-headers' | 'mail'
  facts: ReadonlyMap<string, string>
  references: { value: string; role: string; relation: string | null; to: string | null }[]
  questions: { label: string; status: string; by: string; section: string | null }[]
  clocks: { reference: string; kind: string; facts: [key: string, value: string][] }[]
  entries: TrueEntry[]
}

const WAYS: Record<string, Direction> = { out: 'outgoing', in: 'incoming', sys: 'system', note: 'note' }

/** Reads a thread with its truth: `key: value` lines, then letters under `=== way kind date ; field=value ; …`. */
export function loadThread(name: string, source: string): TrueThread {
  const [head = '', ...letters] = source.split(/^=== /m)
  const facts = new Map<string, string>()
  const thread: TrueThread = {
    name,
    form: 'paste-senders',
    facts,
    references: [],
    questions: [],
    clocks: [],
    entries: [],
  }
  for (const line of head.split('\n')) {
    const match = /^(\w+): (.*)$/.exec(line)
    if (!match) continue
    const [, key, value] = match as unknown as [string, string, string]
    if (key === 'reference') thread.references.push(referenceOf(value))
    else if (key === 'clock') thread.clocks.push(clockOf(value))
    else if (key === 'question')
      thread.questions.push(
        questionOf(
          value,
          thread.references.map((ref) => ref.value),
        ),
      )
    else facts.set(key, value.trim())
  }
  thread.form = facts.get('form') as TrueThread['form']
  thread.entries = letters.map((letter) => entryOf(letter))
  return thread
}

function entryOf(source: string): TrueEntry {
  const stop = source.indexOf('\n')
  const [first = '', ...rest] = source.slice(0, stop).split(' ; ')
  const [way = '', kind = '', date = 'null'] = first.trim().split(' ')
  const fields = new Map(
    rest.map((field) => [field.slice(0, field.indexOf('=')).trim(), field.slice(field.indexOf('=') + 1).trim()]),
  )
  const list = (key: string): string[] =>
    fields
      .get(key)
      ?.split(',')
      .map((one) => one.trim()) ?? []
  return {
    text: source.slice(stop + 1).trimEnd(),
    direction: WAYS[way]!,
    kind: kind as EntryKind,
    date: date === 'null' ? null : date,
    told: fields.get('told') ?? null,
    sender: fields.get('by') ?? '',
    references: list('refs'),
    received: fields.get('recv') ?? null,
    due: fields.get('due') ?? null,
    newDue: fields.get('new') ?? null,
    sections: list('sec'),
    questions: list('q'),
    refused: list('refq'),
    offered: list('offq'),
    failed: fields.has('fails') ? Number(fields.get('fails')) : null,
    replaces: fields.has('replaces') ? Number(fields.get('replaces')) : null,
    fields,
  }
}

function referenceOf(value: string): TrueThread['references'][number] {
  const match =
    /^(.*?) (request|internal-review|regulator|tribunal)(?: (narrows|reviews|replaces|complains-about|transferred-from) (.*))?$/.exec(
      value.trim(),
    )
  if (!match) throw new Error(`A reference reads 'VALUE role [relation to]': ${value}`)
  return { value: match[1]!, role: match[2]!, relation: match[3] ?? null, to: match[4] ?? null }
}

function questionOf(value: string, references: readonly string[]): TrueThread['questions'][number] {
  const [label = '', status = '', ...rest] = value.trim().split(' ')
  const decided = rest.join(' ')
  const by = references.find((ref) => decided === ref || decided.startsWith(`${ref} `))
  if (decided === '-') return { label, status, by: '', section: null }
  if (by === undefined) throw new Error(`A question reads 'label status reference|- [section]': ${value}`)
  return { label, status, by, section: decided.slice(by.length).trim() || null }
}

/** 'REFERENCE kind key=value …'; the reference '-' stands for none. */
function clockOf(value: string): TrueThread['clocks'][number] {
  const match = /^(.*) (response|internal-review|[a-z]+-window)((?: \w+=\S+)*)$/.exec(value.trim())
  if (!match) throw new Error(`A clock reads 'REFERENCE kind key=value …': ${value}`)
  const facts = (match[3] ?? '')
    .trim()
    .split(' ')
    .filter((one) => one !== '')
  return {
    reference: match[1]!,
    kind: match[2]!,
    facts: facts.map((one) => one.split('=') as [string, string]),
  }
}
