import type { NoticeAction, ShownNotice } from '../core/model/reminder.ts'

/** A button of a notice. */
export interface Button {
  readonly action: NoticeAction
  readonly label: string
}

/** The buttons of a notice in the order in which desktops show them; clicking the notice itself opens it. */
export function buttonsOf(notice: Pick<ShownNotice, 'actions' | 'snooze'>): Button[] {
  const labels: Record<NoticeAction, string> = {
    open: 'Open',
    snooze: notice.snooze === 'hour' ? 'Again in an hour' : 'Again tomorrow',
    done: 'Dealt with',
  }
  return notice.actions.map((action) => ({ action, label: labels[action] }))
}

/** The part of the app that a notice is about, as the page's own address has it (behind `#`). */
export function placeOf(notice: Pick<ShownNotice, 'caseId' | 'clockId'>): string {
  if (notice.caseId === null) return '/'
  const clock = notice.clockId === null ? '' : `?${new URLSearchParams({ clock: notice.clockId })}`
  return `/case/${encodeURIComponent(notice.caseId)}/${clock ? 'clocks' : 'story'}${clock}`
}
