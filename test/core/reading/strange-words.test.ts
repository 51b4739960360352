import { describe, expect, test } from 'vitest'
import { readPasted } from './read-thread.ts'

const ASKED = `Quayle Harbour Trust: piers

Dear Quayle Harbour Trust,

Under the Freedom of Information Act 2000 please send me:

1. the cost of the new pier
2. the plan of it

Ottoline Marsh

Quayle Harbour Trust

Dear Ms Marsh

QH/31/9

Your request was received on 3 May 2031 and will be answered by 2 June 2031.

Harbour Office
`
const reply = (words: string, sign = 'Bram Toller\nClerk') =>
  `${ASKED}\nQuayle Harbour Trust\n\nDear Ms Marsh\n\n${words}\n\n${sign}\n`
const third = (text: string) => readPasted(text).case.entries[2]

describe('a notice of delay in plain words', () => {
  test.each([
    ['QH/31/9\n\nI had hoped to get back to you today but the surveyor is away. I will do so by 9 June.', '2031-06-09'],
    ["QH/31/9\n\nI'm sorry to have to write again. I'm now told that it'll be the 19th of June.", '2031-06-19'],
    [
      'Apologies for this. QH/31/9 is with our lawyers for comment and I would rather give you a date I can keep, which is 23 June 2031.',
      '2031-06-23',
    ],
  ])('%s', (words, day) => {
    const entry = third(reply(words))
    expect([entry?.kind, entry?.newDueDate]).toEqual(['delay-notice', day])
  })
})

describe('numbers', () => {
  const refs = (words: string) => readPasted(reply(words)).case.references.map((ref) => ref.value)
  test.each([
    [
      'large letters lead to it',
      'REQUEST REFERENCE NO: QHT 31/1143\n\nYour request is refused under section 36.',
      ['QH/31/9', 'QHT 31/1143'],
    ],
    ['a wide gap sets it apart', 'QH/31/9              4 June 2031\n\nThe plan is attached.', ['QH/31/9']],
    ['a sum in a table is none', 'QH/31/9\n\nB / 188,670 / 211,900\n\nThe plan is attached.', ['QH/31/9']],
    [
      'what an officer is numbered is none',
      'QH/31/9\n\nThe plan is attached.\n\nPosition Number 60103344',
      ['QH/31/9'],
    ],
  ])('%s', (_, words, values) => expect(refs(words)).toEqual(values))

  test.each([
    ['Your case number is 00871234.', '00871234'],
    ['Thank you for your e-mail (case 4417).', '4417'],
    ['The number of your request is 2031/77.', '2031/77'],
    ['FOI_2031_0311', 'FOI_2031_0311'],
    ['Log No 31/0230', '31/0230'],
    ['FOIA Control No. 31-F-0318', '31-F-0318'],
    ['Your request (ref S2031-9) is being dealt with.', 'S2031-9'],
    ['Case ID: [CAS-12345-ABCDE]', 'CAS-12345-ABCDE'],
  ])('%s', (words, value) => expect(refs(words)).toEqual(['QH/31/9', value]))

  test('a day beside a reference is the letter’s own', () => {
    expect(third(reply('QH/31/9, 4 June 2031\n\nThe plan is attached.'))?.date).toBe('2031-06-04')
    expect(third(reply('QH/31/9              4 June 2031\n\nThe plan is attached.'))?.date).toBe('2031-06-04')
  })
})

describe('who writes', () => {
  test('the name that ends a letter is no sender of the next, which greets it', () => {
    const page = `Dear Quayle Harbour Trust,

Please send me, under the Freedom of Information Act, the plan of the pier

Ottoline Marsh

Dear Ottoline Marsh

QH/31/9 was received on 3 May 2031 and will be answered by 2 June 2031.

Kind regards

Boats and Berths
Quayle Harbour Trust

Dear Boats and Berths,

Thank you

Ottoline Marsh

Dear Ottoline Marsh

QH/31/9

The plan is attached.

Kind regards

Boats and Berths
Quayle Harbour Trust`
    expect(readPasted(page).case.entries.map((entry) => entry.direction)).toEqual([
      'outgoing',
      'incoming',
      'outgoing',
      'incoming',
    ])
  })

  test('a machine that gives the number and the day of receipt acknowledges', () => {
    const entry = third(
      reply(
        'Automated acknowledgement\n\nYour request has been received on 3 May 2031 and been given reference QH/31/9.',
        '',
      ),
    )
    expect([entry?.direction, entry?.kind]).toEqual(['incoming', 'acknowledgement'])
  })

  test('heads, greetings and endings in two languages', () => {
    const page = `${ASKED}
3 Mehefin / June 2031

Cyf / Ref: QH/31/9

Annwyl Ms Marsh / Dear Ms Marsh

The plan is attached.

Yn gywir / Yours sincerely

Bram Toller
Clerk`
    const entry = third(page)
    expect([entry?.kind, entry?.sender, entry?.date]).toEqual(['disclosure', 'Bram Toller', '2031-06-03'])
  })
})

