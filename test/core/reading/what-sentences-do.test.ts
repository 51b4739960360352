import { describe, expect, test } from 'vitest'
import type { EntryKind } from '../../../core/model/entry.ts'
import { writtenOut } from '../../../core/reading/kinds/written-out.ts'
import { mail, readAsCase } from './read-thread.ts'

const ME = 'sorrel.vane@rookmail.example'
const THEM = 'foi@mirehall.example'
const BEFORE = {
  '': [],
  refusal: [['in', 'Your request is refused. The records are exempt under section 43(2) of the Act.']],
  'cost refusal': [
    ['in', 'Your request is refused under section 12, as it would exceed the appropriate limit of 18 hours.'],
  ],
  fees: [['in', 'A fee of £120 is payable before we can go on with your request.']],
  promise: [['in', 'I am sorry that our answer is delayed. The new date is 4 May 2031.']],
  review: [
    ['in', 'Your request is refused. The records are exempt under section 43(2) of the Act.'],
    ['out', 'Please carry out an internal review of this decision.'],
  ],
  answer: [['in', 'Please find attached the records that you asked for.']],
} as const

/** The kind of the last letter of a case that begins with a request and goes on as named. */
function kindOf(way: 'in' | 'out', words: string, before: keyof typeof BEFORE = ''): EntryKind {
  const list = [
    ['out', 'Under the Freedom of Information Act please send me the records of the weir at Gull Lane.'],
    ...BEFORE[before],
    [way, words],
  ] as const
  const letters = list.map(([to, text], i) => {
    const day = `2031-04-${String(i * 3 + 1).padStart(2, '0')}`
    return to === 'out'
      ? mail(ME, THEM, day, 'Gull Lane', `Dear Mirehall Council,\n\n${text}\n\nSorrel Vane`)
      : mail(
          THEM,
          ME,
          day,
          'Gull Lane',
          `Dear Ms Vane,\n\n${text}\n\nYours sincerely,\n\nInes Pollard\nRecords Officer`,
        )
  })
  return readAsCase(letters).case.entries.at(-1)!.kind
}

