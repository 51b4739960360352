import { TEMPLATE_KINDS } from '../../core/model/draft.ts'
import type { ComposedDraft } from '../../core/model/draft.ts'
import { UsageError, type Client, type Command } from '../command.ts'

/** The id that the user means: in full, or so much of it that only one case fits. */
export async function whole(client: Client, given: string): Promise<string> {
  const ids = (await client.case.list()).map((row) => row.id)
  const fitting = ids.filter((id) => id.startsWith(given.toLowerCase()))
  return ids.includes(given) ? given : fitting.length === 1 && fitting[0] ? fitting[0] : given
}

function words(made: ComposedDraft): string {
  const checks = made.checks.map((check) => `  ${check.ok ? 'ok' : '! '} ${check.what}`)
  const open = made.unfilled.length > 0 ? [`Still to be filled in: ${made.unfilled.join(', ')}`, ''] : []
  return [`To: ${made.to}`, `Subject: ${made.subject}`, '', made.body, '', '--', ...open, 'Checks', ...checks].join(
    '\n',
  )
}

export const draftCommand: Command = {
  name: 'draft',
  usage: 'draft ID TEMPLATE',
  summary: `Compose a letter from a case: ${TEMPLATE_KINDS.join(', ')}`,
  async run(call) {
    const [given, template, ...more] = call.positionals
    if (given === undefined || template === undefined || more.length > 0)
      throw new UsageError(`say which case and which letter: a case's id and one of ${TEMPLATE_KINDS.join(', ')}`)
    const client = await call.client()
    const made = await client.draft.compose({ caseId: await whole(client, given), template })
    call.print(made, () => words(made))
  },
}