describe('after a review was asked for and acknowledged', () => {
  test('the letter that decides is its outcome, whatever it is called', () => {
    const page = `${reply('QH/31/9\n\nYour request is refused under section 36 of the Act.')}
Dear Bram Toller,

Your decision is wrong and I want it to be reviewed by the Chair.

Ottoline Marsh

Quayle Harbour Trust

Dear Ms Marsh

QH/31/9

Your request for a review was received on 9 June 2031.

Harbour Office

Quayle Harbour Trust

Dear Ms Marsh

QH/31/9

Two of my colleagues and I have met. The plan is exempt under section 36 and it is withheld.

Ada Quill
Chair`
    expect(
      readPasted(page)
        .case.entries.map((entry) => entry.kind)
        .slice(2),
    ).toEqual(['refusal', 'review-request', 'review-acknowledgement', 'review-decision'])
  })
})

describe('numbers without a mark', () => {
  test('are a list where they run on, and their answers stand under them', () => {
    const page = `Hi Quayle Harbour Trust,

2 FOI questions about the pier

1 how many boats were moored in May
2 what does a mooring cost

Ottoline Marsh

Hi Ottoline,

Re: QH31-0588

1 how many boats were moored in May
41
2 what does a mooring cost
Not held.

Bram Toller
Quayle Harbour Trust`
    const { case: found } = readPasted(page)
    expect(found.questions.map((one) => `${one.label} ${one.status}`)).toEqual(['1 answered', '2 not-held'])
    expect(found.references.map((ref) => ref.value)).toEqual(['QH31-0588'])
  })
})

describe('what was refused before decides nothing now', () => {
  test('an acknowledgement that tells of it', () => {
    const text = reply(
      'QH/31/12\n\nI refer to your e-mail about QH/31/9, which was refused on 1 June 2031. It has been taken as a new request, received on 4 June 2031, and you will have a response within 20 working days.',
    )
    expect(third(text)?.kind).toBe('acknowledgement')
  })

  test('a warning that it would be', () => {
    const text = reply(
      'QH/31/9\n\nAs it stands your request would very likely be refused for the work that it would take. Would you like to refine it, say to one year?',
    )
    expect(third(text)?.kind).toBe('clarification-request')
  })

  test('what is narrowed is asked again, and the second refusal decides it', () => {
    const refused = (ref: string) =>
      `${ref}\n\nTo answer would exceed the cost limit. Section 12(1) applies and your request is refused.`
    const text = `${reply(refused('QH/31/9'))}
Dear Bram Toller,

Then please answer for 2030 only, which narrows my request.

Ottoline Marsh

Quayle Harbour Trust

Dear Ms Marsh

QH/31/14

Your narrowed request was received on 9 June 2031 and has the new reference QH/31/14.

Harbour Office

Quayle Harbour Trust

Dear Ms Marsh

${refused('QH/31/14')}

Bram Toller
Clerk`
    const { case: found } = readPasted(text)
    expect(found.questions.map((one) => `${one.status} ${one.by} ${one.section}`)).toEqual([
      'refused QH/31/14 12',
      'refused QH/31/14 12',
    ])
  })
})

describe('sections', () => {
  test('the one relied on stays so where the letter says what it provides', () => {
    const entry = third(
      reply(
        'QH/31/9\n\nThe cost was £41,000 (item 1). With regard to item 2, the plan is exempt from disclosure under section 43(2) of the Act, which provides that information is exempt if its disclosure would harm commerce.',
      ),
    )
    expect(entry?.sections).toEqual(['43(2)'])
  })
})
