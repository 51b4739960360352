import { addDays } from '../calendar/civil-day.ts'
import type { CivilDay } from '../model/basics.ts'
import type { LocalTime, PlannedNotice, ReminderSettings } from '../model/reminder.ts'
import { nextAllowed, whyNotNow } from './hours.ts'

/** A notice that has not been shown yet, with its moment: as planned, or as put off by the user. */
export interface Waiting {
  notice: PlannedNotice
  release: LocalTime
  snoozed: boolean
}

export interface DecideInput {
  now: LocalTime
  /** Those whose moment has come. */
  due: readonly Waiting[]
  settings: ReminderSettings
  /** Until which day a case is to be silent; null is for good. */
  muted: ReadonlyMap<string, CivilDay | null>
  /** The smallest lead already told of a subject: an earlier one has nothing to add. */
  told: ReadonlyMap<string, number>
}

export interface Showing {
  notices: PlannedNotice[]
  digest: boolean
  /** True where the moment was missed: the machine slept or the desk was shut. */
  missed: boolean
  why: string
}

export interface Decision {
  show: Showing[]
  /** Never to be shown, with the reason. */
  settle: { occurrence: string; as: 'folded' | 'muted'; why: string }[]
  /** Not now; `until` is when to ask again. */
  hold: { occurrences: string[]; until: LocalTime; why: string } | null
}

/**
 * What to do with the notices whose moment has come. Every one of them ends in exactly one of the three lists. Silent hours hold
 * all; of one subject only the latest lead is said; many at once, or several from days gone by, become one digest.
 */
export function decide(input: DecideInput): Decision {
  const { now, settings } = input
  const decision: Decision = { show: [], settle: [], hold: null }
  const audible = input.due.filter((waiting) => {
    const until = waiting.notice.caseId === null ? undefined : input.muted.get(waiting.notice.caseId)
    if (until === undefined || (until !== null && until < now.on)) return true
    const why = until === null ? 'You muted this case.' : `You muted this case until ${until}.`
    decision.settle.push({ occurrence: waiting.notice.occurrence, as: 'muted', why })
    return false
  })
  if (audible.length === 0) return decision
  const silent = whyNotNow(now, settings)
  if (silent !== null) {
    const why = silent === 'quiet hours' ? 'These are your quiet hours.' : 'It is outside your working hours.'
    const occurrences = audible.map((waiting) => waiting.notice.occurrence)
    // Which of them stands for the others is settled when one is said: the clock may yet be set back.
    decision.hold = { occurrences, until: nextAllowed(now, settings), why }
    return decision
  }
  const telling = foldEarlier(audible, input.told, decision)
  const gone = telling.filter((waiting) => waiting.release.on < now.on).length
  const notices = telling.map((waiting) => waiting.notice)
  if (telling.length > settings.digestOver || gone > 1) {
    const missed = gone > 0
    const why = missed
      ? `${gone} of ${telling.length} reminders came due while FOI Desk could not speak; they are told together.`
      : `${telling.length} reminders came due at once; more than ${settings.digestOver} are told together.`
    decision.show.push({ notices, digest: true, missed, why })
  } else {
    for (const { notice, release } of telling) {
      const missed = release.on < now.on
      const why = missed ? `Its moment was on ${release.on}, when FOI Desk could not speak.` : 'Its moment had come.'
      decision.show.push({ notices: [notice], digest: false, missed, why })
    }
  }
  return decision
}

/** Leaves of each subject what has most to say: the latest lead, or what the user put off. */
function foldEarlier(due: readonly Waiting[], told: ReadonlyMap<string, number>, decision: Decision): Waiting[] {
  const latest = new Map<string, Waiting>()
  for (const waiting of due) {
    const other = latest.get(waiting.notice.subject)
    if (!other || waiting.notice.lead < other.notice.lead) latest.set(waiting.notice.subject, waiting)
  }
  return due.filter((waiting) => {
    const { subject, lead, occurrence } = waiting.notice
    const stands = latest.get(subject)
    const before = told.get(subject)
    const again = !waiting.snoozed && before !== undefined && before < lead
    if (stands === waiting && !again) return true
    const why = again
      ? 'You had already been told something later about the same date.'
      : 'A later reminder of the same date came due too and stands for it.'
    decision.settle.push({ occurrence, as: 'folded', why })
    return false
  })
}

/** Dates that lay further back than this when the casebook first knew of them are shown on the desk, not announced. */
export const STALE_DAYS = 30

/** Why a notice that is planned for the first time today is never announced; null where it is. */
export function whyStale(notice: PlannedNotice, today: CivilDay): string | null {
  return notice.on < addDays(today, -STALE_DAYS)
    ? `It lay more than ${STALE_DAYS} days back when this date first came into the casebook; the desk shows it.`
    : null
}
