/**
 * A request as a person would paste it from a public page, written for the project with invented people: three numbers that follow one
 * another, two refusals for cost, a bounce, a delay with a promise, an internal review, a correction at the end.
 */
export const EXAMPLE_THREAD = `Ward closures at Netherby Royal Infirmary

This request has been answered.

Dear Wharfedale Fells NHS Foundation Trust,

I am writing under the Freedom of Information Act 2000 about the closing of wards at Netherby Royal Infirmary since the winter of 2013.

1. How many wards were closed, for any length of time, between 1 October 2013 and 28 February 2015?

2. For each of them, on what day did it close and on what day did it open again?

3. How many beds were lost while each ward was closed?

4. Who decides that a ward is to close, and under which policy? Please send me a copy of that policy.

5. Was an equality impact assessment made before any of the closures? If so, please let me have it.

6. How many patients were moved because of a closure?

7. How many of the closures were due to infection, and how many to a shortage of staff?

8. What did the Trust pay to other hospitals for taking patients while wards were closed?

9. For every patient who was moved, how long after the move did they leave hospital, and were they admitted again within thirty days?

If some of this is quick to find, please send it as soon as you have it and do not hold it back for the rest.

Yours faithfully,

Marian Tolley

Dear Wharfedale Fells NHS Foundation Trust,

A word on question 6, which I put too loosely. Please tell me how many patients were moved

a) to another ward of the Infirmary
b) to another hospital

Sorry for the trouble.

Yours faithfully,

Marian Tolley

Wharfedale Fells NHS Foundation Trust

Dear Mrs Tolley

Our reference: WF/15/0231

Thank you for your request under the Freedom of Information Act 2000, which the Trust received on 12 March 2015. We shall answer it within twenty working days.

Please quote our reference if you write to us again.

Yours sincerely

Colm O\`Dwyer
Information Rights Manager

How did we do? If you are not happy with the way in which your request was dealt with, you may ask the
Trust to review it. Write to the Company Secretary, Trust Headquarters, Beckside, Netherby NB2 6QT
within forty working days. If you are still not content after that, you can complain to the Information
Commissioner.

This message is meant only for the person to whom it is addressed. If it has reached you by mistake please
delete it and tell the sender. Wharfedale Fells NHS Foundation Trust. Switchboard 01632 960770.

Wharfedale Fells NHS Foundation Trust

Dear Mrs Tolley

Our reference: WF/15/0231

Thank you for your request under the Freedom of Information Act 2000, which the Trust received on 12 March 2015. Please disregard our earlier acknowledgement, which left out the second part of what you asked for. You wish to know:

1. How many wards were closed, for any length of time, between 1 October 2013 and 28 February 2015?
2. For each of them, on what day did it close and on what day did it open again?
3. How many beds were lost while each ward was closed?
4. Who decides that a ward is to close, and under which policy? Please send me a copy of that policy.
5. Was an equality impact assessment made before any of the closures? If so, please let me have it.
6. How many patients were moved
a) to another ward of the Infirmary
b) to another hospital
7. How many of the closures were due to infection, and how many to a shortage of staff?
8. What did the Trust pay to other hospitals for taking patients while wards were closed?
9. For every patient who was moved, how long after the move did they leave hospital, and were they admitted again within thirty days?

We shall answer it within twenty working days.

Yours sincerely

Colm O\`Dwyer
Information Rights Manager

How did we do? If you are not happy with the way in which your request was dealt with, you may ask the
Trust to review it. Write to the Company Secretary, Trust Headquarters, Beckside, Netherby NB2 6QT
within forty working days. If you are still not content after that, you can complain to the Information
Commissioner.

This message is meant only for the person to whom it is addressed. If it has reached you by mistake please
delete it and tell the sender. Wharfedale Fells NHS Foundation Trust. Switchboard 01632 960770.

Wharfedale Fells NHS Foundation Trust

14 April 2015

Dear Mrs Tolley

Our reference: WF/15/0231

I write about your request, received on 12 March 2015.

I regret that we cannot finish our reply within the twenty working days. The bed managers at the Infirmary have yet to send us their part. The new date for our response is 6 May 2015.

Please accept my apologies for this.

Yours sincerely

Colm O\`Dwyer
Information Rights Manager

How did we do? If you are not happy with the way in which your request was dealt with, you may ask the
Trust to review it. Write to the Company Secretary, Trust Headquarters, Beckside, Netherby NB2 6QT
within forty working days. If you are still not content after that, you can complain to the Information
Commissioner.

This message is meant only for the person to whom it is addressed. If it has reached you by mistake please
delete it and tell the sender. Wharfedale Fells NHS Foundation Trust. Switchboard 01632 960770.

Dear Colm O\`Dwyer,

Why has my request been put off to the sixth of May, when the law gives you twenty working days? Will you please explain the delay.

Yours sincerely,

Marian Tolley

Mail Delivery Subsystem,

This message was created automatically by mail delivery software.

The message that you sent could not be delivered to the address below. This is a permanent error.

colm.o\`dwyer@wharfedalefells.example
553 5.1.3 the recipient's address is not valid: character 0x60 is not allowed

show quoted sections

Marian Tolley left an annotation ()

17/4/15 - My letter of yesterday came back: the Trust writes its own officer's name with a crooked apostrophe, and no mail can reach him. I have sent the same words through the form on its website.

Wharfedale Fells NHS Foundation Trust

27 April 2015

Dear Mrs Tolley

Our reference: WF/15/0231

I write in response to your request for information, which the Trust received on 12 March 2015.

The Trust will not be able to answer the whole of your request within the cost limit. To answer question 9 we should have to open the paper notes of some 1,400 patients. At a quarter of an hour for each that comes to 350 hours, against the 18 hours (£450) that the Regulations allow.

This letter is therefore a refusal notice under section 12(1) of the Act.

Under section 16 I have to help you to put a smaller request. Without question 9 we may be able to answer questions 1 to 8.

Yours sincerely

Colm O\`Dwyer
Information Rights Manager

How did we do? If you are not happy with the way in which your request was dealt with, you may ask the
Trust to review it. Write to the Company Secretary, Trust Headquarters, Beckside, Netherby NB2 6QT
within forty working days. If you are still not content after that, you can complain to the Information
Commissioner.

This message is meant only for the person to whom it is addressed. If it has reached you by mistake please
delete it and tell the sender. Wharfedale Fells NHS Foundation Trust. Switchboard 01632 960770.

Dear Mr O\`Dwyer,

Thank you for your letter.

I should be glad if the Trust would answer what it can within the limit, as you suggest, and leave out question 9.

It does surprise me that nobody has looked at what became of the patients.

Yours sincerely,

Marian Tolley

Wharfedale Fells NHS Foundation Trust

Dear Mrs Tolley

Our reference: WF/15/0388

Thank you for your narrowed request, which the Trust received on 28 April 2015. It is treated as a new request and we shall answer it within twenty working days.

Yours sincerely

Agnes Frobisher
Information Rights Officer

How did we do? If you are not happy with the way in which your request was dealt with, you may ask the
Trust to review it. Write to the Company Secretary, Trust Headquarters, Beckside, Netherby NB2 6QT
within forty working days. If you are still not content after that, you can complain to the Information
Commissioner.

Dear Wharfedale Fells NHS Foundation Trust,

I first asked on 12 March and have nothing yet but letters about letters. Please hold an internal review of how you have dealt with my request.

Yours faithfully,

Marian Tolley

Wharfedale Fells NHS Foundation Trust

Dear Mrs Tolley

Our reference: WF/IR/15/017

Thank you for asking for an internal review of the way in which we dealt with WF/15/0231. Your letter reached the Trust on 1 May 2015. The review will be carried out by the Company Secretary, who will let you have the outcome within twenty working days.

Yours sincerely

Lionel Satterthwaite
Corporate Affairs

Wharfedale Fells NHS Foundation Trust

6 May 2015

Dear Mrs Tolley

Our reference: WF/15/0388

I write in response to your request for information, which the Trust received on 28 April 2015.

The Trust will not be able to answer it within the cost limit. As regards questions 6a and 6b, patients who are moved are marked on the ward's board and nowhere else, and we should have to read the nursing record of every patient who was in a bed on one of those days, which would take at least 90 hours.

This letter is therefore a refusal notice under section 12(1) of the Act.

It should be possible to answer questions 1, 2, 3, 4, 5, 7 & 8 if you ask for those alone.

Yours sincerely

Agnes Frobisher
Information Rights Officer

How did we do? If you are not happy with the way in which your request was dealt with, you may ask the
Trust to review it. Write to the Company Secretary, Trust Headquarters, Beckside, Netherby NB2 6QT
within forty working days. If you are still not content after that, you can complain to the Information
Commissioner.

Wharfedale Fells NHS Foundation Trust

20 May 2015

Dear Mrs Tolley

Our reference: WF/IR/15/017

Internal review of WF/15/0231

I have completed the review that you asked for.

Your first request (WF/15/0231) was received on 12 March 2015. Our answer should have been sent by 13 April 2015 and was not sent until 27 April 2015. That is a breach of section 10(1) of the Act, for which I apologise. The letter of 14 April, which gave you a later date, does not cure it.

Your narrowed request (WF/15/0388) was received on 28 April 2015, which makes 28 May 2015 the twentieth working day. The reply of 6 May was in time, and I find no fault there.

I therefore uphold your complaint in part.

If you remain unhappy you have the right to take the matter to the Information Commissioner.

Yours sincerely

Honor Braithwaite
Company Secretary

Marian Tolley left an annotation ()

The review says that they were late, which I knew. I will now ask for the rest.

Dear Wharfedale Fells NHS Foundation Trust,

For the attention of Agnes Frobisher

Thank you for the review. Please now send me what you say you can of my request of 12 March (your reference WF/15/0231) and of the narrowed one (WF/15/0388), that is all of it without Q9, Q6a and Q6b.

Yours faithfully,

Marian Tolley

Wharfedale Fells NHS Foundation Trust

Dear Mrs Tolley, I confirm that your letter came to us today (22 May 2015). As Mrs Braithwaite has explained, we treat it as a new request. It has been logged as WF/15/0467 and the twentieth working day is 22 June 2015.

Regards

Agnes Frobisher
Information Rights Officer

Wharfedale Fells NHS Foundation Trust

17 June 2015

Dear Mrs Tolley

Our reference: WF/15/0467

I write in response to your request for information, which the Trust received on 22 May 2015. I am glad to be able to give you all that we hold.

Question 1
How many wards were closed, for any length of time, between 1 October 2013 and 28 February 2015?

Answer
Seven.

Question 2
For each of them, on what day did it close and on what day did it open again?

Answer
The days are in the first sheet of the attached workbook.

Question 3
How many beds were lost while each ward was closed?

Answer
Please see the answer to question 2.

Question 4
Who decides that a ward is to close, and under which policy? Please send me a copy of that policy.

Answer
The Director of Operations decides, under the Escalation Policy, which is attached.

Question 5
Was an equality impact assessment made before any of the closures? If so, please let me have it.

Answer
No assessment was made, so that this information is not held.

Question 7
How many of the closures were due to infection, and how many to a shortage of staff?

Answer
Four were due to infection and two to a shortage of staff. One was planned, for building works.

Question 8
What did the Trust pay to other hospitals for taking patients while wards were closed?

Answer
£212,650.

Yours sincerely

Agnes Frobisher
Information Rights Officer

How did we do? If you are not happy with the way in which your request was dealt with, you may ask the
Trust to review it. Write to the Company Secretary, Trust Headquarters, Beckside, Netherby NB2 6QT
within forty working days. If you are still not content after that, you can complain to the Information
Commissioner.

Dear Wharfedale Fells NHS Foundation Trust,

For the attention of Agnes Frobisher

WF/15/0467

Thank you, that was worth waiting for. I have one query about your answer to Q7: the workbook shows three closures for infection and three for want of staff. Should it not be three and three?

Many thanks,

Marian Tolley

Wharfedale Fells NHS Foundation Trust

Dear Mrs Tolley

You are quite right and I apologise. The answer to question 7 should have read: three were due to infection and three to a shortage of staff.

Yours sincerely

Agnes Frobisher
Information Rights Officer
`
