import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { LOGGED, type LogEntry } from '../../core/contract/log.ts'
import { entryKindSchema } from '../../core/model/entry.ts'
import { UsageError, type Call, type Command } from '../command.ts'
import { whole } from '../which-case.ts'

const text = (call: Call, name: string): string | null => {
  const value = call.values[name]
  return typeof value === 'string' ? value : null
}

async function wordsOf(call: Call): Promise<string> {
  const given = text(call, 'text')
  if (given !== '-') return given ?? ''
  const chunks: Buffer[] = []
  for await (const chunk of call.stdin) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}

async function entryOf(call: Call, what: LogEntry['what']): Promise<LogEntry> {
  const on = text(call, 'on')
  if (on === null || !/^\d{4}-\d{2}-\d{2}$/.test(on)) throw new UsageError('say --on which day, YYYY-MM-DD')
  const kind = text(call, 'kind')
  const known = entryKindSchema.safeParse(kind)
  if (kind !== null && !known.success) throw new UsageError(`--kind takes one of ${entryKindSchema.options.join(', ')}`)
  return {
    what,
    on,
    who: text(call, 'who') ?? '',
    text: await wordsOf(call),
    reference: text(call, 'ref'),
    kind: known.success ? known.data : null,
    proof: text(call, 'proof'),
  }
}

async function filesOf(call: Call): Promise<File[]> {
  const paths = [call.values['file'] ?? []].flat().map(String)
  return Promise.all(
    paths.map(async (path) => {
      const bytes = await readFile(path).catch(() => {
        throw new UsageError(`${path} cannot be read`)
      })
      return new File([bytes], basename(path))
    }),
  )
}

export const logCommand: Command = {
  name: 'log',
  usage: `log CASE|new ${LOGGED.join('|')} --on DAY [--who NAME] [--text WORDS|-] [--file PATH]...`,
  summary:
    'Enter a phone call, a meeting, or a letter on paper with its scan (--ref, --kind, --proof; --title for a new case)',
  options: {
    on: { type: 'string' },
    who: { type: 'string' },
    text: { type: 'string' },
    ref: { type: 'string' },
    kind: { type: 'string' },
    proof: { type: 'string' },
    title: { type: 'string' },
    file: { type: 'string', multiple: true },
  },
  async run(call) {
    const [given, named, ...more] = call.positionals
    const what = LOGGED.find((one) => one === named)
    if (given === undefined || what === undefined || more.length > 0)
      throw new UsageError(`say a case (or new) and one of ${LOGGED.join(', ')}`)
    const entry = await entryOf(call, what)
    const files = await filesOf(call)
    const client = await call.client()
    const caseId = given === 'new' ? null : await whole(client, given)
    const done = await client.log.add({ caseId, title: text(call, 'title'), entry, files })
    for (const line of done.said) call.say(line)
    const found = await client.case.get({ id: done.caseId })
    const made = found.entries.find((one) => one.id === done.entry)
    call.print({ ...done, n: made?.n, story: made?.story }, () => `${done.caseId}  ${made?.n}  ${made?.story}`)
  },
}
