import { bouncesOf } from '../../core/drafts/bounces.ts'
import { formatDayPlain } from '../../core/calendar/format-day.ts'
import type { Case, CaseEntry } from '../../core/model/case.ts'
import type { Attempt } from '../../core/model/draft.ts'
import type { Context } from '../services/context.ts'
import { attemptsOf } from '../storage/drafts.ts'

/** Every letter of the user's in a case as an attempt to reach the other side: how, what proves it, what failed, from when it counts. */
export function ledgerOf(context: Context, caseId: string): Attempt[] {
  const view = context.views.get(caseId)
  const letters = new Map(view.entries.map(({ id, letter }) => [id, { text: letter.text, head: letter.head }]))
  const bounces = bouncesOf(view.case, letters)
  const kept = new Map(attemptsOf(context.store.db, caseId).map((one) => [one.entryId, one]))
  return view.case.entries
    .filter((entry) => entry.direction === 'outgoing')
    .map((entry): Attempt => {
      const said = kept.get(entry.id)
      const failures = bounces
        .filter((bounce) => bounce.of === entry.n)
        .map(({ entry: notice, addresses, reason }) => ({ entry: notice.id, addresses, reason }))
      return {
        entry: entry.id,
        on: said?.on ?? entry.date,
        how: said?.how ?? (letters.get(entry.id)?.head ? 'mail' : null),
        to:
          said?.to ??
          letters
            .get(entry.id)
            ?.head?.to.map((one) => one.address)
            .join(', ') ??
          null,
        proof: said?.proof ?? null,
        failures,
        ...effective(view.case, entry, failures.length > 0),
      }
    })
}

/** The day from which a letter counts: as the user set it, as the authority wrote, else the day it was sent. */
function effective(of: Case, entry: CaseEntry, failed: boolean): Pick<Attempt, 'effectiveOn' | 'why'> {
  if (entry.receivedByAuthority !== undefined && entry.corrected.includes('receivedByAuthority'))
    return { effectiveOn: entry.receivedByAuthority, why: 'You set this day of receipt.' }
  const next = of.entries.find(
    (other) => other.n > entry.n && other.direction === 'outgoing' && other.kind === entry.kind && other.date !== null,
  )
  const stating = of.entries.find(
    (other) =>
      other.n > entry.n &&
      other.direction === 'incoming' &&
      other.receivedByAuthority !== undefined &&
      other.receivedByAuthority >= (entry.date ?? '') &&
      other.receivedByAuthority < (next?.date ?? '9999'),
  )
  if (stating?.receivedByAuthority !== undefined)
    return {
      effectiveOn: stating.receivedByAuthority,
      why: failed
        ? `They write (entry ${stating.n}) that they received it on ${formatDayPlain(stating.receivedByAuthority)}, although an address failed.`
        : `They write (entry ${stating.n}) that they received it on ${formatDayPlain(stating.receivedByAuthority)}.`,
    }
  if (failed)
    return {
      effectiveOn: null,
      why: 'It was not delivered to every address, and no letter says that it was received: send it again another way.',
    }
  return {
    effectiveOn: entry.date,
    why:
      entry.date === null
        ? 'Neither the letter nor an answer tells the day.'
        : 'The day on which it was sent; no letter says otherwise.',
  }
}
