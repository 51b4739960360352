/** A pasted page with a cost refusal of one question. People and body are invented. */
export const PAGE = `Repairs of the sea wall

Dear Saltmere Borough Council,

Under the Freedom of Information Act 2000 please send me:

1) How many repairs of the sea wall were made in each year from 2026 to 2030?

2) What did each repair cost, and who was paid for it, invoice by invoice?

3) When is the next repair planned?

Yours faithfully,

Wilma Underhill

Saltmere Borough Council

5 March 2031

Dear Ms Underhill,

Freedom of Information Request Reference No: FOI/2031/0911

Thank you for your request for information, which we received on 4 March 2031 and which is being dealt with under the Freedom of
Information Act 2000. You will have a reply within 20 working days.

Yours sincerely,

Tobias Renn
Information Governance Officer

Saltmere Borough Council

28 March 2031

Dear Ms Underhill,

Freedom of Information Request Reference No: FOI/2031/0911

I respond to your request for information received on 4 March 2031.

For question 2 we would have to search through thousands of paper invoices. We estimate that the cost of complying with your request
would exceed the appropriate limit of £450, which is 18 hours of work at £25 an hour, and refuse it under section 12(1) of the Freedom of
Information Act 2000. This letter is a refusal notice.

We may be able to answer questions 1 and 3 if you narrow your request.

Yours sincerely,

Tobias Renn
Information Governance Officer
`
