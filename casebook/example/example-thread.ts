/** The built-in example as a person would paste it from a web page. Every person, body and number in it is invented. */
export const EXAMPLE_THREAD = `Street lights switched off at night in Eskerby

The request was partially successful.

Dear Eskerby and Dunvale Council,

Under the Freedom of Information Act 2000 please send me the following. The
questions have to do with the street lights that the Council has had switched
off between midnight and five in the morning.

1) How many street lights are switched off for part of the night in each ward?

2) On what date did the part-night switch-off begin in each ward?

3) Which company supplies the control units, and under what contract?

4) Please send me the equality impact assessment that was made before the switch-off began.

5) How many complaints about unlit streets has the Council received since then?

6) How much electricity was saved in 2013/14, in kilowatt hours?

7) How much money did that come to?

8) Who can order that a street be lit again, and how long does it take?

9) For every road accident and reported crime in an unlit street since the switch-off began, was the street lit at that hour before?

If some of this is ready before the rest, please send it as soon as you have it. If the cost of finding it all is above the limit, please tell me what can be had within it.

Yours faithfully,

Marian Thackeray

12 March 2015

Dear Eskerby and Dunvale Council,

To make question 5 clearer: please advise how many complaints about unlit streets were received from
a) residents of the street concerned
b) anybody else

I am sorry not to have put it so at once.

Yours faithfully,

Marian Thackeray

Eskerby and Dunvale Council

Dear Ms Thackeray

Our reference: EDC-FOI-15-0318

I write in connection with your request for information, which the Council
received on 12/03/2015. You ask for the following:

1) How many street lights are switched off for part of the night in each ward?
2) On what date did the part-night switch-off begin in each ward?
3) Which company supplies the control units, and under what contract?
4) Please send me the equality impact assessment that was made before the
switch-off began.
5) How many complaints about unlit streets has the Council received since
then?
6) How much electricity was saved in 2013/14, in kilowatt hours?

Your request will be dealt with under the Freedom of Information Act 2000.
You will have our reply within the 20 working days that the Act allows,
unless the information is exempt or concerns somebody else. Should we be
unable to keep to that we will tell you, and say when you can expect it.

Yours sincerely

Dermot O'Neill
Information Officer

YOUR RIGHT TO COMPLAIN

If you are not content with this letter you may ask the Council to look at
the matter again. Write, within 40 working days of the date of a refusal
notice, to the Head of Legal Services, Eskerby and Dunvale Council, The
Guildhall, Market Row, Eskerby ED1 4QQ. We aim to answer within 20 working
days. If you are still not content you may apply to the Information
Commissioner for a decision. Telephone: 01632 960 418.

Eskerby and Dunvale Council: open for business, close to nature. Sign up for
bin-day reminders at www.eskerby.example/bins

This message is meant for the person to whom it is addressed. If it has come
to you by mistake please delete it and tell the sender. Messages to and from
the Council may be read by its staff.

Eskerby and Dunvale Council

Dear Ms Thackeray

Our reference: EDC-FOI-15-0318

I write in connection with your request for information, which the Council
received on 12/03/2015. Please disregard our earlier
acknowledgement, which left out a part of your request. You ask for the
following:

1) How many street lights are switched off for part of the night in each ward?
2) On what date did the part-night switch-off begin in each ward?
3) Which company supplies the control units, and under what contract?
4) Please send me the equality impact assessment that was made before the
switch-off began.
5) Please advise how many complaints about unlit streets were received from
a) residents of the street concerned
b) anybody else
6) How much electricity was saved in 2013/14, in kilowatt hours?
7) How much money did that come to?
8) Who can order that a street be lit again, and how long does it take?
9) For every road accident and reported crime in an unlit street since the
switch-off began, was the street lit at that hour before?

Your request will be dealt with under the Freedom of Information Act 2000.
You will have our reply within the 20 working days that the Act allows,
unless the information is exempt or concerns somebody else. Should we be
unable to keep to that we will tell you, and say when you can expect it.

Yours sincerely

Dermot O'Neill
Information Officer

YOUR RIGHT TO COMPLAIN

If you are not content with this letter you may ask the Council to look at
the matter again. Write, within 40 working days of the date of a refusal
notice, to the Head of Legal Services, Eskerby and Dunvale Council, The
Guildhall, Market Row, Eskerby ED1 4QQ. We aim to answer within 20 working
days. If you are still not content you may apply to the Information
Commissioner for a decision. Telephone: 01632 960 418.

Eskerby and Dunvale Council: open for business, close to nature. Sign up for
bin-day reminders at www.eskerby.example/bins

This message is meant for the person to whom it is addressed. If it has come
to you by mistake please delete it and tell the sender. Messages to and from
the Council may be read by its staff.

Eskerby and Dunvale Council

Dear Ms Thackeray

Our reference: EDC-FOI-15-0318

I write in connection with your request for information, which the Council
received on 12/03/2015. You ask for the following:

1) How many street lights are switched off for part of the night in each ward?
2) On what date did the part-night switch-off begin in each ward?
3) Which company supplies the control units, and under what contract?
4) Please send me the equality impact assessment that was made before the
switch-off began.
5) Please advise how many complaints about unlit streets were received from
a) residents of the street concerned
b) anybody else
6) How much electricity was saved in 2013/14, in kilowatt hours?
7) How much money did that come to?
8) Who can order that a street be lit again, and how long does it take?
9) For every road accident and reported crime in an unlit street since the
switch-off began, was the street lit at that hour before?

I regret that we have not been able to finish our reply by the date first
given and that we will not be able to reply within 20 working days. The
amended date for our reply is 06/05/2015.

I am sorry for the inconvenience.

Yours sincerely

Dermot O'Neill
Information Officer

14 April 2015

YOUR RIGHT TO COMPLAIN

If you are not content with this letter you may ask the Council to look at
the matter again. Write, within 40 working days of the date of a refusal
notice, to the Head of Legal Services, Eskerby and Dunvale Council, The
Guildhall, Market Row, Eskerby ED1 4QQ. We aim to answer within 20 working
days. If you are still not content you may apply to the Information
Commissioner for a decision. Telephone: 01632 960 418.

Eskerby and Dunvale Council: open for business, close to nature. Sign up for
bin-day reminders at www.eskerby.example/bins

This message is meant for the person to whom it is addressed. If it has come
to you by mistake please delete it and tell the sender. Messages to and from
the Council may be read by its staff.

Dear Eskerby and Dunvale Council,

Why is my request delayed until 6th May? Please could you give me the reason.

Yours faithfully,

Marian Thackeray

Mail Delivery System,

This message was created automatically by the mail system.

Your message could not be delivered to one or more recipients. This is a
permanent error. The following address failed:

dermot.o\\'neill@[email address]
host mx1.eskerby.example said: 501 syntax error in the address
dermot.o\\'neill - character not allowed

show quoted sections

Marian Thackeray left an annotation (16 April 2015)

Sent again through the form on the Council's own website, as the message above seems not to have arrived.

Eskerby and Dunvale Council

Dear Ms Thackeray

Our reference: EDC-FOI-15-0318

I am replying to your request for information, which the Council
received on 12/03/2015. You ask for the following:

1) How many street lights are switched off for part of the night in each ward?
2) On what date did the part-night switch-off begin in each ward?
3) Which company supplies the control units, and under what contract?
4) Please send me the equality impact assessment that was made before the
switch-off began.
5) Please advise how many complaints about unlit streets were received from
a) residents of the street concerned
b) anybody else
6) How much electricity was saved in 2013/14, in kilowatt hours?
7) How much money did that come to?
8) Who can order that a street be lit again, and how long does it take?
9) For every road accident and reported crime in an unlit street since the
switch-off began, was the street lit at that hour before?

It will not be possible to answer your request within the cost limit. For
question 9 an officer would have to compare some 4,300 entries in the
accident and crime registers with the lighting plan of each street by hand.
We estimate that this would exceed the appropriate limit, which for
authorities outside central government is set at £450: 18 hours' work at £25
an hour.

By section 12(1) of the Freedom of Information Act 2000 we are therefore not
obliged to comply with your request, and this letter is a Refusal Notice
under section 17(5).

To help you bring the request within the limit: we may be able to answer
questions 1-8, subject to any exemption that may apply.

Yours sincerely

Dermot O'Neill
Information Officer

23 April 2015

YOUR RIGHT TO COMPLAIN

If you are not content with this letter you may ask the Council to look at
the matter again. Write, within 40 working days of the date of a refusal
notice, to the Head of Legal Services, Eskerby and Dunvale Council, The
Guildhall, Market Row, Eskerby ED1 4QQ. We aim to answer within 20 working
days. If you are still not content you may apply to the Information
Commissioner for a decision. Telephone: 01632 960 418.

Eskerby and Dunvale Council: open for business, close to nature. Sign up for
bin-day reminders at www.eskerby.example/bins

This message is meant for the person to whom it is addressed. If it has come
to you by mistake please delete it and tell the sender. Messages to and from
the Council may be read by its staff.

Dear Mr O'Neill,

Thank you for your letter. You write that "we may be able to answer questions 1-8, subject to any exemption that may apply". I would be grateful if the Council would do just that, and leave question 9 out.

I am surprised that nobody has compared accidents with lighting. Could you tell me whether the county police would hold it?

Yours sincerely,

Marian Thackeray

24 April 2015

Mail Delivery System,

This message was created automatically by the mail system.

Your message could not be delivered to one or more recipients. This is a
permanent error. The following address failed:

dermot.o\\'neill@[email address]
host mx2.eskerby.example said: 501 syntax error in the address
dermot.o\\'neill - character not allowed

show quoted sections

Eskerby and Dunvale Council

Dear Ms Thackeray

Our reference: EDC-FOI-15-0467

I write in connection with your request for information, which the Council
received on 24/04/2015. You ask for the following:

1) How many street lights are switched off for part of the night in each ward?
2) On what date did the part-night switch-off begin in each ward?
3) Which company supplies the control units, and under what contract?
4) Please send me the equality impact assessment that was made before the
switch-off began.
5) Please advise how many complaints about unlit streets were received from
a) residents of the street concerned
b) anybody else
6) How much electricity was saved in 2013/14, in kilowatt hours?
7) How much money did that come to?
8) Who can order that a street be lit again, and how long does it take?

Your request will be dealt with under the Freedom of Information Act 2000.
You will have our reply within the 20 working days that the Act allows,
unless the information is exempt or concerns somebody else. Should we be
unable to keep to that we will tell you, and say when you can expect it.

Yours sincerely

Priya Hallam
Information Officer

YOUR RIGHT TO COMPLAIN

If you are not content with this letter you may ask the Council to look at
the matter again. Write, within 40 working days of the date of a refusal
notice, to the Head of Legal Services, Eskerby and Dunvale Council, The
Guildhall, Market Row, Eskerby ED1 4QQ. We aim to answer within 20 working
days. If you are still not content you may apply to the Information
Commissioner for a decision. Telephone: 01632 960 418.

Eskerby and Dunvale Council: open for business, close to nature. Sign up for
bin-day reminders at www.eskerby.example/bins

This message is meant for the person to whom it is addressed. If it has come
to you by mistake please delete it and tell the sender. Messages to and from
the Council may be read by its staff.

Dear Eskerby and Dunvale Council,

My request was made on 12th March and is overdue. Please reply by return, or carry out an internal review of why it has not been answered.

Yours faithfully,

Marian Thackeray

28 April 2015

Eskerby and Dunvale Council

Dear Ms Thackeray

Our reference: EDC-REV-15-0041

I write in connection with your request for an internal review of the
decision relating to EDC-FOI-15-0318, which the Council received on
28/04/2015.

A senior officer will look into it, and you will have the outcome within 20
working days.

Yours sincerely

Colm Eastwood
Legal Services

YOUR RIGHT TO COMPLAIN

If you are not content with this letter you may ask the Council to look at
the matter again. Write, within 40 working days of the date of a refusal
notice, to the Head of Legal Services, Eskerby and Dunvale Council, The
Guildhall, Market Row, Eskerby ED1 4QQ. We aim to answer within 20 working
days. If you are still not content you may apply to the Information
Commissioner for a decision. Telephone: 01632 960 418.

Eskerby and Dunvale Council: open for business, close to nature. Sign up for
bin-day reminders at www.eskerby.example/bins

This message is meant for the person to whom it is addressed. If it has come
to you by mistake please delete it and tell the sender. Messages to and from
the Council may be read by its staff.

Eskerby and Dunvale Council

Dear Ms Thackeray

Our reference: EDC-FOI-15-0467

I am replying to your request for information, which the Council
received on 24/04/2015. You ask for the following:

1) How many street lights are switched off for part of the night in each ward?
2) On what date did the part-night switch-off begin in each ward?
3) Which company supplies the control units, and under what contract?
4) Please send me the equality impact assessment that was made before the
switch-off began.
5) Please advise how many complaints about unlit streets were received from
a) residents of the street concerned
b) anybody else
6) How much electricity was saved in 2013/14, in kilowatt hours?
7) How much money did that come to?
8) Who can order that a street be lit again, and how long does it take?

It will not be possible to answer your request within the cost limit.

Questions 5a and 5b would need every one of some 11,000 messages to our
contact centre to be opened and the sender's address compared with the street
that the message is about. We estimate that this would exceed the appropriate
limit, which is set at £450 for authorities outside central government.

By section 12(1) of the Freedom of Information Act 2000 we are not obliged to
comply with your request, and this letter is a Refusal Notice.

It should be possible to give you what you ask for in questions 1, 2, 3, 4,
6, 7 & 8, subject to any exemption that may apply.

Yours sincerely

Priya Hallam
Information Officer

1 May 2015

YOUR RIGHT TO COMPLAIN

If you are not content with this letter you may ask the Council to look at
the matter again. Write, within 40 working days of the date of a refusal
notice, to the Head of Legal Services, Eskerby and Dunvale Council, The
Guildhall, Market Row, Eskerby ED1 4QQ. We aim to answer within 20 working
days. If you are still not content you may apply to the Information
Commissioner for a decision. Telephone: 01632 960 418.

Eskerby and Dunvale Council: open for business, close to nature. Sign up for
bin-day reminders at www.eskerby.example/bins

This message is meant for the person to whom it is addressed. If it has come
to you by mistake please delete it and tell the sender. Messages to and from
the Council may be read by its staff.

Eskerby and Dunvale Council

Dear Ms Thackeray

Internal review reference: EDC-REV-15-0041

I write in connection with your letter of 28 April 2015 about the delay in
answering your request, reference EDC-FOI-15-0318. I have completed my
review.

Your first request, EDC-FOI-15-0318, was received on 12 March 2015. A
reply should have been sent by 13 April 2015 and was not sent until 23 April
2015. This was a breach of section 10(1) of the Act, for which I apologise.
The letter of 14 April, which gave you 6 May as the amended date, does not
alter this.

Your second request, EDC-FOI-15-0467, was received on 24 April 2015 and
the 20th working day is 26 May 2015. It was answered on 1 May 2015, and I
find no fault with its handling.

Where a request has been refused because of its cost, a narrowed request is
treated as a new request, with a new time limit from the day on which it is
received.

If you are not content with the outcome of this review you may apply to the
Information Commissioner.

Yours sincerely

Ruth Ingleby
Head of Legal Services

6 May 2015

YOUR RIGHT TO COMPLAIN

If you are not content with this letter you may ask the Council to look at
the matter again. Write, within 40 working days of the date of a refusal
notice, to the Head of Legal Services, Eskerby and Dunvale Council, The
Guildhall, Market Row, Eskerby ED1 4QQ. We aim to answer within 20 working
days. If you are still not content you may apply to the Information
Commissioner for a decision. Telephone: 01632 960 418.

Eskerby and Dunvale Council: open for business, close to nature. Sign up for
bin-day reminders at www.eskerby.example/bins

This message is meant for the person to whom it is addressed. If it has come
to you by mistake please delete it and tell the sender. Messages to and from
the Council may be read by its staff.

Dear Ms Ingleby,

Thank you for the internal review, which I have sent on to the Commissioner.

Please let me have what the Council can give within the limit: my questions of 12th March (EDC-FOI-15-0318), less questions 5a, 5b and 9, which in EDC-FOI-15-0467 you took for a new request.

Yours sincerely,

Marian Thackeray

7 May 2015

Eskerby and Dunvale Council

Dear Ms Thackeray

I can confirm that your narrowed request reached us today, 7 May 2015. It is
treated as a new request, the 20th working day is 5 June 2015, and it has been
logged under reference EDC-FOI-15-0522.

I hope that this makes matters clear.

Ruth Ingleby
Head of Legal Services

7 May 2015

Marian Thackeray left an annotation (8 May 2015)

Eight weeks, three numbers, and the same questions. Due by 5th June now.

Eskerby and Dunvale Council

Dear Ms Thackeray

Our reference: EDC-FOI-15-0522

I am replying to your request for information, which the Council
received on 07/05/2015. You ask for the following:

1) How many street lights are switched off for part of the night in each ward?
2) On what date did the part-night switch-off begin in each ward?
3) Which company supplies the control units, and under what contract?
4) Please send me the equality impact assessment that was made before the
switch-off began.
6) How much electricity was saved in 2013/14, in kilowatt hours?
7) How much money did that come to?
8) Who can order that a street be lit again, and how long does it take?

We have decided to give you the information that we hold, as follows.

At question 1 you asked:

How many street lights are switched off for part of the night in each ward?

Our answer:

Eskerby Central 212, Dunvale 387, Harrow Top 64, Millbeck 158.

At question 2 you asked:

On what date did the part-night switch-off begin in each ward?

Our answer:

In all four wards on 1 October 2012.

At question 3 you asked:

Which company supplies the control units, and under what contract?

Our answer:

Lumen Vale Controls Ltd, under contract 09-114, LVC Type B units.

At question 4 you asked:

Please send me the equality impact assessment that was made before the
switch-off began.

Our answer:

No such assessment was made at the time. This information is not held.

At question 6 you asked:

How much electricity was saved in 2013/14, in kilowatt hours?

Our answer:

1,046,000 kilowatt hours.

At question 7 you asked:

How much money did that come to?

Our answer:

Please see the answer above: at the tariff of that year it came to £104,600.

At question 8 you asked:

Who can order that a street be lit again, and how long does it take?

Our answer:

The Head of Highways. It takes up to ten working days.

Yours sincerely

Priya Hallam
Information Officer

3 June 2015

YOUR RIGHT TO COMPLAIN

If you are not content with this letter you may ask the Council to look at
the matter again. Write, within 40 working days of the date of a refusal
notice, to the Head of Legal Services, Eskerby and Dunvale Council, The
Guildhall, Market Row, Eskerby ED1 4QQ. We aim to answer within 20 working
days. If you are still not content you may apply to the Information
Commissioner for a decision. Telephone: 01632 960 418.

Eskerby and Dunvale Council: open for business, close to nature. Sign up for
bin-day reminders at www.eskerby.example/bins

This message is meant for the person to whom it is addressed. If it has come
to you by mistake please delete it and tell the sender. Messages to and from
the Council may be read by its staff.

Dear Ms Hallam,

EDC-FOI-15-0522

Thank you for your answers. One query about question 3: you write 'Type B units'. Should that read Type D? The labels on the lamp posts say D.

Many thanks,

Marian Thackeray

Eskerby and Dunvale Council

Dear Ms Thackeray

You are quite right, and I apologise: my answer to question 3 should have
read Type D, not Type B.

Yours sincerely

Priya Hallam
Information Officer

show quoted sections
`
