import { formatDay, formatDayNear } from '../calendar/format-day.ts'
import type { CivilDay } from '../model/basics.ts'
import type { PlannedNotice } from '../model/reminder.ts'
import type { WorkingDays } from './working-days.ts'

export interface NoticeWords {
  title: string
  body: string
}

const count = (n: number, unit: string) => `${n} ${n === 1 ? unit : `${unit}s`}`

function sayBefore(notice: PlannedNotice, today: CivilDay, days: WorkingDays): string {
  const far = count(days.between(notice.calendar, today, notice.about), 'working day')
  return notice.waitingFor === 'you'
    ? `${notice.what} by ${formatDay(notice.about)}: ${far} left.`
    : `${notice.what} is due on ${formatDay(notice.about)}, in ${far}.`
}

function sayPassed(notice: PlannedNotice, today: CivilDay, days: WorkingDays): string {
  const late = days.between(notice.calendar, notice.about, today)
  if (notice.waitingFor === 'you') return `${notice.what}: the last day for it was ${formatDay(notice.about)}.`
  const by = count(late, 'working day')
  return `${notice.what} was due on ${formatDay(notice.about)} and has not come${late === 0 ? '' : `: ${by} late`}.`
}

/** What a notice says if it is shown on `today`; a notice that was held up speaks of the days that are left now. */
export function sayBody(notice: PlannedNotice, today: CivilDay, days: WorkingDays): string {
  switch (notice.kind) {
    case 'own':
      return notice.about === today ? notice.what : `${notice.what} (for ${formatDay(notice.about)})`
    case 'task':
      return notice.about === today
        ? `To do today: ${notice.what}`
        : `To do by ${formatDay(notice.about)}: ${notice.what}`
    case 'no-acknowledgement':
      return `Nothing has come back since you wrote on ${formatDay(notice.about)}, not even an acknowledgement.`
    default:
  }
  if (notice.clockKind === 'chase') return `${notice.what}. An answer should have come by now.`
  if (today > notice.about) return sayPassed(notice, today, days)
  if (today < notice.about) return sayBefore(notice, today, days)
  return notice.waitingFor === 'you'
    ? `${notice.what}: today, ${formatDay(notice.about)}, is the last day.`
    : `${notice.what} is due today, ${formatDay(notice.about)}.`
}

/** Title and sentence of one notice, for the day on which it is shown. */
export function sayNotice(notice: PlannedNotice, today: CivilDay, days: WorkingDays): NoticeWords {
  return { title: notice.caseTitle || 'FOI Desk', body: sayBody(notice, today, days) }
}

const LINES = 5

/** Title and lines of a digest: the soonest dates, each with its case, and how many more there are. */
export function sayDigest(notices: readonly PlannedNotice[], today: CivilDay, missed: boolean): NoticeWords {
  const sorted = notices.toSorted((a, b) => (a.about < b.about ? -1 : a.about > b.about ? 1 : 0))
  const lines = sorted
    .slice(0, LINES)
    .map(
      (notice) =>
        `${formatDayNear(notice.about, today)}: ${notice.what}${notice.caseTitle && ` (${notice.caseTitle})`}`,
    )
  const more = sorted.length - LINES
  if (more > 0) lines.push(`and ${more} more`)
  const cases = new Set(notices.flatMap((notice) => notice.caseId ?? [])).size
  const what = `${count(notices.length, 'reminder')}${cases > 1 ? ` in ${cases} cases` : ''}`
  return { title: missed ? `While you were away: ${what}` : what, body: lines.join('\n') }
}
