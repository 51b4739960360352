/** A page as a person would paste it: a request, its acknowledgement and a refusal. People and body are invented. */
export const PAGE = `Cost of the harbour lights

Dear Saltmere Borough Council,

Under the Freedom of Information Act 2000 please send me:

1. the cost of the new harbour lights in each year from 2027 to 2030
2. the contract with the company that put them up

Yours faithfully,

Wilma Underhill

Saltmere Borough Council

5 March 2031

Dear Ms Underhill,

Thank you for your request for information, which we received on 4 March 2031 and which is being dealt with under the Freedom of
Information Act 2000. Our reference is FOI/2031/0417. You will have a reply within 20 working days.

Yours sincerely,

Tobias Renn
Information Governance Officer
Saltmere Borough Council

Saltmere Borough Council

28 March 2031

Dear Ms Underhill,

Our reference: FOI/2031/0417

I write in response to your request of 3 March 2031. The cost of the lights is in the attached table. The contract is exempt from
disclosure under section 43(2) of the Freedom of Information Act 2000, because its release would prejudice commercial interests.

If you are unhappy with this reply you may ask for an internal review within 40 working days.

Yours sincerely,

Tobias Renn
Information Governance Officer
`

/** What comes after it on the same page, weeks later. */
export const LATER = `
Dear Saltmere Borough Council,

Please conduct an internal review of your handling of my request FOI/2031/0417. The public interest in knowing what the lights cost
outweighs the company's interest in keeping its prices to itself, and section 43 was applied to the whole of the contract.

Yours faithfully,

Wilma Underhill
`

/** Another matter, with another body. */
export const OTHER = `Bus shelters in Little Corran

Dear Corran District Council,

Please tell me under the Freedom of Information Act 2000 how many bus shelters the council has taken down since 2029, and why each
of them was taken down, with the minutes of the meetings in which that was decided.

Yours faithfully,

Wilma Underhill
`

/** A request as a mail, dated by its header. */
export const MAIL = `From: Wilma Underhill <wilma@post.example>
To: foi@corran.example
Subject: Bus shelters
Date: Mon, 7 Apr 2031 10:15:00 +0100
Message-ID: <shelters-1@post.example>
Content-Type: text/plain; charset=utf-8

Dear Corran District Council,

Please tell me under the Freedom of Information Act 2000 how many bus shelters the council has taken down since 2029, and why each
of them was taken down.

Yours faithfully,

Wilma Underhill
`
