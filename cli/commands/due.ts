import { UsageError, type Command } from '../command.ts'
import { table } from '../table.ts'
import { day, left, styled, widthOn } from '../words.ts'

export const dueCommand: Command = {
  name: 'due',
  usage: 'due [--within DAYS]',
  summary: 'What is due in any case, soonest first; --within counts working days',
  options: { within: { type: 'string' } },
  async run(call) {
    const within = call.values['within']
    if (within !== undefined && !/^\d{1,5}$/.test(String(within)))
      throw new UsageError('--within takes a number of days')
    const dues = await (await call.client()).clock.due(within === undefined ? {} : { within: Number(within) })
    const json = dues.map(({ caseId, kind, clock, ...due }) => ({ case: caseId, ...due, clock: kind, what: clock }))
    call.print(json, () => {
      if (dues.length === 0)
        return within === undefined ? 'Nothing is due.' : `Nothing is due within ${within} working days.`
      const style = styled(call.stdout)
      const lines = dues.map((due) => [
        day(due.due),
        style(due.late ? 'red' : 'reset', left(due.daysLeft)),
        due.waitingFor === 'you' ? 'you' : 'them',
        due.caseId,
        due.clock,
        due.title,
      ])
      return table(lines, [{ right: true }, {}, {}, {}, {}, { grows: true }], widthOn(call.stdout))
    })
  },
}
