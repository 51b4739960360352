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

describe('days', () => {
  const told = (words: string) => {
    const { readings } = reply(words)
    return [readings[1]!.receivedByAuthority?.value ?? null, readings[1]!.statedDueDate?.value ?? null]
  }

  test.each([
    ['I refer to your e-mail of yesterday, 2 June 2031, which has been passed to the pilots.', '2031-06-02', null],
    ['On 2 June 2031 the Trust received your request by transfer from the Ministry.', '2031-06-02', null],
    ["As a rule we've one calendar month, and for you that's 2 July 2031.", null, '2031-07-02'],
    ['You will hear no later than 20 working days after we received your request: 1 July 2031.', null, '2031-07-01'],
  ])('%s', (words, received, due) => expect(told(words)).toEqual([received, due]))

  test('a letter that another quotes under a day is of that day', () => {
    const { case: found } = readPasted(`${ASKED}

3 June 2031

HT-31-07

Dear Ms Marsh

This is refused under section 43(2) of the Act.

Harbour Office
Quayle Harbour Trust

From: Ottoline Marsh <o.marsh@post.example>
Sent: 01 May 2031 20:17
To: Harbour Office <office@quayle.example>
Subject: Pilot boat

${ASKED}`)
    expect(found.entries.map(({ date, dateBasis }) => [date, dateBasis])).toEqual([
      ['2031-05-01', 'inferred'],
      ['2031-06-03', 'stated'],
    ])
  })
})

describe('sections', () => {
  const relied = (words: string) => reply(words).readings[1]!.sections.map(({ value }) => value)

  test('what a request is refused under is relied on; a name that holds the letters of a code is none', () => {
    expect(relied('I must therefore refuse your request under section 12(1) of the Act, Mrs Truscott.')).toEqual([
      '12(1)',
    ])
  })

  test('an annex below the signature names one, too', () => {
    const { readings } = readPasted(`${ASKED}

3 June 2031

HT-31-07

Dear Ms Marsh

I can now answer your request. Our replies are in Annex A.

Yours sincerely

Tamsin Ruddle
Quayle Harbour Trust

Annex A

1. The hours of the pilot boat in May

412 hours.

2. The plan of the new pier

This is withheld under section 43(2) of the Act.

3. Everything written about the broken buoy

No information is held.`)
    const [section] = readings[1]!.sections
    expect(section!.value).toBe('43(2)')
    expect(section!.span).not.toBeNull()
  })
})

test('a number above "Internal review of" a request is that of the review', () => {
  const { case: found } = readPasted(`${ASKED}

3 June 2031

HT-31-07

Dear Ms Marsh

The plan is withheld under section 43(2). The rest is attached.

Harbour Office

Dear Harbour Office

I ask for an internal review of HT-31-07.

Ottoline Marsh

20 June 2031

XR/57/2031
Internal review of HT-31-07

Dear Ms Marsh

I have gone through the plan afresh and vary the decision. It is attached without the names.

Fidel Prunty
Senior Officer`)
  expect(found.references.map(({ value, role }) => [value, role])).toEqual([
    ['HT-31-07', 'request'],
    ['XR/57/2031', 'internal-review'],
  ])
})
