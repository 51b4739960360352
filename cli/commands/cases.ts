import type { Command } from '../command.ts'
import { table } from '../table.ts'
import { day, left, plain, styled, widthOn } from '../words.ts'

export const casesCommand: Command = {
  name: 'cases',
  usage: 'cases',
  summary: 'List the cases, soonest date first',
  async run(call) {
    const rows = await (await call.client()).case.list()
    const json = rows.map(({ nextDue, ...row }) => ({
      ...row,
      nextDue: nextDue && { ...nextDue, clock: nextDue.kind, id: nextDue.clock },
    }))
    call.print(json, () => {
      if (rows.length === 0) return 'No cases yet: bring letters in with `foi import PATH`.'
      const style = styled(call.stdout)
      const lines = rows.map((row) => [
        row.id,
        plain(row.state),
        day(row.nextDue?.due),
        row.nextDue ? style(row.nextDue.late ? 'red' : 'reset', left(row.nextDue.daysLeft)) : '',
        row.authority ? `${row.title} — ${row.authority}` : row.title,
      ])
      return table(lines, [{}, {}, { right: true }, {}, { grows: true }], widthOn(call.stdout))
    })
  },
}
