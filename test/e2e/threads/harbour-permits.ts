/** A page as a person would paste it, with invented people and an invented council: asked, acknowledged, refused. */
export const HARBOUR_PERMITS = `From: Odile Farrant

3 February 2031

Dear Pellinore District Council,

Please send me the following under the Freedom of Information Act 2000:

1. The number of mooring permits issued in each of the last three years.
2. The fee paid for each permit.

Yours faithfully,

Odile Farrant


From: Information Officer
Pellinore District Council

5 February 2031

Dear Ms Farrant,

Our ref: PDC/2031/0088

Thank you for your request for information, which we received on 3 February 2031. It is being considered under the Freedom of
Information Act 2000. You can expect our answer within 20 working days, by 3 March 2031.

Yours sincerely,

Bram Oduya
Information Officer
Pellinore District Council


From: Information Officer
Pellinore District Council

28 February 2031

Dear Ms Farrant,

Our ref: PDC/2031/0088

I am writing in response to your request of 3 February 2031.

Question 1: the Council issued 41 permits in 2028, 39 in 2029 and 44 in 2030.

Question 2: we are refusing this part of your request under section 43(2) of the Freedom of Information Act 2000, because
disclosure would prejudice the commercial interests of the permit holders.

If you are unhappy with this answer you may ask for an internal review within 40 working days.

Yours sincerely,

Bram Oduya
Information Officer
Pellinore District Council
`
