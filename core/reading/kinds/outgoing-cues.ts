import type { PhraseTable } from './signals.ts'

/** Phrases of people who ask. */
export const ASKING: PhraseTable = {
  request: [
    [
      '!(?:under|pursuant to|in accordance with|using|by virtue of|in terms of) (?:the |article|section|s)[^.\\n]{0,50}(?:freedom of information|environmental information|official information|access to information|data protection|gdpr|informationsfreiheit|foi|public records|\\d)',
      3,
    ],
    [
      '!(?:freedom of information|foia?|eir|subject access|official information|access to information|environmental information|open records|public records|oia|right to information)[^.\\n]{0,12} (?:request|application)',
      1.5,
    ],
    [
      "!(?:i|we) (?:would like|wish|want|am writing|write|should like|'d like|hereby|am) (?:to )?(?:request|ask (?:for|you)|make (?:a|an|the)|know|see|have|apply|obtain|receive|submit|requesting)",
      2,
    ],
    [
      '!(?:please|could you|would you|can you|kindly|may i)[^.\\n]{0,30} (?:supply|provide|send|give|disclose|release|have|let me have|tell me|state|list|advise|forward|confirm)',
      1.5,
    ],
    [
      '!(?:following information|following (?:questions|records|documents)|copies of|a copy of|the number of|how many|how much|a list of|any and all)',
      1,
    ],
    ['!(?:personal (?:data|information) (?:you|that you|which you)[^.\\n]{0,8} hold)', 2],
  ],
  amend: [
    ['!(?:to clarify|clarification of|to be clear about|to clear up) (?:my |question|q|point|part)', 2.5],
    [
      '!(?:amend|alter|change|revise|rephrase|reword|correct|add to|extend) (?:my|the|that|question|this) (?:foi |original |earlier )?(?:request|question|wording|q\\d)?',
      2,
    ],
    [
      '!(?:please|i (?:would|should) like to|could you) (?:also )?(?:add|include|replace|substitute|read)[^.\\n]{0,60}(?:question|request|instead|as well|to my)',
      2,
    ],
    [
      '!(?:typo|i meant|i mean|should have (?:said|read|asked|written)|ought to (?:have )?(?:said|read|say)|left out|forgot to|omitted|apologies for any ambigu\\w+|by mistake)',
      1.5,
    ],
    ['!(?:instead of|rather than)[^.\\n]{0,60}(?:please|i)', 1],
  ],
  chase: [
    [
      '!(?:overdue|out of time|past (?:the|its) (?:deadline|date|due)|(?:deadline|date|limit|period|twenty working days|20 working days)[^.\\n]{0,30} (?:has |have |was |were )?(?:now )?(?:passed|expired|elapsed|gone|missed|up))',
      2.5,
    ],
    [
      "!(?:have|has|had|'ve|did) (?:still |as yet |so far )?(?:not|n't|never|yet to) (?:yet |so far )?(?:had|have|received?|heard|got|been|seen|hear|replied|answered|responded)",
      2,
    ],
    ["!(?:haven't|hasn't|hadn't) (?:yet )?(?:had|heard|received|got|been|seen)", 2],
    [
      '!(?:heard nothing|no (?:reply|response|answer)|without (?:a |any )?(?:reply|response|answer)|nothing (?:has come|since|from you)|still (?:waiting|awaiting|no)|silence)',
      2,
    ],
    ['!(?:was|were|is|be|fell) due', 2],
    [
      '!(?:when|what date)[^.\\n?]{0,20} (?:shall|will|can|may|might|should|do) (?:i|we|you)[^.\\n?]{0,40}(?:expect|receive|have|hear|get|reply|respond|answer)',
      2,
    ],
    [
      '!(?:reminder|remind you|chas(?:e|ing|er)|follow(?:ing)? up|any (?:news|progress|update)|an update|where (?:is|are) (?:my|the)|status of)',
      2,
    ],
    [
      '!(?:reason|explain|account|explanation)[^.\\n]{0,30} (?:for|of|why)? ?(?:the |this |your )?(?:delay|lateness|not replying|late)',
      2,
    ],
    [
      '!(?:reply|respond|answer) (?:by return|promptly|without (?:further )?delay|at once|immediately|as soon as possible|now|this week)',
      1.5,
    ],
    ['!(?:delay|late|lateness)', 0.8],
  ],
  review: [
    [
      '!(?:request|ask(?:ing)?(?: you)?|apply|would like|want|wish|seek|require|demand|conduct|carry out|hold|undertake|do|arrange|please|make|writing)[^.\\n]{0,50}(?:internal reviews?|internal appeals?|a review|formal review|review of|reconsideration|review (?:the|your|this|how)|to review|administrative appeal|confirmatory application|requirement for review)',
      3,
    ],
    [
      '!(?:please|kindly|could you|ask you to) (?:also )?(?:pass|treat|take|regard|accept) this[^.\\n]{0,60}(?:review|complaint|appeal)',
      3,
    ],
    ['!(?:i (?:would like to |wish to |hereby |therefore |am writing to )?(?:appeal|challenge|dispute|contest))', 2],
    ["!(?:dissatisfied|not satisfied|unhappy|not happy|disagree|do not accept|don't accept|not accept)", 1.2],
    ['!(?:reconsider|look again at|look at (?:this|it) again|think again)', 1.5],
    ['!internal review', 0.8],
    ['!widerspruch', 3],
  ],
  regulator: [
    ['!(?:wish|want|would like|writing|like|have) to (?:make a |lodge a |complain|raise a )(?:complaint)?', 2],
    ['!(?:complain|complaint) (?:about|against|under section 50|regarding)', 2],
    ['!(?:make them answer|section 50|decision notice|investigate)', 1],
  ],
  appeal: [
    [
      '!(?:notice of appeal|grounds of appeal|appeal to the (?:first-tier )?tribunal|first-tier tribunal|information tribunal|appellant)',
      2.5,
    ],
  ],
  narrow: [
    [
      '!(?:narrow(?:ed|ing)?|refin(?:e|ed|ing)|reduc(?:e|ed|ing)|limit(?:ed|ing)?|restrict(?:ed|ing)?|cut (?:it |this |my request )?down|scale (?:it )?(?:down|back)|confine)[^.\\n]{0,50}(?:my|the|this|it|request|scope|question|to )',
      2.5,
    ],
    [
      '!(?:less|without|minus|excluding|except(?:ing)?(?: for)?|leav(?:e|ing) out|drop(?:ping)?|omit(?:ting)?|not|apart from|other than|forget|strike out|withdraw|remove) (?:my |the |question|q)[a-z .]{0,20}\\d',
      2,
    ],
    ['!(?:questions?|q|parts?|points?|items?) \\d[^.\\n]{0,30} only', 2.5],
    ['!(?:just|only)[^.\\n]{0,30} (?:questions?|q|parts?|the (?:last|first|past)|items?|points?) ?\\d?', 1.5],
    [
      '!(?:answer|supply|provide|release|send|give)[^.\\n]{0,30} (?:what|whatever|as much as|those|the (?:rest|others|remaining|remainder))[^.\\n]{0,30} (?:you|they|it|the [a-z]+)? ?(?:can|are able|is able|could|may|within)',
      2,
    ],
    ['!within (?:the )?(?:cost |appropriate |costs )?(?:limit|limits)', 1.5],
    [
      '!(?:as (?:you|per your) (?:suggest|suggested|suggestion|offer|offered|advice|statement)|take up your (?:offer|suggestion)|your (?:offer|suggestion))',
      1.5,
    ],
  ],
  withdraw: [
    [
      '!(?:withdraw(?!n)|withdrawing|cancel|cancelling)[^.\\n]{0,30}(?:my|this|the|it) ?(?:foi |whole |entire |information )?(?:request|application|complaint|appeal|question)?',
      3,
    ],
    [
      "!(?:no longer (?:need|want|require|wish)|(?:please|you (?:can|may)) (?:now )?close (?:it|my|this|the)|don't need (?:it|this) any ?more|do not (?:need|want) (?:it|this) any ?more)",
      2.5,
    ],
  ],
  thanks: [
    ['!(?:thank you|thanks|grateful|much obliged|appreciate)', 2],
    [
      '!(?:full answer|very helpful|most helpful|excellent|all (?:that )?i (?:need|needed|wanted)|answers (?:all|everything)|great help)',
      1.5,
    ],
  ],
  query: [
    ['!(?:one|a|another|small|quick|further) (?:query|question|point|thing)', 2],
    [
      "!(?:should that|should it|shouldn't|is (?:that|this|it) (?:right|correct)|are you sure|isn't it|do you mean|could you explain|what does|which [^.\\n]{0,80}\\?|does that)",
      1.5,
    ],
    ['\\?', 1],
  ],
  clarifies: [
    [
      '!(?:to clarify|in clarification|by (?:that|this) i mean|i mean|i meant|what i (?:mean|want|am after|need)|in (?:answer|reply|response) to your (?:questions?|points?|e-?mail|query))',
      1.5,
    ],
    ['!(?:sorry, i (?:ought|should)|i ought to have)', 1],
  ],
}
