import type { Authority, AuthorityRow, Timeliness } from '../../core/model/authority.ts'
import { UsageError, type Command } from '../command.ts'
import { table } from '../table.ts'
import { count, day, styled, widthOn } from '../words.ts'

const tenth = (n: number): string => (Number.isInteger(n) ? String(n) : n.toFixed(1))

function timeWords({ decided, late, took, daysLate }: Timeliness): string {
  if (decided === 0) return 'nothing decided yet'
  const parts = [`late ${late} of ${decided}`]
  if (took) parts.push(`took ${tenth(took.median)} working days (median), ${took.worst} at worst`)
  if (daysLate) parts.push(`${tenth(daysLate.median)} late (median), ${daysLate.worst} at worst`)
  return parts.join('; ')
}

function listWords(rows: readonly AuthorityRow[], width: number): string {
  if (rows.length === 0) return 'No authority is known yet: bring letters in with `foi import PATH`.'
  const lines = rows.map((row) => [row.name, count(row.cases, 'case'), timeWords(row.responses)])
  return table(lines, [{}, { right: true }, { grows: true }], width)
}

function pageWords(of: Authority, width: number, title: (words: string) => string): string {
  const part = (name: string, rows: string[][]): string[] =>
    rows.length === 0 ? [] : ['', title(name), table(rows, [{ grows: true }, { right: true }, {}], width)]
  return [
    title(of.name),
    ...(of.spellings.length > 1 ? [`Also written ${of.spellings.slice(1).join(', ')}`] : []),
    `${count(of.cases, 'case')}, a clock runs in ${of.open}`,
    `Responses: ${timeWords(of.responses)}`,
    `Internal reviews: ${timeWords(of.reviews)}`,
    ...part(
      'References',
      of.patterns.map((one) => [one.pattern, String(one.n), one.example]),
    ),
    ...part(
      'Officers',
      of.officers.map((one) => [one.name, count(one.letters, 'letter'), day(one.lastOn)]),
    ),
    ...part(
      'Addresses',
      of.addresses.map((one) => [
        one.address,
        `${one.from} from, ${one.to} to`,
        one.bounced ? `came back ${day(one.bounced.on)}` : '',
      ]),
    ),
    ...part(
      'Sections relied on',
      of.sections.map((one) => [one.section, count(one.letters, 'letter'), `in ${count(one.cases, 'case')}`]),
    ),
  ].join('\n')
}

export const authorityCommand: Command = {
  name: 'authority',
  usage: 'authority [NAME] [--same-as NAME | --on-its-own]',
  summary: 'What your own cases say of an authority; without a name, list them; --same-as joins two spellings',
  options: { 'same-as': { type: 'string' }, 'on-its-own': { type: 'boolean' } },
  async run(call) {
    const name = call.positionals.join(' ').trim()
    const client = await call.client()
    const width = widthOn(call.stdout)
    const sameAs = call.values['same-as']
    const apart = call.values['on-its-own'] === true
    if (name === '') {
      if (sameAs !== undefined || apart) throw new UsageError('say which authority')
      const rows = await client.authority.list()
      return call.print(rows, () => listWords(rows, width))
    }
    if (sameAs !== undefined && apart) throw new UsageError('--same-as and --on-its-own are opposites')
    if (sameAs !== undefined || apart) await client.authority.join({ name, sameAs: apart ? null : String(sameAs) })
    const found = await client.authority.get({ name })
    call.print(found, () => pageWords(found, width, (words) => styled(call.stdout)('bold', words)))
  },
}
