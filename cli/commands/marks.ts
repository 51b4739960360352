import { UsageError, type Command } from '../command.ts'
import { count } from '../words.ts'
import { table } from '../table.ts'
import { wholeIds } from '../which-case.ts'

const list = (value: string | boolean | (string | boolean)[] | undefined): string[] => [value ?? []].flat().map(String)

export const tagCommand: Command = {
  name: 'tag',
  usage: 'tag [ID... --add TAG --remove TAG]',
  summary: 'Give cases tags or take them away, all in one change; without a case, list the tags',
  options: { add: { type: 'string', multiple: true }, remove: { type: 'string', multiple: true } },
  async run(call) {
    const add = list(call.values['add'])
    const remove = list(call.values['remove'])
    const client = await call.client()
    if (call.positionals.length === 0 && add.length + remove.length === 0) {
      const tags = await client.case.tags()
      call.print(tags, () =>
        tags.length === 0
          ? 'No tags yet: give a case one with `foi tag ID --add TAG`.'
          : table(
              tags.map(({ tag, cases }) => [tag, count(cases, 'case')]),
              [{ grows: true }, { right: true }],
              80,
            ),
      )
      return
    }
    if (call.positionals.length === 0) throw new UsageError('say which cases: ids, as `foi cases` shows them')
    if (add.length + remove.length === 0) throw new UsageError('say which tag: --add TAG or --remove TAG')
    const ids = await wholeIds(client, call.positionals)
    const { changed } = await client.case.tag({ ids, add, remove })
    call.print({ changed }, () => (changed === 0 ? 'Nothing to change.' : `Changed ${count(changed, 'case')}.`))
  },
}

export const archiveCommand: Command = {
  name: 'archive',
  usage: 'archive ID... [--back]',
  summary:
    'Put cases away: they leave the desk, their reminders go quiet, search still finds them; --back takes them out',
  options: { back: { type: 'boolean' } },
  async run(call) {
    if (call.positionals.length === 0) throw new UsageError('say which cases: ids, as `foi cases` shows them')
    const archived = call.values['back'] !== true
    const client = await call.client()
    const { changed } = await client.case.archive({ ids: await wholeIds(client, call.positionals), archived })
    call.print({ changed }, () => {
      if (changed === 0) return archived ? 'Archived already.' : 'Not in the archive.'
      return archived ? `Archived ${count(changed, 'case')}.` : `Took ${count(changed, 'case')} out of the archive.`
    })
  },
}
