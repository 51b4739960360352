import { recover } from '../../casebook/safety/recover.ts'
import type { Command } from '../command.ts'
import { count } from '../words.ts'

export const recoverCommand: Command = {
  name: 'recover',
  usage: 'recover [--salvage]',
  summary: 'Bring a damaged casebook back from its last good snapshot, or save what can still be read',
  options: { salvage: { type: 'boolean' } },
  async run(call) {
    const from = call.values['salvage'] === true ? 'salvage' : 'snapshot'
    const done = await recover(call.casebookDir, from, { now: new Date().toISOString(), shell: 'cli' })
    call.print(done, () => {
      const what =
        done.from === 'snapshot'
          ? `The casebook is as it was at ${done.snapshot.takenAt.slice(0, 16).replace('T', ' ')} (UTC).`
          : `${count(done.cases, 'case')} and ${count(done.entries, 'entry', 'entries')} could be read${done.left > 0 ? `; ${count(done.left, 'row')} that belonged to nothing any more were left out` : ''}.`
      return `${what}\nThe damaged files are kept in ${done.aside}.`
    })
  },
}
