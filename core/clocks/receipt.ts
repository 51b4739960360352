import type { CivilDay, Evidence } from '../model/basics.ts'
import { formatDay } from '../calendar/format-day.ts'
import { dayOf, type ClockEntry, type ClockFacts } from './clock-facts.ts'
import type { Matter } from './matters.ts'

/** Something taken as fact, in words, with where it was read. */
export interface Assumption {
  readonly what: string
  readonly evidence: Evidence | null
}

/** The day taken for receipt, why, and other days that letters give for it. */
export interface Receipt {
  readonly on: CivilDay
  readonly assumption: Assumption
  readonly others: readonly { readonly on: CivilDay; readonly why: string }[]
}

/** Letters whose 'received' is that of a review or a complaint. */
const OTHER_RECEIPT = /^(review|regulator)-/

const userSet = (entry: ClockEntry): boolean => entry.corrected?.includes('receivedByAuthority') ?? false

/**
 * The day on which the authority received a request: what the user said; else what its letters say; else the day on which it was
 * sent. A day on which a clarification arrived is not it. Null where nothing gives a day.
 */
export function receiptOf(facts: ClockFacts, matter: Matter, clarifiedOn: readonly CivilDay[]): Receipt | null {
  const { request, letters } = matter
  const own = request ? [request, ...letters] : letters
  const stating = own.filter((entry) => entry.receivedByAuthority !== undefined && !OTHER_RECEIPT.test(entry.kind))
  const set = stating.find(userSet)
  const sent = request ? dayOf(request) : null
  const firstDays = stating.filter((entry) => !isLater(entry, sent, clarifiedOn))
  const chosen = set ?? firstDays[0]
  if (chosen?.receivedByAuthority !== undefined) {
    const on = chosen.receivedByAuthority
    return { on, assumption: stated(facts, chosen, on, chosen === set), others: otherDays(firstDays, sent, on) }
  }
  const fallback = request ?? letters[0] ?? null
  const on = fallback ? dayOf(fallback) : null
  if (fallback === null || on === null) return null
  const evidence = fallback.date === null ? null : (facts.evidenceFor?.(fallback.id, 'date') ?? null)
  const what =
    fallback === request
      ? `Received on ${formatDay(on)}, the day on which it was sent${fallback.date === null ? ', as placed between its neighbours' : ''}; no letter gives another day.`
      : `Received by ${formatDay(on)}, the day of the authority's first letter; the request itself is not in the case.`
  return { on, assumption: { what: `${what}${bounceNote(facts, request)}`, evidence }, others: [] }
}

const isLater = (entry: ClockEntry, sent: CivilDay | null, clarifiedOn: readonly CivilDay[]): boolean => {
  const on = entry.receivedByAuthority
  return on !== undefined && on !== sent && clarifiedOn.some((day) => day <= on)
}

function stated(facts: ClockFacts, entry: ClockEntry, on: CivilDay, byUser: boolean): Assumption {
  const evidence = facts.evidenceFor?.(entry.id, 'receivedByAuthority') ?? null
  if (byUser)
    return { what: `Received on ${formatDay(on)}, as you set it.${because(entry.receivedReason)}`, evidence: null }
  const letter = entry.date === null ? 'an undated letter' : `the letter of ${formatDay(entry.date)}`
  return { what: `Received on ${formatDay(on)}, as ${letter} says (entry ${entry.n}).`, evidence }
}

/** The user's own reason, quoted; nothing where none was given. */
export const because = (reason: string | null | undefined): string =>
  reason === undefined || reason === null || reason.trim() === '' ? '' : ` Your reason: “${reason.trim()}”.`

function otherDays(stating: readonly ClockEntry[], sent: CivilDay | null, chosen: CivilDay): Receipt['others'] {
  const others = new Map<CivilDay, string>()
  for (const entry of stating) {
    const on = entry.receivedByAuthority
    if (on !== undefined && on !== chosen)
      others.set(on, `Another letter (entry ${entry.n}) gives ${formatDay(on)} as the day of receipt.`)
  }
  if (sent !== null && sent !== chosen && !others.has(sent))
    others.set(sent, `You sent it on ${formatDay(sent)}; delivery is receipt, whatever day the authority wrote down.`)
  return [...others].map(([on, why]) => ({ on, why }))
}

function bounceNote(facts: ClockFacts, request: ClockEntry | null): string {
  const bounced = request !== null && facts.entries.some((entry) => entry.failedEntry === request.n)
  return bounced ? ' A delivery failure came back: make sure that it arrived.' : ''
}
