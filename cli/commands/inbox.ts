import type { ParseArgsOptionsConfig } from 'node:util'
import type { InboxItem } from '../../core/model/inbox.ts'
import { UsageError, type Call, type Client, type Command } from '../command.ts'
import { count, day, styled } from '../words.ts'

const options = {
  accept: { type: 'boolean' },
  'put-aside': { type: 'boolean' },
  'bring-back': { type: 'boolean' },
  place: { type: 'boolean' },
  case: { type: 'string' },
  aside: { type: 'boolean' },
} as const satisfies ParseArgsOptionsConfig

const ACTS = ['accept', 'put-aside', 'bring-back', 'place'] as const

export const inboxCommand: Command = {
  name: 'inbox',
  usage: 'inbox [--aside] | inbox --accept|--put-aside|--bring-back ID… | inbox --place ID --case CASE|new',
  summary:
    'Letters that the reader is not sure of, and those of no case, with the reasons; accept them, put them aside, put one into a case',
  options,
  async run(call) {
    const { positionals: ids, values } = call
    const acts = ACTS.filter((name) => values[name] === true)
    if (acts.length > 1) throw new UsageError(`do one thing at a time, not --${acts.join(' and --')}`)
    const [act] = acts
    if (act === undefined && ids.length > 0)
      throw new UsageError('say what to do with the letters: --accept, --put-aside, --place')
    if (act !== undefined && ids.length === 0)
      throw new UsageError(`--${act} takes the id of a letter, as \`foi inbox\` lists it`)
    const client = await call.client()
    if (act === undefined) return list(call, client, values['aside'] === true)
    if (act === 'place') return place(call, client, ids)
    const input = { ids }
    const done =
      act === 'accept'
        ? await client.inbox.accept(input)
        : act === 'put-aside'
          ? await client.inbox.putAside(input)
          : await client.inbox.bringBack(input)
    call.print(done, () => done.words)
  },
}

async function place(call: Call, client: Client, ids: string[]): Promise<void> {
  const to = call.values['case']
  if (ids.length !== 1 || typeof to !== 'string')
    throw new UsageError('--place takes one letter, and --case the case or `new`')
  const placed = await client.inbox.place({ id: ids[0] ?? '', caseId: to === 'new' ? null : to })
  call.print(placed, () => `Put into case ${placed.caseId}.`)
}

async function list(call: Call, client: Client, aside: boolean): Promise<void> {
  const { items, more, count: counts } = await client.inbox.list({ aside })
  call.print({ items, more, ...counts }, () => {
    const style = styled(call.stdout)
    const lines = items.map((item) => lineOf(item, (words) => style('bold', words)))
    const nothing = aside ? 'Nothing is put aside.' : 'Nothing waits: every letter is read and in its case.'
    return [
      ...(lines.length === 0 ? [nothing] : lines),
      ...(lines.length === 0 ? [] : ['', `${count(items.length, 'letter')}${more > 0 ? `, and ${more} more` : ''}.`]),
      ...(counts.older === 0
        ? []
        : [
            '',
            `${count(counts.older, 'letter was', 'letters were')} read by an older reader: \`foi reread\` shows what would change.`,
          ]),
    ].join('\n')
  })
}

function lineOf(item: InboxItem, strong: (words: string) => string): string {
  const head = [
    item.id,
    day(item.day),
    item.sender,
    item.caseId === null ? 'no case' : `${item.caseId} ${item.caseTitle}`,
  ]
  const reasons = item.doubts.map((doubt) => `    - ${doubt.words}`)
  return [
    `${head.filter(Boolean).join('  ')}\n  ${strong(item.title)}`,
    ...reasons,
    `    accept: ${item.accepts}`,
  ].join('\n')
}
