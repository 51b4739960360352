import { describe, expect, it } from 'vitest'
import { deadline } from '../../../core/clocks/deadline.ts'
import { readBankHolidays } from '../../../core/law/import-bank-holidays.ts'
import { lawWithBankHolidays, shippedLaw } from '../../../core/law/law.ts'

const law = shippedLaw()
const known = law.bankHolidays
const TODAY = '2028-03-01'
const DIVISIONS = { E: 'england-and-wales', N: 'northern-ireland', S: 'scotland' } as const

interface Feed {
  [division: string]: { division: string; events: { title: string; date: string; notes: string }[] }
}

/** A file as the government prints it, made of the years that are known. */
function feed(from: string, to: string, change: (feed: Feed) => void = () => {}): string {
  const made: Feed = {}
  for (const [letter, division] of Object.entries(DIVISIONS))
    made[division] = {
      division,
      events: known.holidays
        .filter(([day, letters]) => letters.includes(letter) && day >= from && day <= to)
        .map(([date, , title]) => ({ title, date, notes: '' })),
    }
  change(made)
  return JSON.stringify(made)
}

const taken = (text: string): Extract<ReturnType<typeof readBankHolidays>, { ok: true }> => {
  const read = readBankHolidays(text, known, TODAY)
  if (!read.ok) throw new Error(read.message)
  return read
}

describe('taking in the government’s bank holidays', () => {
  it('changes nothing where the file says what is known, and keeps the years that the file has dropped', () => {
    const { holidays, added, removed } = taken(feed('2024-01-01', '2028-12-31'))
    expect([added, removed]).toEqual([[], []])
    expect([holidays.from, holidays.to, holidays.asOf]).toEqual(['2005-01-01', '2028-12-31', TODAY])
    expect(holidays.holidays.length).toBe(known.holidays.length)
  })

  it('a new holiday and a dropped one move the clocks over them', () => {
    const text = feed('2026-01-01', '2028-12-31', (made) => {
      made['england-and-wales']?.events.push({ title: 'Jubilee', date: '2028-06-12', notes: '' })
      for (const division of Object.values(made))
        division.events = division.events.filter((event) => event.date !== '2028-08-28')
    })
    const { holidays, added, removed } = taken(text)
    expect([added, removed]).toEqual([['2028-06-12'], ['2028-08-28']])
    const newer = lawWithBankHolidays(law, holidays)
    const due = (of: typeof law, received: string): string => deadline({ regime: 'uk-foia-2000', received }, of).due
    expect([due(law, '2028-06-01'), due(newer, '2028-06-01')]).toEqual(['2028-06-29', '2028-06-30'])
    expect([due(law, '2028-08-10'), due(newer, '2028-08-10')]).toEqual(['2028-09-08', '2028-09-07'])
  })

  it('carries the range further, so that dates are no longer provisional', () => {
    const text = feed('2027-01-01', '2028-12-31', (made) => {
      for (const division of Object.values(made))
        division.events.push(
          ...division.events
            .filter((event) => event.date.startsWith('2028'))
            .map((event) => ({ ...event, date: event.date.replace('2028', '2029') })),
        )
    })
    const newer = lawWithBankHolidays(law, taken(text).holidays)
    const question = { regime: 'uk-foia-2000', received: '2029-02-05' } as const
    expect(deadline(question, law).provisional).toBe(true)
    expect(deadline(question, newer).provisional).toBe(false)
  })

  it('a year that breaks off is left out', () => {
    const text = feed('2027-01-01', '2028-12-31', (made) => {
      for (const division of Object.values(made))
        division.events.push({ title: 'New Year’s Day', date: '2029-01-01', notes: '' })
    })
    expect(taken(text).holidays.to).toBe('2028-12-31')
  })

  it.each([
    ['no JSON', 'New Year’s Day', /not JSON/],
    ['a list', '[]', /not the government's list/],
    ['nothing', '{}', /has no “england-and-wales”/],
    [
      'a division that is missing',
      feed('2027-01-01', '2028-12-31', (made) => void delete made['scotland']),
      /has no “scotland”/,
    ],
    [
      'a day that does not exist',
      feed('2027-01-01', '2028-12-31', (made) =>
        made['scotland']?.events.push({ title: 'Odd day', date: '2027-02-30', notes: '' }),
      ),
      /“Odd day” in scotland has the date “2027-02-30”/,
    ],
    ['no complete year', feed('2027-01-01', '2027-04-30'), /no year that is complete/],
    [
      'years after a gap',
      feed('2027-01-01', '2028-12-31').replace(/202[78]-/g, (year) => `20${Number(year.slice(2, 4)) + 10}-`),
      /Nothing is known of 2029/,
    ],
    ['a novel', 'x'.repeat(5_000_001), /too long/],
  ])('%s is refused with a reason', (_, text, message) => {
    const read = readBankHolidays(text, known, TODAY)
    expect(read.ok ? '' : read.message).toMatch(message)
  })
})
