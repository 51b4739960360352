import { TEMPLATE_KINDS } from '../../core/model/draft.ts'
import type { ComposedDraft } from '../../core/model/draft.ts'
import { UsageError, type Command } from '../command.ts'
import { whole } from '../which-case.ts'

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
