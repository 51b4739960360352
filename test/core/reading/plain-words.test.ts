import { describe, expect, test } from 'vitest'
import type { EntryKind } from '../../../core/model/entry.ts'
import { mail, readAsCase } from './read-thread.ts'

const ME = 'sorrel.vane@rookmail.example'
const THEM = 'foi@mirehall.example'
const ANSWER = ['in', 'Please find attached the records that you asked for.'] as const
const REFUSAL = ['in', 'Your request is refused. The records are exempt under section 43(2) of the Act.'] as const
const CAME = [
  'in',
  'Thank you for your request, which we received today. We will reply within 20 working days.',
] as const
const REVIEW = ['out', 'Please carry out an internal review of this decision.'] as const

type Letter = readonly [way: 'in' | 'out', words: string]

/** The kind of the last letter of a case that begins with a request. */
function kindOf(last: Letter, before: readonly Letter[] = []): EntryKind {
  const list: Letter[] = [
    ['out', 'Under the Freedom of Information Act please send me the records of the weir at Gull Lane.'],
    ...before,
    last,
  ]
  const letters = list.map(([way, text], i) => {
    const day = `2031-04-${String(i * 3 + 1).padStart(2, '0')}`
    return way === 'out'
      ? mail(ME, THEM, day, 'Gull Lane', `Dear Mirehall Council,\n\n${text}\n\nSorrel Vane`)
      : mail(THEM, ME, day, 'Gull Lane', `Dear Ms Vane,\n\n${text}\n\nYours sincerely,\n\nInes Pollard\nClerk`)
  })
  return readAsCase(letters).case.entries.at(-1)!.kind
}

