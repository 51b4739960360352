import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mailto, MAILTO_LIMIT } from '../../../core/drafts/mailto.ts'

describe('mailto', () => {
  it('carries any subject and body back through an independent reader of addresses', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        (subject, body) => {
          const made = mailto({ to: "paul.o'shea@northmoor.example", subject, body }, 20_000)
          const url = new URL(made.url)
          expect(decodeURIComponent(url.pathname)).toBe("paul.o'shea@northmoor.example")
          expect(url.searchParams.get('subject')).toBe(subject)
          expect(url.searchParams.get('body')).toBe(body.replaceAll('\r\n', '\n').replaceAll('\n', '\r\n'))
        },
      ),
    )
  })

  it('never ends in the middle: a long letter goes without its body, and says so', () => {
    const short = mailto({ to: 'a@b.example', subject: 'Reminder', body: 'Dear Council,\n\nWhere is it?' })
    expect(short).toEqual({
      url: 'mailto:a@b.example?subject=Reminder&body=Dear%20Council%2C%0D%0A%0D%0AWhere%20is%20it%3F',
      carries: 'all',
      note: null,
    })
    const long = mailto({ to: 'a@b.example', subject: 'Reminder', body: 'ä'.repeat(MAILTO_LIMIT) })
    expect(long.carries).toBe('no-body')
    expect(long.url).toBe('mailto:a@b.example?subject=Reminder')
    expect(long.note).toContain('pasted')
  })

  it('leaves out an addressee that is no address', () => {
    expect(mailto({ to: 'Northmoor Council', subject: 'x', body: 'y' }).url).toBe('mailto:?subject=x&body=y')
  })
})
