/** A mailbox of which most is clear and some is not. People and bodies are invented. */
const MESSAGES: readonly {
  from: string
  to: string
  subject: string
  date: string
  id: string
  more?: string
  text: string
}[] = [
  {
    from: 'Wilma Underhill <wilma@post.example>',
    to: 'foi@corran.example',
    subject: 'Ward closures at Corran Cottage Hospital',
    date: 'Mon, 7 Apr 2031 10:15:00 +0100',
    id: 'wards-1@post.example',
    text: `Dear Corran Health Board,

Please tell me under the Freedom of Information Act 2000:

1. which wards were closed in 2030
2. what the closures cost

Yours faithfully,

Wilma Underhill`,
  },
  {
    from: 'Information Team <foi@corran.example>',
    to: 'wilma@post.example',
    subject: 'Re: Ward closures at Corran Cottage Hospital',
    date: 'Wed, 9 Apr 2031 09:00:00 +0100',
    id: 'ack-1@corran.example',
    more: 'In-Reply-To: <wards-1@post.example>\n',
    text: `Dear Ms Underhill,

Thank you for your request for information, which we received on 7 April 2031. Our reference is CHB/31/204. You will have a reply
within 20 working days.

Yours sincerely,

Tobias Renn
Information Governance Officer
Corran Health Board`,
  },
  {
    // No header, no reference, another subject: only the sender ties it to the case.
    from: 'Estates <estates@corran.example>',
    to: 'wilma@post.example',
    subject: 'The survey',
    date: 'Tue, 22 Apr 2031 14:00:00 +0100',
    id: 'estates-1@corran.example',
    text: `Dear Ms Underhill,

I was passed your note. The basement copy is 7731-B-220.

The lift is being seen to as well.

Yours sincerely,

Hugh Pell
Estates Manager
Corran Health Board`,
  },
  {
    from: 'Aunt Bea <bea@family.example>',
    to: 'wilma@post.example',
    subject: 'Sunday',
    date: 'Sat, 26 Apr 2031 18:00:00 +0100',
    id: 'sunday@family.example',
    text: 'Are you coming on Sunday? I have a cake.\n\nBea',
  },
  {
    from: 'The Gardener <news@gardens.example>',
    to: 'wilma@post.example',
    subject: 'What to sow in May',
    date: 'Thu, 1 May 2031 06:00:00 +0100',
    id: 'may@gardens.example',
    more: 'List-Id: <news.gardens.example>\nPrecedence: bulk\n',
    text: 'Beans, beets and chard. Unsubscribe at any time.',
  },
]

export const UNSURE_MBOX = MESSAGES.map(
  ({ from, to, subject, date, id, more, text }) =>
    `From - ${date}\nFrom: ${from}\nTo: ${to}\nSubject: ${subject}\nDate: ${date}\nMessage-ID: <${id}>\n${more ?? ''}Content-Type: text/plain; charset=utf-8\n\n${text}\n\n`,
).join('')
