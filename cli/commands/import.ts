import { Buffer, File } from 'node:buffer'
import { resolve } from 'node:path'
import type { ImportResult } from '../../core/contract/import.ts'
import { UsageError, type Call, type Client, type Command } from '../command.ts'
import { table } from '../table.ts'
import { watchedImport } from '../watched-import.ts'
import { count, widthOn } from '../words.ts'

async function bringStdin(call: Call, client: Client): Promise<ImportResult> {
  const chunks: Buffer[] = []
  for await (const chunk of call.stdin) chunks.push(Buffer.from(chunk))
  const files = [new File(chunks, 'stdin')]
  return watchedImport(call, client, ({ job, signal }) =>
    client.import.bring({ kind: 'files', files, job }, { signal }),
  )
}

/** Two results of one command as one: a case that grew twice is named once. */
function together(a: ImportResult, b: ImportResult): ImportResult {
  const cases = new Map(a.cases.map((c) => [c.id, c]))
  for (const c of b.cases) {
    const before = cases.get(c.id)
    cases.set(c.id, before ? { ...c, new: before.new, entries: before.entries + c.entries } : c)
  }
  return {
    cases: [...cases.values()],
    entries: a.entries + b.entries,
    duplicates: a.duplicates + b.duplicates,
    unplaced: [...a.unplaced, ...b.unplaced],
    problems: [...a.problems, ...b.problems],
  }
}

function words(result: ImportResult, width: number): string {
  const rows = result.cases.map((c) => [
    c.id,
    c.new ? 'new' : c.entries > 0 ? 'grown' : 'known',
    count(c.entries, 'entry', 'entries'),
    c.title,
  ])
  const total = `${count(result.entries, 'entry', 'entries')} kept, ${result.duplicates} known already.`
  return rows.length === 0 ? total : `${table(rows, [{}, {}, { right: true }, { grows: true }], width)}\n${total}`
}

export const importCommand: Command = {
  name: 'import',
  usage: 'import PATH...',
  summary: 'Bring in letters: files, folders, archives, mailboxes; - is stdin',
  async run(call) {
    if (call.positionals.length === 0) throw new UsageError('say what to import: one or more paths, or - for stdin')
    const client = await call.client()
    const paths = call.positionals.filter((path) => path !== '-').map((path) => resolve(path))
    let result: ImportResult | null =
      paths.length > 0
        ? await watchedImport(call, client, ({ job, signal }) => client.import.bringPaths({ paths, job }, { signal }))
        : null
    if (call.positionals.includes('-')) {
      const brought = await bringStdin(call, client)
      result = result ? together(result, brought) : brought
    }
    if (result === null) return
    const done = result
    for (const { file, at, message } of done.problems) call.say(`${file}${at ? ` (${at})` : ''}: ${message}`)
    for (const { title, why } of done.unplaced) call.say(`'${title}' is in no case (see \`foi inbox\`): ${why}`)
    call.print(done, () => words(done, widthOn(call.stdout)))
  },
}
