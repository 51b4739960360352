import { describe, expect, test } from 'vitest'
import { readPasted } from './read-thread.ts'

const kinds = (text: string) => readPasted(text).case.entries.map((entry) => `${entry.direction} ${entry.kind}`)

const ASKED = `Dear Quayle Harbour Trust,

Under the Freedom of Information Act 2000 please send me:

1. the number of boats moored in May
2. the plan of the new pier
3. the harbour master's report on it

Ottoline Marsh
`

describe('forms of letters', () => {
  test('a line From with a day below it heads a letter, and its greeting is no other', () => {
    const text = `From: Ottoline Marsh
3 May 2031

Kia ora Quayle Harbour Trust,

Please send me the pier plan under the Official Information Act.

Ottoline Marsh

From: Quayle Harbour Trust
5 May 2031

QH-31

Kia ora Ottoline

Thank you for your request, which we received on 3 May 2031. It will be answered by 2 June 2031.

Nāku noa, nā

Harbour Office`
    const { case: found } = readPasted(text)
    expect(found.entries.map((entry) => [entry.startLine, entry.date, entry.direction])).toEqual([
      [1, '2031-05-03', 'outgoing'],
      [10, '2031-05-05', 'incoming'],
    ])
  })

  test('headers, a reference, then a greeting are one letter', () => {
    const text = `From: Ottoline Marsh
Sent: 3 May 2031 10:00
To: Quayle Harbour Trust
Subject: Request

Please send me the pier plan under the Freedom of Information Act.

Ottoline Marsh

From: Harbour Office
Sent: 5 May 2031 10:00
To: Ottoline Marsh
Subject: RE: Request

Our case: 3391/2031

Good morning,

We acknowledge receipt of your request.

Harbour Office`
    expect(readPasted(text).case.entries.map((entry) => entry.startLine)).toEqual([1, 10])
  })

  test('a letter without a greeting begins below the signature of another where its writer signs', () => {
    const text = `hello

please send the pier plan, it is a freedom of information request

ottoline marsh

Hello Ottoline

I will put it to the board on Monday.

Best wishes
Bram Toller
Clerk to Quayle Harbour Trust

it is weeks now. have you got anything for me?

ottoline marsh

Hello Ottoline

The plan is attached.

Best wishes
Bram Toller
Clerk to Quayle Harbour Trust`
    expect(kinds(text)).toEqual([
      'outgoing request',
      'incoming acknowledgement',
      'outgoing chaser',
      'incoming disclosure',
    ])
  })

  test('letters by post: the one who asks has no office, whoever is greeted by title', () => {
    const text = `3 May 2031

The Chief Executive
Quayle Harbour Trust
Pier Road

Dear Mr Toller

Under the Freedom of Information Act I should like the plan of the pier.

Yours sincerely

Ottoline Marsh

Quayle Harbour Trust
Pier Road, Quayle QY1 2AB
Telephone 01632 960111

9 May 2031

Our ref: QH/31/7

Dear Ms Marsh

Thank you for your letter, received on 5 May 2031. You will have an answer within 20 working days.

Yours sincerely

B Toller
Chief Executive`
    const { case: found } = readPasted(text)
    expect([found.authority, found.requester]).toEqual(['Quayle Harbour Trust', 'Ottoline Marsh'])
    expect(found.entries.map((entry) => entry.direction)).toEqual(['outgoing', 'incoming'])
    expect(found.references.map((ref) => ref.value)).toEqual(['QH/31/7'])
  })

  test('a month that stands first is read so in the whole thread', () => {
    const dated = (day: string, text: string) =>
      `From: Ottoline Marsh\nDate: ${day}\nTo: Bureau of Piers\n\n${text}\n\nOttoline Marsh\n`
    const text = `${dated('02/11/2031', 'To Whom It May Concern:\n\nUnder the FOIA I request the pier plan.')}\n${dated('02/28/2031', 'To Whom It May Concern:\n\nI have heard nothing about my request. It is overdue.')}`
    expect(readPasted(text).case.entries.map((entry) => entry.date)).toEqual(['2031-02-11', '2031-02-28'])
  })
})

