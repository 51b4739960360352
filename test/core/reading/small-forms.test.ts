import { describe, expect, test } from 'vitest'
import { mail, readAsCase, readPasted } from './read-thread.ts'

const ASKED = `Dear Quayle Harbour Trust,

Under the Freedom of Information Act 2000 please send me:

1. the hours of the pilot boat in May
2. the plan of the new pier
3. everything written about the broken buoy

Ottoline Marsh`
const reply = (words: string, head = '3 June 2031\n\nHT-31-07') =>
  readPasted(`${ASKED}\n\n${head}\n\nDear Ms Marsh\n\n${words}\n\nHarbour Office\nQuayle Harbour Trust`)

describe('references', () => {
  const me = 'ottoline@post.example'
  const office = 'office@quayle.example'
  const answered = (subject: string, words: string) =>
    readAsCase([
      mail(me, office, '2031-05-03', 'Pilot boat', ASKED),
      mail(office, me, '2031-05-05', subject, `Dear Ottoline\n\n${words}\n\nHarbour Office`),
    ]).case.entries[1]!.references

  test.each([
    ['down as', 'RE: Pilot boat', "This has come through safely. It's down as QHT/31/391."],
    ['an enquiry', 'RE: Pilot boat', 'RE: Enquiry QHT/31/391\n\nThank you for this. It is being dealt with.'],
    ['in brackets in the subject', 'RE: Pilot boat (QHT/31/391)', 'Thank you for this. It is being dealt with.'],
  ])('%s', (_, subject, words) => expect(answered(subject, words)).toEqual(['QHT/31/391']))

  test('a place on a map, the number of an office and an address are none', () => {
    expect(
      answered(
        'RE: Pilot boat',
        'Your request QHT/31/391 about the buoy (grid ref. SU 482 173) is with us.\n\nReferat 214\nZone 4/12, Pier House, Quayle QU1 4ZZ',
      ),
    ).toEqual(['QHT/31/391'])
  })
})

describe('who signs', () => {
  test('a team that the next letter greets has signed the letter above', () => {
    const { case: found } = readPasted(`${ASKED}

Dear Ms Marsh,

Received. We shall write in due course.

Harbour Office

Dear Harbour Office,

It is five weeks now. Where has my answer got to?

Ottoline Marsh`)
    expect(found.entries.map(({ sender, startLine }) => [sender, startLine])).toEqual([
      ['Ottoline Marsh', 1],
      ['Harbour Office', 11],
      ['Ottoline Marsh', 17],
    ])
  })

  test('a first name at the end is that of whoever signed in full before', () => {
    const me = 'ottoline@post.example'
    const { case: found } = readAsCase([
      mail(me, 'office@quayle.example', '2031-05-03', 'Boat', ASKED),
      mail('office@quayle.example', me, '2031-05-05', 'Boat', 'Hi\n\nWe have got this.\n\nTamsin Ruddle\nFOI Lead'),
      mail('office@quayle.example', me, '2031-05-06', 'Boat', 'Hi\n\nIt counts as a boat, too.\n\nTamsin'),
    ])
    expect(found.entries.map(({ sender }) => sender).slice(1)).toEqual(['Tamsin Ruddle', 'Tamsin Ruddle'])
  })
})

describe('what a reply says of the questions', () => {
  test('a label with a word for what stands below it heads a passage and is not refused by the next', () => {
    const { readings } = reply(`I have decided to disclose some of this.

Q1 RESPONSE

Table attached.

Q2 RESPONSE

This is exempt under section 43(2) and is withheld.

Q3 RESPONSE

Two letters attached.`)
    expect(readings[1]!.refusedQuestions).toEqual(['2'])
  })

  test('labels in brackets behind what answers them begin nothing', () => {
    const { case: found } = reply(`Please see attached:

Attachment 1 - hours and plan (your 1 and 2)
Attachment 2 - letters (your 3)`)
    expect(found.questions.map(({ status }) => status)).toEqual(['answered', 'answered', 'answered'])
  })

  test('no such thing is held; the figure behind a plural is no section', () => {
    const { case: found } = reply(`I have now made a decision.

Pilot hours: records 27 and 28 attached give these.

Pier plan: this is withheld under section 43(2).

Broken buoy: I have to tell you that no such letter is held.`)
    expect(found.questions.map(({ status, section }) => [status, section])).toEqual([
      ['answered', null],
      ['refused', '43(2)'],
      ['not-held', null],
    ])
  })
})
