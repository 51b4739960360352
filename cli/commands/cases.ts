import { asksForArchived, filterRows } from '../../core/desk/filter.ts'
import { sortRows } from '../../core/desk/sort.ts'
import { DESK_SORTS } from '../../core/model/desk-looks.ts'
import type { DeskRow, DeskSort } from '../../core/model/desk.ts'
import { UsageError, type Call, type Command } from '../command.ts'
import { table } from '../table.ts'
import { day, left, plain, styled, widthOn } from '../words.ts'

/** The filters that were given as options, as the desk's line has them. */
function lineOf({ positionals, values }: Call): string {
  const tags = [values['tag'] ?? []].flat().map((tag) => `tag:"${String(tag)}"`)
  const authority = values['authority'] === undefined ? [] : [`authority:"${String(values['authority'])}"`]
  // Typed in full: the last word is a word and not the beginning of one.
  const words = positionals.map((word) => (/\s/.test(word) && !/[:"]/.test(word) ? `"${word}"` : word))
  return [...tags, ...authority, ...words, ''].join(' ')
}

const rowWords = (row: DeskRow): string =>
  [row.authority ? `${row.title} — ${row.authority}` : row.title, ...row.tags.map((tag) => `[${tag}]`)].join(' ')

export const casesCommand: Command = {
  name: 'cases',
  usage: 'cases [FILTER...] [--tag TAG] [--authority NAME] [--sort BY] [--archived]',
  summary: `List the cases, soonest date first; filters are those of the desk (is:late, state:refused, -tag:done); --sort takes ${DESK_SORTS.join(', ')}`,
  options: {
    tag: { type: 'string', multiple: true },
    authority: { type: 'string' },
    sort: { type: 'string' },
    archived: { type: 'boolean' },
  },
  async run(call) {
    const sort = call.values['sort'] ?? 'today'
    if (!DESK_SORTS.some((known) => known === sort))
      throw new UsageError(`--sort takes one of ${DESK_SORTS.join(', ')}`)
    const line = lineOf(call)
    const client = await call.client()
    const archived = call.values['archived'] === true || asksForArchived(line)
    const all = archived ? await client.case.archived() : await client.case.list()
    const { rows: found, elsewhere } = filterRows(all, line)
    if (elsewhere.length > 0)
      throw new UsageError(`${elsewhere.join(', ')}: only \`foi search\` looks into letters; leave it out here`)
    const rows = sort === 'today' ? found : sortRows(found, sort as DeskSort)
    const json = rows.map(({ nextDue, ...row }) => ({
      ...row,
      nextDue: nextDue && { ...nextDue, clock: nextDue.kind, id: nextDue.clock },
    }))
    call.print(json, () => {
      if (rows.length === 0 && line.trim() !== '') return 'No case fits.'
      if (rows.length === 0)
        return archived ? 'Nothing is archived.' : 'No cases yet: bring letters in with `foi import PATH`.'
      const style = styled(call.stdout)
      const lines = rows.map((row) => [
        row.id,
        plain(row.state),
        day(row.nextDue?.due),
        row.nextDue ? style(row.nextDue.late ? 'red' : 'reset', left(row.nextDue.daysLeft)) : '',
        rowWords(row),
      ])
      return table(lines, [{}, {}, { right: true }, {}, { grows: true }], widthOn(call.stdout))
    })
  },
}
