import { readFile } from 'node:fs/promises'
import type { ParseArgsOptionsConfig } from 'node:util'
import { CasebookError } from '../../casebook/casebook-error.ts'
import { formatDay, formatDayPlain } from '../../core/calendar/format-day.ts'
import type { LawChange, LawOverview, LawPreview, ShownPack } from '../../core/contract/law.ts'
import { UsageError, type Call, type Client, type Command } from '../command.ts'
import { table } from '../table.ts'
import { widthOn } from '../words.ts'

const options = {
  text: { type: 'boolean' },
  pack: { type: 'string' },
  holidays: { type: 'string' },
  fetch: { type: 'boolean' },
  update: { type: 'boolean' },
  drop: { type: 'string' },
  yes: { type: 'boolean' },
} as const satisfies ParseArgsOptionsConfig

export const lawCommand: Command = {
  name: 'law',
  usage: 'law [ID [--text]] | law --pack FILE | --holidays FILE | --fetch | --update | --drop ID|holidays [--yes]',
  summary: 'The rules that the clocks go by; with a change, which open clocks would move, and with --yes takes it over',
  options,
  async run(call) {
    const [id, ...more] = call.positionals
    const change = await changeOf(call)
    if (more.length > 0 || (id !== undefined && change))
      throw new UsageError('give one rule pack, or one change of law')
    const client = await call.client()
    if (change) return changeLaw(call, client, change)
    if (id === undefined) {
      const law = await client.law.get()
      return call.print(law, () => overviewWords(law, widthOn(call.stdout)))
    }
    const pack = await client.law.pack({ id })
    call.print(call.values['text'] ? JSON.parse(pack.text) : pack, () =>
      call.values['text'] ? pack.text.trimEnd() : packWords(pack),
    )
  },
}

async function read(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch {
    throw new CasebookError('bad-input', `There is no file ${path} that can be read; nothing was changed.`)
  }
}

/** The change that the options ask for; null where they ask for none. */
async function changeOf({ values }: Call): Promise<LawChange | null> {
  const given = ['pack', 'holidays', 'fetch', 'update', 'drop'].filter((name) => values[name] !== undefined)
  if (given.length > 1) throw new UsageError(`make one change at a time, not --${given.join(' and --')}`)
  const value = String(values[given[0] ?? ''])
  switch (given[0]) {
    case 'pack':
      return { kind: 'pack', text: await read(value) }
    case 'holidays':
      return { kind: 'holidays', text: await read(value) }
    case 'fetch':
      return { kind: 'fetch-holidays', consent: true }
    case 'update':
      return { kind: 'app' }
    case 'drop':
      return value === 'holidays' ? { kind: 'drop-holidays' } : { kind: 'drop-pack', id: value }
    default:
      return null
  }
}

/** Shows what a change would move; takes it over only with `--yes`. Fetching needs the yes before anything is asked of the network. */
async function changeLaw(call: Call, client: Client, change: LawChange): Promise<void> {
  const yes = call.values['yes'] === true
  if (change.kind === 'fetch-holidays' && !yes) {
    const { address } = await client.law.get()
    throw new UsageError(`--fetch asks ${address} for its list over the internet: say --yes to that`)
  }
  const preview = await client.law.preview(change)
  if (!preview.ok) {
    const lines = preview.faults.map(({ line, message }) => `line ${line}: ${message}`)
    throw new CasebookError('bad-input', `This rule pack cannot be taken.\n${lines.join('\n')}`)
  }
  const taken = yes ? await client.law.take({ token: preview.token }) : null
  const { token: _, ...shown } = preview
  call.print({ ...shown, taken: taken !== null }, () =>
    [
      ...previewWords(preview),
      '',
      taken ? `${taken.words}.` : 'Nothing was changed yet: say --yes to take it over.',
    ].join('\n'),
  )
}

function previewWords(preview: Extract<LawPreview, { ok: true }>): string[] {
  const changes = preview.changes.length === 0 ? ['Nothing in the law would change.'] : preview.changes
  const moved = preview.moved.flatMap(({ title, moved: clocks }) => [
    '',
    title,
    ...clocks.map(({ title: clock, from, to, why }) => {
      const days = `${from === null ? 'new' : formatDay(from)} -> ${to === null ? 'falls away' : formatDay(to)}`
      return `  ${clock}: ${days}. ${why.join(' ')}`
    }),
  ])
  const none = moved.length === 0 ? ['', `No open clock would move (${preview.cases} cases counted).`] : []
  return [...changes, ...moved, ...none]
}

function overviewWords(law: LawOverview, width: number): string {
  const rows = law.packs.map((pack) => [
    pack.id,
    pack.name,
    `as of ${formatDayPlain(pack.asOf)}`,
    pack.origin === 'app' ? '' : pack.origin === 'own' ? 'yours' : 'changed by you',
  ])
  const { known, asOf, from } = law.bankHolidays
  return [
    table(rows, [{}, { grows: true }, {}, {}], width),
    '',
    `Bank holidays known from ${formatDayPlain(known.from)} to ${formatDayPlain(known.to)} (${from === 'app' ? 'with FOI Desk' : from === 'file' ? 'from your file' : 'fetched'}, ${formatDayPlain(asOf)}).`,
    ...law.broken.map(({ id, why }) => `Your pack ${id} can no longer be read and is left out: ${why}`),
    ...(law.waiting.length === 0
      ? []
      : ['', 'This version of FOI Desk brought newer law; `foi law --update` shows what would move:', ...law.waiting]),
  ].join('\n')
}

const SURE = { high: 'sure', medium: 'fairly sure', low: 'not sure' } as const

function packWords({ summary, calendar, rules }: ShownPack): string {
  return [
    `${summary.name} (${summary.place}), the law as of ${formatDayPlain(summary.asOf)}, version ${summary.version}, calendar ${calendar}`,
    ...rules.flatMap((rule) => [
      '',
      `${rule.title}${rule.body === null ? '' : ` (${rule.body})`}: ${rule.limit}`,
      `  ${rule.section}; ${rule.source}. ${rule.basis === 'statute' ? 'By law' : 'Usual practice'}, ${SURE[rule.sure]}.`,
      `  ${rule.text}`,
      ...rule.effects.map((effect) => `  ${effect.on} (${effect.section}): ${effect.text}`),
    ]),
  ].join('\n')
}
