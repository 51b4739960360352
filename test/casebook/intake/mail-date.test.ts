import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readMailDate } from '../../../casebook/intake/mail-date.ts'

describe('the Date header', () => {
  test.each([
    ['Mon, 08 Jul 2024 13:00:00 +0100', '2024-07-08T13:00:00+01:00', '2024-07-08'],
    ['8 Jul 2024 23:59 -0500', '2024-07-08T23:59:00-05:00', '2024-07-08'],
    ['Tue, 1 Jan 2019 00:30:15 GMT (comment (with another))', '2019-01-01T00:30:15+00:00', '2019-01-01'],
    ['Fri, 21 Nov 97 09:55:06 EST', '1997-11-21T09:55:06-05:00', '1997-11-21'],
    ['Fri, 21 Nov 08 09:55:06 BST', '2008-11-21T09:55:06+01:00', '2008-11-21'],
    ['Mon Jul  8 13:00:00 2024', '2024-07-08T13:00:00+00:00', '2024-07-08'],
    ['Mon Jul  8 13:00:00 BST 2024', '2024-07-08T13:00:00+01:00', '2024-07-08'],
    ['2024-07-08T13:00:00.123Z', '2024-07-08T13:00:00+00:00', '2024-07-08'],
    ['2024-07-08 13:00:00 +02:00', '2024-07-08T13:00:00+02:00', '2024-07-08'],
    ['Thursday, 29 February 2024 12:01:60 +0000', '2024-02-29T12:01:59+00:00', '2024-02-29'],
    ['Mon, 8-Jul-2024 1:05:00 PM +0100', '2024-07-08T13:05:00+01:00', '2024-07-08'],
  ])('%s', (header, at, on) => {
    expect(readMailDate(header)).toEqual({ at, on })
  })

  test.each([
    '',
    'yesterday',
    '30 Feb 2024 10:00:00 +0000',
    '29 Feb 2023 10:00:00 +0000',
    '08/07/2024 half past ten',
    'Mon, 40 Jul 2024 13:00:00 +0100',
    '8 Jul 2024 25:00:00 +0100',
    '8 Foo 2024 10:00:00 +0100',
  ])('no day is made of %j', (header) => {
    expect(readMailDate(header)).toBeNull()
  })

  test('the civil day is the one in the header, whatever the offset', () => {
    const day = fc.date({
      min: new Date('1990-01-01T00:00:00Z'),
      max: new Date('2090-01-01T00:00:00Z'),
      noInvalidDate: true,
    })
    const offset = fc.integer({ min: -12 * 60, max: 14 * 60 })
    fc.assert(
      fc.property(day, offset, (date, minutes) => {
        const iso = date.toISOString()
        const month = date.toLocaleString('en-GB', { month: 'short', timeZone: 'UTC' }).slice(0, 3)
        const sign = minutes < 0 ? '-' : '+'
        const size = Math.abs(minutes)
        const zone = `${sign}${String(Math.floor(size / 60)).padStart(2, '0')}${String(size % 60).padStart(2, '0')}`
        const read = readMailDate(`${date.getUTCDate()} ${month} ${date.getUTCFullYear()} ${iso.slice(11, 19)} ${zone}`)
        expect(read?.on).toBe(iso.slice(0, 10))
        expect(Date.parse(read!.at)).toBe(Math.floor(date.getTime() / 1000) * 1000 - minutes * 60_000)
      }),
    )
  })
})
