import { describe, expect, it } from 'vitest'
import { bounceReason, bouncesOf, failedAddresses, sameAddress } from '../../../core/drafts/bounces.ts'
import { aCase, lettersOf, type EntryGiven } from './case-fixture.ts'

const APOSTROPHE = `This message was created automatically by mail delivery software.
A message that you sent could not be delivered to one or more of its recipients. The following address(es) failed:

  Nan.O\\'Dell@northmoor.example
    SMTP error from remote mail server after RCPT TO:<Nan.O\\'Dell@northmoor.example>:
    host mail.northmoor.example [192.0.2.7]: 501 badly formatted RCPT TO user - got char 0x5C

------ This is a copy of the message, including all the headers. ------
From: ada@fell.example`

describe('bounces explained', () => {
  it('the address that failed, without its escape, and none of the copy below', () => {
    expect(failedAddresses(APOSTROPHE)).toEqual(["Nan.O'Dell@northmoor.example"])
  })

  it('never takes the mail system’s own address', () => {
    expect(failedAddresses('From: MAILER-DAEMON@relay.example\nDelivery failed for foi@northmoor.example.')).toEqual([
      'foi@northmoor.example',
    ])
  })

  it('the same address however it was escaped', () => {
    expect(sameAddress("Nan.O\\'Dell@northmoor.example", "nan.o'dell@NORTHMOOR.example")).toBe(true)
    expect(sameAddress('a@b.example', 'b@b.example')).toBe(false)
  })

  it.each([
    [APOSTROPHE, 'apostrophe'],
    ['550 5.1.1 <x@y.example>: user unknown', 'knows no such address'],
    ['452 4.2.2 The recipient’s mailbox is full', 'full'],
    ['550 5.7.1 Message blocked', 'its own rules'],
    ['552 5.3.4 Message size exceeds limit: too large', 'too large'],
    ['Host or domain name not found', 'after the @'],
    ['501 syntax error in address', 'could not read the address'],
    ['It did not work.', 'does not say why'],
  ])('%#: the reason', (text, words) => {
    expect(bounceReason(text)).toContain(words)
  })

  it('each failure of a case with the letter that failed', () => {
    const entries: EntryGiven[] = [
      { kind: 'request', date: '2025-01-06' },
      { kind: 'delivery-failure', failedEntry: 1, text: APOSTROPHE },
    ]
    const [bounce] = bouncesOf(aCase({ today: '2025-01-07', entries }), lettersOf(entries))
    expect(bounce).toMatchObject({ of: 1, addresses: ["Nan.O'Dell@northmoor.example"] })
  })
})
