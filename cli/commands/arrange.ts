import type { Arrangement } from '../../core/contract/arrange.ts'
import type { Case } from '../../core/model/case.ts'
import { CASE_LINK_KINDS } from '../../core/contract/arrange.ts'
import { UsageError, type Call, type Client, type Command } from '../command.ts'
import { whole } from '../which-case.ts'

const OPTIONS = { 'dry-run': { type: 'boolean' } } as const

/** Entries by their numbers in the case: `3`, `5-7`. */
function entriesIn(found: Case, given: readonly string[]): string[] {
  return given.flatMap((word) => {
    const [, from, to] = /^(\d+)(?:-(\d+))?$/.exec(word) ?? []
    const last = Number(to ?? from)
    const picked = found.entries.filter((entry) => entry.n >= Number(from) && entry.n <= last)
    if (from === undefined || picked.length === 0)
      throw new UsageError(`there is no letter ${word} in this case: say numbers as \`foi case\` shows them`)
    return picked.map((entry) => entry.id)
  })
}

async function carryOut(call: Call, client: Client, arrangement: Arrangement): Promise<void> {
  const { sentences, cases } = await client.arrange.preview(arrangement)
  const moves = cases.flatMap((one) =>
    one.moved.map(
      (clock) => `  ${clock.title}: ${clock.from ?? 'new'} -> ${clock.to ?? 'falls away'} (“${one.title}”)`,
    ),
  )
  const told = [...sentences, ...(moves.length > 0 ? ['Clocks:', ...moves] : [])]
  if (call.values['dry-run']) return call.print({ sentences, cases }, () => told.join('\n'))
  const done = await client.arrange.apply(arrangement)
  call.print({ ...done, sentences, cases }, () => [`${done.words}.`, ...told.slice(1)].join('\n'))
}

export const moveCommand: Command = {
  name: 'move',
  usage: 'move CASE N... --to CASE|none [--dry-run]',
  summary: 'Move letters of a case, by their numbers, to another case or out of all',
  options: { ...OPTIONS, to: { type: 'string' } },
  async run(call) {
    const [given, ...numbers] = call.positionals
    const to = call.values['to']
    if (given === undefined || numbers.length === 0 || typeof to !== 'string')
      throw new UsageError('say the case, which of its letters, and --to where')
    const client = await call.client()
    const entries = entriesIn(await client.case.get({ id: await whole(client, given) }), numbers)
    await carryOut(
      call,
      client,
      to === 'none' ? { do: 'take-out', entries } : { do: 'move', entries, to: await whole(client, to) },
    )
  },
}

export const splitCommand: Command = {
  name: 'split',
  usage: 'split CASE N... [--title TITLE] [--dry-run]',
  summary: 'Make a new case of some letters of another',
  options: { ...OPTIONS, title: { type: 'string' } },
  async run(call) {
    const [given, ...numbers] = call.positionals
    if (given === undefined || numbers.length === 0) throw new UsageError('say the case and which of its letters')
    const client = await call.client()
    const entries = entriesIn(await client.case.get({ id: await whole(client, given) }), numbers)
    const title = call.values['title']
    await carryOut(call, client, { do: 'split', entries, title: typeof title === 'string' ? title : null })
  },
}

export const mergeCommand: Command = {
  name: 'merge',
  usage: 'merge CASE INTO [--dry-run]',
  summary: 'Put everything of one case into another',
  options: OPTIONS,
  async run(call) {
    const [from, into, ...more] = call.positionals
    if (from === undefined || into === undefined || more.length > 0)
      throw new UsageError('say two cases: the one to merge, and the one that it goes into')
    const client = await call.client()
    await carryOut(call, client, { do: 'merge', from: await whole(client, from), into: await whole(client, into) })
  },
}

export const linkCommand: Command = {
  name: 'link',
  usage: `link CASE ${CASE_LINK_KINDS.join('|')}|none OTHER`,
  summary: 'Say how one case stands to another, or that it does not',
  async run(call) {
    const [one, kind, other, ...more] = call.positionals
    const known = CASE_LINK_KINDS.find((name) => name === kind)
    if (one === undefined || other === undefined || more.length > 0 || (!known && kind !== 'none'))
      throw new UsageError(`say a case, one of ${CASE_LINK_KINDS.join(', ')} or none, and another case`)
    const client = await call.client()
    const [from, to] = [await whole(client, one), await whole(client, other)]
    const links = known
      ? await client.arrange.link({ from, to, kind: known })
      : await client.arrange.unlink({ caseId: from, other: to })
    call.print(links, () =>
      links.length === 0
        ? 'No links.'
        : links
            .map((link) => `${link.way === 'to' ? '->' : '<-'} ${link.kind}  ${link.caseId}  ${link.title}`)
            .join('\n'),
    )
  },
}
