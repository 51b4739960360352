import { expect, test } from 'vitest'
import { planNotices } from '../../../core/reminders/plan.ts'
import { groupRows } from '../../../renderer/reminders/group-rows.ts'
import { clock, days, matter, own, settings } from '../../core/reminders/made.ts'

test('the leads of one date are one group, in the order of what comes next', () => {
  const cases = [
    matter({ id: 'late', clocks: [clock({ due: '2026-05-20' })] }),
    matter({ id: 'soon', clocks: [clock({ due: '2026-04-14' }), clock({ id: 'second', due: '2026-04-14' })] }),
  ]
  const { notices } = planNotices({ cases, own: [own({ caseId: 'soon' })], tasks: [], settings: settings(), days })
  const rows = notices.map((notice) => ({
    ...notice,
    state: 'waiting' as const,
    body: '',
    snoozed: false,
    because: '',
  }))
  const groups = groupRows(rows)
  expect(groups.map(({ next, again }) => `${next.caseId} ${next.clockId} ${next.on} +${again.length}`)).toEqual([
    'soon response-1071 2026-04-07 +3',
    'soon second 2026-04-07 +3',
    'soon null 2026-04-20 +0',
    'late response-1071 2026-05-13 +3',
  ])
})