describe('what an office says in no form', () => {
  test.each<[EntryKind, string]>([
    ['acknowledgement', "Got it. It's with Ruth in Estates now."],
    ['acknowledgement', 'Your request has joined the queue behind eleven others. We take them in turn.'],
    ['acknowledgement', "Yours of the 2nd is to hand. I'll be your contact from here on."],
    ['delay-notice', "The twenty days are up and we're not done. I can only apologise. Expect it on 30 May 2031."],
    ['delay-notice', 'Because the papers must come from the stores, this office requires ten extra working days.'],
    ['clarification-request', "I'd love to help but I can't work out from your message what it is that you want."],
    [
      'clarification-request',
      'Your description could fit several hundred files. Please say more about the ones you want.',
    ],
    ['clarification-request', 'You are asked to describe the records with more particularity.'],
    [
      'fees-notice',
      "This will set you back £38.40, being four boxes at £9.60. Say the word and I'll put the order in.",
    ],
    ['not-held', "I've hunted high and low and there isn't one."],
    ['not-held', 'It turns out there is nothing on file.'],
    ['not-held', 'Nobody here keeps a tally of these.'],
    ['not-held', 'Our search brought nothing to light that matches your request.'],
    ['refusal', "I can't let these out while the tender is running."],
    ['refusal', 'Our lawyers will not allow the advice to be seen (s.42).'],
    [
      'refusal',
      'The Force will not say whether or not it has such a report. Saying either would give away what section 31 protects.',
    ],
    ['refusal', 'I have decided to refuse access to all three documents. A statement of my reasons is attached.'],
    ['partial-disclosure', 'The letters are attached. Two memos are not, because they name a patient (section 40).'],
    ['partial-disclosure', "Most of it is attached. What's missing is the legal advice (section 42)."],
    ['disclosure', 'When was it built? 1911. Who owns it? We do. Is it safe? Yes.'],
    ['not-held', 'None of our systems records whether a caller was elderly.'],
    ['not-held', 'You ask for the risk assessment. One was never done.'],
    ['not-held', "I've been on to everyone who might know. No one has anything."],
    ['not-held', 'The council stopped keeping those in 1997.'],
    ['partial-disclosure', 'The minutes are attached. Item 7 has been removed, because it is about a member of staff.'],
    ['refusal', "It's advice from our solicitors and we keep that to ourselves (section 42)."],
    ['refusal', "The report comes out in June and we'd rather you waited until then (section 22)."],
    [
      'partial-disclosure',
      'I am providing the summary, but the interviews will not be disclosed, as they were given in confidence.',
    ],
    ['partial-disclosure', 'The contract is attached with the day rates hidden.'],
    ['delay-notice', 'It has not proved possible to conclude the matter in the time that the Act gives.'],
    ['clarification-request', "It isn't apparent to us what information is sought."],
    ['clarification-request', 'To be going on with, give us a rough date and the name of the street.'],
    ['fees-notice', 'Before we photocopy 600 sheets we need £60 from you.'],
    [
      'transfer',
      'This office does not hold the subject matter; your request has been re-routed to the Department of Fisheries.',
    ],
    ['transfer', "That weir isn't ours. I've sent your e-mail over to them at the county and they'll answer you."],
  ])('%s: %s', (kind, words) => expect(kindOf(['in', words])).toBe(kind))

  test.each<[EntryKind, string]>([
    ['disclosure', 'There is no charge for this. The copies are attached, with nothing left out or held back.'],
    ['disclosure', 'The weir was rebuilt in 2019. There is nothing wrong with it, as the attached report says.'],
    ['acknowledgement', 'We have your request. We do not count weekends, and you will hear from us by 2 May 2031.'],
    [
      'acknowledgement',
      'We received your request today. There is nothing more for you to do until we reply on 2 May 2031.',
    ],
    ['delay-notice', "I can't give you an answer by Friday, I'm sorry. The new date is 9 May 2031."],
    ['disclosure', 'It was painted in 2029 by our own staff, who found nothing wrong with it. The report is attached.'],
    ['acknowledgement', 'Thank you for the dates. We have all that we need and you will hear from us by 9 May 2031.'],
    ['disclosure', 'The answer to your first question is no. The answer to your second is 14.'],
    ['disclosure', 'The scheme was delayed by a year. The revised date for completion was 4 May 2028.'],
    ['disclosure', 'It was refused planning permission in 2018. Copies of both notices are attached.'],
    [
      'acknowledgement',
      'Thank you for your request. If we cannot give you what you ask for we will say why by 9 May 2031.',
    ],
    ['acknowledgement', "I've forwarded your request to the engineers to see what they've got."],
    ['disclosure', 'We pay Fenwright Ltd £800 a month for it.'],
    ['delay-notice', 'We are still deciding whether section 43 applies to them. We will tell you by 9 June 2031.'],
    ['clarification-request', 'Which weir? There are two in Gull Lane. Once I know I can begin.'],
  ])('and not its opposite, %s: %s', (kind, words) => expect(kindOf(['in', words])).toBe(kind))

  test.each<[EntryKind, string]>([
    ['review-decision', 'Looking at it with fresh eyes, I have come to the same answer.'],
    ['review-decision', "I can't see that my colleague put a foot wrong. The exemption was rightly used."],
    ['review-decision', 'Your appeal is denied. The first determination was proper in all respects.'],
    ['review-acknowledgement', "I've asked someone who had nothing to do with it to take another look."],
  ])('%s of a review: %s', (kind, words) => expect(kindOf(['in', words], [REFUSAL, REVIEW])).toBe(kind))

  test.each<[EntryKind, string]>([
    ['correction', 'Please throw away the list I sent on Monday; a row was left out. This one is complete.'],
    ['correction', 'The second figure I gave you is out by a factor of ten: it is £1,400.'],
    ['other', 'How did we do? It would take you a minute to tell us.'],
  ])('%s after an answer: %s', (kind, words) => expect(kindOf(['in', words], [ANSWER])).toBe(kind))
})

describe('what a person says in no form', () => {
  test.each<[EntryKind, Letter, string]>([
    ['chaser', CAME, 'You were going to let me have this by the 20th.'],
    ['chaser', CAME, 'How are you getting on with this? It was supposed to be here by Friday.'],
    ['review-request', ANSWER, 'Four e-mails for a whole weir? I find that hard to believe. Please search again.'],
    ['review-request', REFUSAL, "I'd like this looked at by a person who didn't make the decision."],
    ['withdrawal', CAME, "Please take this off your list. I don't need it after all."],
    ['thanks', ANSWER, 'Thank you. That is all that I needed and there is no need to reply.'],
    ['chaser', CAME, 'Have you had a chance to look at this yet?'],
    ['query', ANSWER, 'Does the figure for 2029 include the ramps?'],
  ])('%s after %j: %s', (kind, before, words) => expect(kindOf(['out', words], [before])).toBe(kind))
})
