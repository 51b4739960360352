import type { Case } from '../../core/model/case.ts'
import { UsageError, type Command } from '../command.ts'
import { whole } from '../which-case.ts'
import { caseWords } from '../case-words.ts'
import { styled, widthOn } from '../words.ts'

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
