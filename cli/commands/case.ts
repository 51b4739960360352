import type { Case } from '../../core/model/case.ts'
import { UsageError, type Client, type Command } from '../command.ts'
import { caseWords } from '../case-words.ts'
import { styled, widthOn } from '../words.ts'

/** The id that the user means: in full, or so much of it that only one case fits. */
async function whole(client: Client, given: string): Promise<string> {
  const ids = (await client.case.list()).map((row) => row.id)
  const fitting = ids.filter((id) => id.startsWith(given.toLowerCase()))
  return ids.includes(given) ? given : fitting.length === 1 && fitting[0] ? fitting[0] : given
}

/** The case without the keys that say nothing; a date that is not known stays, as null. */
function told(found: Case): unknown {
  const bare = <T extends object>(value: T): object =>
    Object.fromEntries(Object.entries(value).filter(([, v]) => v !== null))
  return { ...found, references: found.references.map(bare), clocks: found.clocks.map(bare) }
}

export const caseCommand: Command = {
  name: 'case',
  usage: 'case ID',
  summary: 'Show a case: its letters, references, clocks and questions',
  async run(call) {
    const [given, ...more] = call.positionals
    if (given === undefined || more.length > 0) throw new UsageError('say which case: one id, as `foi cases` shows it')
    const client = await call.client()
    const found = await client.case.get({ id: await whole(client, given) })
    call.print(told(found), () => caseWords(found, { width: widthOn(call.stdout), style: styled(call.stdout) }))
  },
}