describe('heads of letters', () => {
  test('a letterhead below a reference and the sender’s own line is one head', () => {
    const text = `Piers

Dear Ministry of Piers,

Please send me the pier plan under the Freedom of Information Act.

Ottoline Marsh

Ministry of Piers

Ref: MP-31-0007

Ministry of Piers
Old Dock House, Parade Street
London SW9 2ZZ

6 May 2031

Dear Ms Marsh

The plan is attached.

Yours sincerely,

Pier Secretariat

Dear Pier Secretariat,

Thank you.

Ottoline Marsh

Ministry of Piers

Dear Ms Marsh

You are welcome.

Yours sincerely,

Pier Secretariat`
    expect(readPasted(text).case.entries.map((entry) => entry.startLine)).toEqual([3, 9, 27, 33])
  })

  test('a letter that greets nobody begins with its reference and its day', () => {
    const text = `Dear Quayle Harbour Trust,

Please send me the pier plan under the Freedom of Information Act.

Ottoline Marsh

Good Afternoon

Your request 31-0088 was received on 3 May 2031 and will be answered by 2 June 2031.

Kind Regards

Harbour Office
Quayle Harbour Trust

Our Ref: 31-0088
Date: 1 June 2031

The plan is attached.

Harbour Office
Quayle Harbour Trust`
    expect(readPasted(text).case.entries.map((entry) => [entry.startLine, entry.kind])).toEqual([
      [1, 'request'],
      [7, 'acknowledgement'],
      [16, 'disclosure'],
    ])
  })

  test('places, post boxes and telephones in a head are no references', () => {
    const text = `Dear Quayle Harbour Trust,

Please send me the pier plan under the Freedom of Information Act.

Ottoline Marsh

QUAYLE HARBOUR TRUST
GPO Box 211, Canberra ACT 2601
Wellington 6140
Telephone 01632 960111

Our ref: QH-31-0231
5 May 2031

Dear Ms Marsh

The plan is attached.

Bram Toller
Clerk`
    expect(readPasted(text).case.references.map((ref) => ref.value)).toEqual(['QH-31-0231'])
  })
})

describe('a request for the regulator’s own records', () => {
  test('makes it the authority, and its number that of a request', () => {
    const text = `Dear Information Commissioner's Office,

Under the Freedom of Information Act, how many officers worked for you on 1 May 2031?

Ottoline Marsh

Information Commissioner's Office

Case reference: IC-999123-A1B2

Dear Ms Marsh

Thank you for your request, which we received on 2 May 2031. We will reply by 2 June 2031.

Information Access Team`
    const { case: found } = readPasted(text)
    expect(found.authority).toBe("Information Commissioner's Office")
    expect(found.entries.map((entry) => entry.kind)).toEqual(['request', 'acknowledgement'])
    expect(found.references[0]?.role).toBe('request')
  })
})