describe('what an office does', () => {
  test.each<[EntryKind, string]>([
    [
      'clarification-request',
      'It would help us to identify the papers if we knew which years and which of the sluices you have in mind.',
    ],
    [
      'clarification-request',
      'Your letter does not give enough detail. Please set out as numbered questions what you would like.',
    ],
    [
      'clarification-request',
      'An authority need not comply until it has the particulars that it reasonably asks for. Which weir is it?',
    ],
    [
      'acknowledgement',
      'Thank you for writing to Mirehall Council. If your request is unclear we may come back to you for clarification. There may be a charge; you will be told if there is. You will hear from us within 20 working days.',
    ],
    ['acknowledgement', 'Received with thanks on 2 April 2031. You are entitled to a response by 2 May 2031.'],
    ['delay-notice', 'This is only a holding reply. You will have our answer by 9 June 2031.'],
    [
      'delay-notice',
      'Your answer has been drafted but has yet to be signed off by the director. I know that it was due yesterday.',
    ],
    [
      'delay-notice',
      'The exemption in section 36 is engaged. We need longer to weigh the public interest, as section 10(3) permits, and estimate that we will decide by 9 June 2031.',
    ],
    [
      'delay-notice',
      'The officer who keeps these is on leave and nobody else has the key. I will write again by 9 June 2031.',
    ],
    [
      'fees-notice',
      'There are 310 pages at 10p a page, which makes £31. We will not go ahead until this has been paid.',
    ],
    ['transfer', 'I have handed your request to Fenmoor Drainage Board, who own the weir. They will write to you.'],
    [
      'refusal',
      'I can confirm that the Council holds the survey. Its release would be likely to harm our supplier, so we are not providing it.',
    ],
    [
      'refusal',
      'The duty to say whether or not we hold it does not arise, by section 40(5B). This is no sign that we do or do not hold it.',
    ],
    ['not-held', 'Searches were made of the drives and of the store. These brought up no results.'],
    [
      'not-held',
      'Those papers were destroyed in 2014, as our schedule says, so we are no longer in possession of them.',
    ],
    ['not-held', "That isn't something we keep a record of, I'm afraid."],
    [
      'not-held',
      'I am refusing your request under section 18(e), because the survey does not, as far as we can find, exist.',
    ],
    ['disclosure', 'Please see our answers in red beneath each of your questions.'],
    ['partial-disclosure', "Your file is enclosed. We've removed what is about other people."],
    [
      'acknowledgement',
      'Your request came in on 2 April 2031 and has been passed to Mr Lyle, who will reply to it by 2 May 2031.',
    ],
    [
      'acknowledgement',
      'Your application was registered on 2 April 2031. The limit is 2 May 2031. You will be told if it has to be extended.',
    ],
    ['fees-notice', 'In line with our schedule this comes to £63. We require payment before we release them.'],
    ['disclosure', 'Your copies left here by parcel post this morning. That is all of them, with nothing left out.'],
    ['disclosure', 'Forty-one of our forty-four refuse vehicles are tracked. The contract summary is attached.'],
    [
      'refusal',
      'Access is refused, as it would undermine the protection of the tenderers. Partial access was considered, but what would be left has no meaning.',
    ],
  ])('%s: %s', (kind, words) => expect(kindOf('in', words)).toBe(kind))

  test('judges in the first person when a review was asked for', () => {
    expect(
      kindOf(
        'in',
        "I'm content that section 43(2) was used as it should have been, and there'll be no change.",
        'review',
      ),
    ).toBe('review-decision')
    expect(kindOf('in', 'I have reviewed this and I think you are right. The survey is attached.', 'review')).toBe(
      'review-decision',
    )
  })

  test('acknowledges nothing once all is settled', () =>
    expect(kindOf('in', 'Thank you for your kind words, which I have passed on to the team.', 'answer')).toBe('other'))
})

describe('what a person does', () => {
  test.each<[EntryKind, keyof typeof BEFORE, string]>([
    ['chaser', '', 'Just bumping this to the top of your inbox.'],
    ['chaser', '', 'Your reply should have been with me by the 30th. Nothing has reached me.'],
    ['chaser', 'promise', 'So 4 May has come and gone as well. Have you got a new date for me?'],
    ['chaser', 'review', 'Two months have gone by since I asked for a review. What is the position?'],
    ['narrowed-request', 'fees', 'That is beyond me. Could you do the summary page of each instead, and nothing else?'],
    ['narrowed-request', 'fees', 'In view of the cost I would like to limit the request to 2030.'],
    ['other', 'fees', 'I have paid the £120 by bank transfer today.'],
    ['other', 'fees', "That's fair enough. I've just paid the £120 over the phone, so go ahead."],
    ['withdrawal', 'fees', "It is more than I can pay, so please don't go any further with it."],
    ['narrowed-request', 'cost refusal', "OK, let's make it just the last two years then."],
    ['review-request', 'refusal', 'Please arrange for this refusal to be reconsidered.'],
    ['review-request', 'refusal', 'Please pass this to whoever does internal reviews. Nobody would be harmed by it.'],
    ['request-amended', '', 'I realise that I gave the wrong year. It should be 2029.'],
    ['withdrawal', 'promise', 'I have found it elsewhere, so please consider my request withdrawn.'],
  ])('%s after %s: %s', (kind, before, words) => expect(kindOf('out', words, before)).toBe(kind))
})

test('short forms are written out', () => {
  expect(writtenOut("it isn't held and we won't, can't or shan't look: they've gone, i'm told that's so")).toBe(
    'it is not held and we will not, cannot or shall not look: they have gone, i am told that is so',
  )
  expect(writtenOut("the council's reply")).toBe("the council's reply")
})
