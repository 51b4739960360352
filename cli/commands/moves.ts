import { formatDay } from '../../core/calendar/format-day.ts'
import type { Move } from '../../core/model/draft.ts'
import { UsageError, type Command } from '../command.ts'
import { whole } from '../which-case.ts'

function words(moves: readonly Move[]): string {
  if (moves.length === 0) return 'Nothing is open: no move is due or possible in this case.'
  return moves
    .map((move) =>
      [
        `${move.needs.length > 0 ? '- Not yet: ' : '- '}${move.title}${move.last && move.kind !== 'wait' ? ` (last day ${formatDay(move.last)})` : ''}`,
        `  ${move.why}`,
        ...move.needs.map((need) => `  ${need}`),
        `  ${move.effect}`,
        `  ${move.basis === 'statute' ? 'By law' : 'Usual practice'}: ${move.source}${move.template ? `. Letter: foi draft ID ${move.template}` : ''}`,
      ].join('\n'),
    )
    .join('\n\n')
}

export const movesCommand: Command = {
  name: 'moves',
  usage: 'moves ID',
  summary: 'What can be done now in a case, with the last day of each',
  async run(call) {
    const [given, ...more] = call.positionals
    if (given === undefined || more.length > 0) throw new UsageError('say which case: one id, as `foi cases` shows it')
    const client = await call.client()
    const moves = await client.draft.moves({ caseId: await whole(client, given) })
    call.print(moves, () => words(moves))
  },
}
