/** A request that is still open, with its acknowledgement: the clock runs to a day in April 2027. */
export const OPEN_CASE = `Bridge inspections on the quay road

Dear Ferrylea District Council,

Under the Freedom of Information Act 2000 please send me the reports of the last two inspections of the quay road bridge.

Yours faithfully,

Odile Marchbank

Ferrylea District Council

16 March 2027

Dear Ms Marchbank,

Thank you for your request for information, which we received on 15 March 2027 and which is being dealt with under the Freedom of
Information Act 2000. Our reference is FER-2027-118. You will have a reply within 20 working days.

Yours sincerely,

Piers Hallow
Information Officer
Ferrylea District Council
`

/** The same authority asks a question, and is answered. */
export const QUESTIONED = `${OPEN_CASE}
Ferrylea District Council

22 March 2027

Dear Ms Marchbank,

Our reference: FER-2027-118

Before we can go on with your request we need you to clarify it: please tell us whether you want the reports on the road bridge or on
the foot bridge beside it. We cannot proceed until we hear from you.

Yours sincerely,

Piers Hallow
Information Officer
Ferrylea District Council

Odile Marchbank 25 March 2027

Dear Mr Hallow,

FER-2027-118: to clarify, I mean the road bridge only.

Yours sincerely,

Odile Marchbank
`
