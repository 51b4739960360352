import { formatDayPlain } from '../../core/calendar/format-day.ts'
import { movedClocks } from '../../core/clocks/moved-clocks.ts'
import type { ArrangedCase } from '../../core/contract/arrange.ts'
import type { Plan, Side } from './plan.ts'

const letters = (n: number): string => (n === 1 ? '1 letter' : `${n} letters`)
const quoted = (side: Side | null): string => `“${(side?.before ?? side?.after)?.title ?? ''}”`

/** What was done, as the history says it. */
export function wordsOf({ arrangement, source, target, moving }: Plan): string {
  const many = letters(moving.length)
  switch (arrangement.do) {
    case 'merge':
      return `Merged the case ${quoted(source)} into ${quoted(target)}`
    case 'split':
      return `Split ${many} off ${quoted(source)} into a new case, ${quoted(target)}`
    case 'take-out':
      return `Took ${many} out of ${quoted(source)}`
    case 'put-in':
      return target?.isNew
        ? `Made a case, ${quoted(target)}, of ${many} that stood in none`
        : `Put ${many} that stood in no case into ${quoted(target)}`
    default:
      return `Moved ${many} from ${quoted(source)} to ${quoted(target)}`
  }
}

/** What it would do, one thing a sentence. */
export function sentencesOf(plan: Plan): string[] {
  const { source, target, moving, twins, arrangement } = plan
  const named = moving.slice(0, NAMED).map((entry) => {
    const shown = source?.before?.entries.find((one) => one.id === entry.id)
    const day = shown?.date ?? shown?.placedOn ?? null
    const what = shown?.story ?? entry.letter.head?.subject ?? entry.letter.text.slice(0, 60).trim()
    return day === null ? `“${what}”` : `“${what}” of ${formatDayPlain(day)}`
  })
  const more = moving.length > NAMED ? ` and ${moving.length - NAMED} more` : ''
  const what = `${letters(moving.length)}${named.length > 0 && arrangement.do !== 'merge' ? ` (${named.join(', ')}${more})` : ''}`
  const goes = moving.length === 1 ? 'goes' : 'go'
  const along = moving.length === 1 ? 'with the notes on it' : 'with the notes on them'
  const said: string[] = []
  if (arrangement.do === 'merge') {
    said.push(`Everything in ${quoted(source)} goes into ${quoted(target)}: ${what}, its notes, drafts and reminders.`)
  } else if (target === null) {
    said.push(`${what} ${goes} out of all cases, and stands put aside in the inbox; notes stay with ${quoted(source)}.`)
  } else if (target.isNew) said.push(`${what} ${goes} into a new case, ${quoted(target)}, ${along}.`)
  else said.push(`${what} ${goes} to ${quoted(target)}, ${along}.`)
  if (twins.length > 0) said.push(`${letters(twins.length)} of them ${quoted(target)} has already: each is kept once.`)
  for (const side of [target, source]) if (side) said.push(...standing(side))
  said.push('Bringing the same letters in again moves them nowhere. Undo takes it back.')
  return said
}

const NAMED = 4

function standing(side: Side): string[] {
  if (side.after === null) return [`${quoted(side)} is then no case any more.`]
  const { before, after } = side
  const then = `${quoted(side)} then has ${letters(after.entries.length)}`
  return before && before.state === after.state ? [`${then}.`] : [`${then}: ${after.stateSentence}`]
}

/** The cases that it touches, as they would be, and the clocks of each that move. */
export function casesOf({ source, target }: Plan): ArrangedCase[] {
  return [target, source].flatMap((side) =>
    side
      ? [
          {
            caseId: side.isNew ? null : side.kept.id,
            title: (side.before ?? side.after)?.title ?? '',
            entries: side.after?.entries.length ?? 0,
            gone: side.after === null,
            moved: side.after === null ? [] : movedClocks(side.before?.clocks ?? [], side.after.clocks),
          },
        ]
      : [],
  )
}
