import type { RereadCase, RereadStanding } from '../../core/contract/reread.ts'
import { formatDay, formatDayPlain } from '../../core/calendar/format-day.ts'
import type { FactChange, RereadFact } from '../../core/model/rereading.ts'
import type { Client, Command } from '../command.ts'
import { count, day, plain } from '../words.ts'

const FACTS: Record<RereadFact, string> = {
  kind: 'kind',
  direction: 'direction',
  sender: 'sender',
  date: 'date',
  references: 'references',
  receivedByAuthority: 'day of receipt',
  statedDueDate: 'due date',
  newDueDate: 'new due date',
  sections: 'sections',
  questions: 'questions',
  answers: 'answers',
  relations: 'relations',
  upheld: 'outcome of the review',
  failedEntry: 'letter not delivered',
  replaces: 'letter replaced',
  authority: 'authority',
}

export const rereadCommand: Command = {
  name: 'reread',
  usage: 'reread [CASE…] [--yes]',
  summary:
    'Read every letter again and show what would change, by case and letter; with --yes take it over (of all cases or those named)',
  options: { yes: { type: 'boolean' } },
  async run(call) {
    const client = await call.client()
    const chosen = call.positionals
    await look(client, (line) => call.say(line))
    const standing = await client.reread.standing()
    const cases = (await all(client)).filter((one) => chosen.length === 0 || chosen.includes(one.caseId))
    const taken =
      call.values['yes'] === true ? await client.reread.take(chosen.length > 0 ? { cases: chosen } : {}) : null
    call.print({ ...standing, list: cases, taken }, () =>
      [
        ...(cases.length === 0 ? ['Nothing that you see would change.'] : cases.flatMap(caseWords)),
        ...summary(standing),
        '',
        taken ? taken.words : 'Nothing was changed yet: say --yes to take it over.',
      ].join('\n'),
    )
  },
}

/** Reads again to the end, saying now and then how far it is. */
async function look(client: Client, say: (line: string) => void): Promise<void> {
  let tenth = 1
  for await (const { done, of, letters } of await client.reread.look()) {
    if (letters === 0 || done * 10 < of * tenth) continue
    tenth = Math.floor((done * 10) / of) + 1
    say(`Read ${count(letters, 'letter')} again, ${done} of ${count(of, 'case')}.`)
  }
}

async function all(client: Client): Promise<RereadCase[]> {
  const found: RereadCase[] = []
  for (let after: string | null = null; ;) {
    const { cases, next }: { cases: RereadCase[]; next: string | null } = await client.reread.list({
      after,
      limit: 200,
    })
    found.push(...cases)
    if (next === null) return found
    after = next
  }
}

const valueOf = ({ fact }: FactChange, value: string | null): string =>
  value === null
    ? 'none'
    : fact === 'kind' || fact === 'direction'
      ? plain(value)
      : /^\d{4}-\d\d-\d\d$/.test(value)
        ? formatDayPlain(value)
        : value

function caseWords({ caseId, title, letters, moved }: RereadCase): string[] {
  return [
    `${caseId}  ${title}`,
    ...letters.flatMap(({ n, day: on, story, changes }) => [
      `  ${n}. ${day(on)}  ${story}`,
      ...changes.map((one) => `     ${FACTS[one.fact]}: ${valueOf(one, one.before)} -> ${valueOf(one, one.after)}`),
    ]),
    ...moved.map(
      ({ title: clock, from, to }) =>
        `  clock ${clock}: ${from === null ? 'new' : formatDay(from)} -> ${to === null ? 'falls away' : formatDay(to)}`,
    ),
    '',
  ]
}

function summary({ changed, silent, byFact, older }: RereadStanding): string[] {
  const facts = byFact.map(({ fact, letters }) => `${FACTS[fact]} ${letters}`).join(', ')
  return [
    `${count(changed.letters, 'letter')} in ${count(changed.cases, 'case')} would change${facts === '' ? '' : `: ${facts}`}.`,
    ...(silent === 0 ? [] : [`Of ${count(silent, 'more letter')} only evidence, folds or reasons differ.`]),
    ...(older.letters === 0 ? [] : [`${count(older.letters, 'letter')} stand as an older reader read them.`]),
  ]
}
