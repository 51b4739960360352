import { expect, test } from 'vitest'
import { opened } from '../opened.ts'

test('the first clock of the example ends on 14 April; beside it stands 13 April, with the reason and the day that makes it so', async () => {
  const { client } = await opened({ today: '2015-07-01' })
  const { caseId } = await client.app.openExample()
  const { clocks } = await client.case.get({ id: caseId })
  const clock = clocks[0]
  expect(clock).toMatchObject({ kind: 'response', received: '2015-03-12', due: '2015-04-14', calendar: 'uk' })
  expect(clock?.dueEnglandAndWalesCalendar).toBe('2015-04-13')
  expect(clock?.dueAccordingToAuthority).toBe('2015-04-13')

  const rival = clock?.rivals.find((one) => one.reading === 'calendar')
  expect(rival).toMatchObject({ calendar: 'england-and-wales', due: '2015-04-13' })
  expect(rival?.why).toMatch(/England and Wales alone.*in any part of the United Kingdom/)
  const theirs = clock?.rivals[0]
  expect(theirs).toMatchObject({ reading: 'authority', due: '2015-04-13' })
  expect(theirs?.why).toMatch(/by the holidays of one part of the country only/)

  const of = (days: typeof rival) => new Map((days?.working ?? []).map((day) => [day.date, day]))
  const ours = new Map((clock?.working ?? []).map((day) => [day.date, day]))
  for (const other of [of(rival), of(theirs)]) {
    const parting = [...ours.values()].find((day) => other.get(day.date)?.counts !== day.counts)
    expect(parting).toMatchObject({
      date: '2015-03-17',
      counts: false,
      why: 'St Patrick’s Day (Northern Ireland only)',
    })
    expect(other.get('2015-03-17')?.counts).toBe(true)
  }
  expect([...ours.values()].filter((day) => day.counts)).toHaveLength(20)
  expect(clock?.paragraph).toMatch(/17 March, St Patrick’s Day \(Northern Ireland only\).*Tuesday 14 April 2015/)
})