describe('which question a passage answers', () => {
  const answered = (reply: string) => {
    const { case: found } = readPasted(
      `${ASKED}\nQuayle Harbour Trust\n\nDear Ms Marsh\n\nQH/31/9\n\n${reply}\n\nBram Toller\nClerk`,
    )
    return found.questions.map((question) => question.status).join(' ')
  }
  test.each([
    [
      'ordinals',
      'As to the first, there were 41 boats.\n\nAs to the second, the plan is attached.\n\nAs to the third, the report is exempt from disclosure under section 36.',
      'answered answered refused',
    ],
    [
      'number words',
      'Question one: 41.\n\nQuestion two: attached.\n\nQuestion three: withheld under section 43(2).',
      'answered answered refused',
    ],
    [
      'a lead-in',
      'In response to your first question, there were 41.\n\nIn response to your second question, we enclose the plan.\n\nIn response to your third question, the report is still in draft. It is withheld under section 22.',
      'answered answered refused',
    ],
    [
      'the question’s words with a figure',
      '1. The number of boats moored in May was 41.\n2. The plan of the new pier is enclosed.\n3. The report is exempt under section 36.',
      'answered answered refused',
    ],
    [
      'a part given, a part withheld',
      '1. 41\n2. The plan is attached. The names of the surveyors are withheld under section 40(2).\n3. There is no report.',
      'answered partly-answered not-held',
    ],
  ])('%s', (_, reply, statuses) => expect(answered(reply)).toBe(statuses))

  test('a list of bullets is answered under its own words', () => {
    const text = `Dear Quayle Harbour Trust,

Under the Freedom of Information Act please send me

* number of boats moored in May
* number of boats that sank
* price paid for raising each

Ottoline Marsh

Quayle Harbour Trust

Dear Ms Marsh

QH/31/9

* number of boats moored in May
41
* number of boats that sank
None of these is recorded; the information is not held.
* price paid for raising each
Withheld under section 43(2).

Bram Toller
Clerk`
    expect(readPasted(text).case.questions.map((one) => one.status)).toEqual(['answered', 'not-held', 'refused'])
  })

  test('a review that gives way settles what had been refused, under its own number', () => {
    const text = `${ASKED}
Quayle Harbour Trust

Dear Ms Marsh

QH/31/9

Your request is refused under section 36 of the Act.

Bram Toller
Clerk

Dear Bram Toller,

I should like an internal review of QH/31/9, please.

Ottoline Marsh

Quayle Harbour Trust

Dear Ms Marsh

Review IR/31/2 of QH/31/9

I have completed the review. I overturn the decision. All three items are now released to you in full and are attached.

Ada Quill
Chair`
    const { case: found } = readPasted(text)
    expect(found.entries.map((entry) => entry.kind)).toEqual([
      'request',
      'refusal',
      'review-request',
      'review-decision',
    ])
    expect(found.questions.map((one) => `${one.status} ${one.by}`).join()).toBe(
      'answered IR/31/2,answered IR/31/2,answered IR/31/2',
    )
  })
})

describe('kinds', () => {
  const after = (reply: string) =>
    kinds(`${ASKED}\nQuayle Harbour Trust\n\nDear Ms Marsh\n\nQH/31/9\n\n${reply}\n\nHarbour Office`)[1]
  test.each([
    ['If a fee is payable we will tell you. Your request came in on 3 May 2031.', 'incoming acknowledgement'],
    [
      'We received your request on 3 May 2031. This period may be extended if others must be asked.',
      'incoming acknowledgement',
    ],
    [
      'We are still waiting for the figures. I hope to be able to send you a full response by 9 June 2031.',
      'incoming delay-notice',
    ],
  ])('%s', (reply, kind) => expect(after(reply)).toBe(kind))

  test.each([
    [
      'The plan would cost $380 to copy. Please tell us whether you are happy to pay that. We will start once $190 has come in.',
      'incoming fees-notice',
    ],
    [
      'Your enquiry came in on 3 May 2031. The Office will see that it gets to the right desk. We have twenty working days.',
      'incoming acknowledgement',
    ],
  ])('%s', (reply, kind) => expect(after(reply)).toBe(kind))

  const refused = `${ASKED}\nQuayle Harbour Trust\n\nDear Ms Marsh\n\nQH/31/9\n\nYour request is refused under section 36 of the Act.\n\nBram Toller\nClerk\n`
  test.each([
    ["I'd like an internal review of QH/31/9, please.", 'review-request'],
    ['This is an appeal under the Act of the denial of my request.', 'review-request'],
    ['I hereby lodge a confirmatory application.', 'review-request'],
  ])('%s', (words, kind) => {
    expect(kinds(`${refused}\nDear Bram Toller,\n\n${words}\n\nOttoline Marsh`)[2]).toBe(`outgoing ${kind}`)
  })

  test('a reminder of a review that was asked for is no second request for one', () => {
    const text = `${refused}\nDear Bram Toller,\n\nPlease carry out an internal review.\n\nOttoline Marsh\n\nDear Quayle Harbour Trust,\n\nI asked for an internal review six weeks ago and have heard nothing. It is overdue.\n\nOttoline Marsh`
    expect(kinds(text).slice(2)).toEqual(['outgoing review-request', 'outgoing chaser'])
  })
})
