/** The built-in example: a page as a person would paste it, and who asks in it. All people and bodies are invented. */
export const EXAMPLE = {
  requester: 'Wilma Underhill',
  text: `Cost of the harbour lights

Wilma Underhill 3 March 2031

Dear Saltmere Borough Council,

Under the Freedom of Information Act 2000 please send me:

1. the cost of the new harbour lights in each year from 2027 to 2030
2. the contract with the company that put them up

Yours faithfully,

Wilma Underhill

Tobias Renn 5 March 2031

Dear Ms Underhill,

Thank you for your request for information, which we received on 4 March 2031 and which is being dealt with under the Freedom of
Information Act 2000. Our reference is FOI/2031/0417. You will have a reply within 20 working days.

Yours sincerely,

Tobias Renn
Information Governance Officer
Saltmere Borough Council

Tobias Renn 28 March 2031

Dear Ms Underhill,

Our reference: FOI/2031/0417

I write in response to your request of 3 March 2031. The cost of the lights is in the attached table. The contract is exempt from
disclosure under section 43(2) of the Freedom of Information Act 2000, because its release would prejudice commercial interests.

If you are unhappy with this reply you may ask for an internal review within 40 working days.

Yours sincerely,

Tobias Renn
Information Governance Officer
`,
}
