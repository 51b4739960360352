import type { ParseArgsOptionsConfig } from 'node:util'
import { CasebookError } from '../../casebook/casebook-error.ts'
import { CivilDayError, parseCivilDay } from '../../core/calendar/civil-day.ts'
import { formatDay } from '../../core/calendar/format-day.ts'
import { deadline } from '../../core/clocks/deadline.ts'
import {
  bodySchema,
  clockEventSchema,
  type ClockEvent,
  type Deadline,
  type DeadlineInput,
} from '../../core/contract/clock.ts'
import { findPack, LawError } from '../../core/law/find-rule.ts'
import { shippedLaw } from '../../core/law/law.ts'
import type { Regime } from '../../core/model/basics.ts'
import { clockKindSchema } from '../../core/model/clock.ts'
import { UsageError, type Command, type Values } from '../command.ts'

const options = {
  regime: { type: 'string' },
  received: { type: 'string' },
  clock: { type: 'string' },
  calendar: { type: 'string' },
  body: { type: 'string' },
  event: { type: 'string', multiple: true },
} as const satisfies ParseArgsOptionsConfig

export const deadlineCommand: Command = {
  name: 'deadline',
  usage: 'deadline --regime R --received DAY [--clock KIND] [--calendar C] [--body B] [--event KIND:DAY[..DAY]]...',
  summary: 'The last day of a time limit, with its working; by the law of a casebook where --casebook names one',
  options,
  async run(call) {
    const answer =
      call.values['casebook'] === undefined
        ? deadlineAnswer(call.values)
        : await (await call.client()).clock.deadline(deadlineInput(call.values))
    call.print(answer, () => deadlineWords(answer))
  },
}

/** The deadline for these options. Throws `UsageError` where one that is needed is missing, `CasebookError` for a value that cannot be used. */
export function deadlineAnswer(values: Values): Deadline {
  try {
    const law = shippedLaw()
    return deadline({ ...deadlineInput(values), regime: findPack(law, text(values, 'regime') ?? '').id as Regime }, law)
  } catch (error) {
    if (error instanceof LawError || error instanceof CivilDayError)
      throw new CasebookError('bad-input', error.message, { cause: error })
    throw error
  }
}

function deadlineInput(values: Values): DeadlineInput {
  const regime = text(values, 'regime')
  const received = text(values, 'received')
  if (regime === undefined) throw new UsageError('--regime is missing, such as --regime uk-foia-2000')
  if (received === undefined) throw new UsageError('--received is missing, such as --received 2031-03-12')
  const calendar = text(values, 'calendar')
  const body = text(values, 'body')
  try {
    return {
      regime: regime as Regime,
      received: parseCivilDay(received),
      clock: oneOf('--clock', clockKindSchema.options, text(values, 'clock') ?? 'response'),
      ...(calendar === undefined ? {} : { calendar }),
      ...(body === undefined ? {} : { body: oneOf('--body', bodySchema.options, body) }),
      events: [values['event'] ?? []].flat().map((event) => readEvent(String(event))),
    }
  } catch (error) {
    if (error instanceof CivilDayError) throw new CasebookError('bad-input', error.message, { cause: error })
    throw error
  }
}

const text = (values: Values, name: keyof typeof options): string | undefined =>
  values[name] === undefined ? undefined : String(values[name])

function oneOf<T extends string>(option: string, allowed: readonly T[], value: string): T {
  const found = allowed.find((one) => one === value)
  if (found === undefined)
    throw new CasebookError('bad-input', `${option} does not know “${value}”; it takes ${allowed.join(', ')}.`)
  return found
}

/** `KIND:DAY` or, for a stretch of days, `KIND:DAY..DAY`. */
function readEvent(written: string): ClockEvent {
  const at = written.indexOf(':')
  if (at < 0)
    throw new CasebookError(
      'bad-input',
      `The event “${written}” has no day; write KIND:DAY, such as fee-paid:2031-04-02.`,
    )
  const kind = oneOf('--event', clockEventSchema.shape.kind.options, written.slice(0, at))
  const [on = '', to, ...rest] = written.slice(at + 1).split('..')
  if (rest.length > 0) throw new CasebookError('bad-input', `The event “${written}” has more than two days.`)
  const event: ClockEvent = { kind, on: parseCivilDay(on), ...(to === undefined ? {} : { to: parseCivilDay(to) }) }
  if (event.to !== undefined && event.to < event.on)
    throw new CasebookError('bad-input', `The event “${written}” ends before it begins; write the earlier day first.`)
  return event
}

function deadlineWords(answer: Deadline): string {
  const lines = [
    `${formatDay(answer.due)}${answer.provisional ? ' (provisional)' : ''}: ${answer.rule}`,
    `${answer.source} (${answer.basis}; sureness ${answer.sure})`,
    ...(answer.atMost === null ? [] : [`At most: ${formatDay(answer.atMost)}`]),
    ...(answer.dueBeforeExtension === null ? [] : [`Before the extension: ${formatDay(answer.dueBeforeExtension)}`]),
    '',
    ...answer.working.map((day) => `  ${day.date}  ${day.counts ? String(day.n).padStart(3) : '  –'}  ${day.why}`),
    '',
    ...answer.rivals.map((rival) => `Or ${formatDay(rival.due)} (${rival.calendar}): ${rival.why}`),
    ...(answer.rivals.length > 0 ? [''] : []),
    answer.paragraph,
  ]
  return lines.join('\n')
}
