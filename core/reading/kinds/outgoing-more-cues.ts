import type { PhraseTable } from './signals.ts'

/** More of the ways in which people chase, amend, narrow, dispute and withdraw, in few words. */
export const ASKING_MORE: PhraseTable = {
  chase: [
    [
      "!(?:month|time|deadline|days|weeks) (?:was|is|were|are) (?:now )?up(?![a-z])|where(?:'s| is| are) (?:my|the|your)",
      1.8,
    ],
    [
      '!(?:and|still|but|yet)[^.\\n]{0,12} no (?:records?|reply|answer|response|information|documents|files?|news|word|sign)',
      2,
    ],
    ['!(?:tell me|say|know) when(?![a-z])', 1],
    [
      '!(?:has|have|had) (?:now |already )?(?:been|gone by|passed)[^.\\n]{0,20} (?:days?|weeks?|months?)|(?:days?|weeks?|months?) (?:have |has )?(?:now |already )?(?:gone|passed|ago|since|later|on)',
      1.5,
    ],
    ["!(?:been|is|it's) (?:now )?(?:\\w+ )?(?:days?|weeks?|months?)", 1.2],
    ['!you (?:said|promised|told me|wrote|assured me)[^.\\n]{0,60}(?:would|have it|by|on|reply|answer|hear|send)', 2],
    [
      '!(?:may|can|could|shall|will|do) i (?:now |please )?(?:have|get|expect)[^.\\n]{0,12}(?:my|an|the|your) (?:answer|reply|response)',
      2,
    ],
    ['!(?:still alive|forgotten|lost|mislaid|gone astray|ran out|run out|fell due|falls due|past due)', 2],
    ['!(?:nothing|no word|not a word)[^.\\n]{0,20}(?:from you|yet|since)|nothing (?:has )?(?:come|arrived|yet)', 2],
    [
      '!(?:have you got|do you have|is there|got) (?:anything|any news|an answer|something)|did you (?:get|receive|see) my|the (?:law|act) (?:says|gives you|allows)[^.\\n]{0,30}(?:days|month)|any chance of',
      1.5,
    ],
    [
      "!(?:it is|it's|today is)(?: now)?(?: the)? \\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*",
      2,
    ],
    ['!it is (?:now )?(?:the )?\\d{1,2}(?:st|nd|rd|th)', 1.2],
    ['!(?:look forward|looking forward)[^.\\n]{0,20}(?:reply|answer|response|hearing)', 0.8],
  ],
  amend: [
    [
      '!(?:could|may|can|might) i (?:also|in addition|additionally)|(?:also|additionally) (?:have|include|add|like|want|give|send|tell)',
      1.8,
    ],
    ['!(?:in addition|addition|one more|further to my (?:request|e-?mail|letter)|on top of)[^.\\n]{0,60}', 1.5],
    ['!(?:mistake|error|slip)[^.\\n]{0,20} in my (?:request|letter|e-?mail|question)', 2.5],
    ['!for "[^"\\n]{1,60}" (?:please )?read', 2.5],
    ['!(?:include|included|including)[^.\\n]{0,40}(?:as well|too|also)', 1.5],
  ],
  narrow: [
    ['!cut(?:ting)?[^.\\n]{0,30}(?:down|back|to)', 2],
    ['!(?:just|only|merely|solely)[^.\\n]{0,40}(?:years?|months?|town|ward|last|first|largest|one|two|three)', 1.5],
    ['!(?:take|have|want|settle for|content with)[^.\\n]{0,20} (?:just|only|parts?|questions?|\\(?[a-h]\\))', 1.5],
    ['!(?:following|on|taking) your (?:advice|suggestion|offer)', 1.5],
    ['!under the limit|within the limit', 1.5],
  ],
  request: [
    [
      '!(?:separately|another request|(?:a|another) (?:new|second|further|separate|fresh|different) (?:foi |information )?request)',
      3,
    ],
  ],
  review: [
    ['!(?:would|could|should|to|please|will you) reconsider', 2.5],
    ['!(?:require|want|ask for|need|like)[^.\\n]{0,24} (?:to be )?(?:reviewed|reconsidered)', 3],
    ['!(?:administrative|internal|first-level) appeal', 3],
    [
      "!(?:i'd like|i should like|submit(?:ting)?|lodge|lodging|file|filing|raise|initiate|invoke|exercise|apply(?:ing)?|take this as|as) (?:[a-z]+ ){0,4}(?:internal review|review|confirmatory application|reconsideration|appeal)(?![a-z])",
      3,
    ],
    [
      '!(?:this|this letter|this e-?mail|what follows) (?:is|constitutes|serves as) (?:an?|my|our) (?:[a-z]+ ){0,2}(?:appeal|requirement|confirmatory|request for (?:a |an )?(?:internal )?review)',
      3,
    ],
    ['!appeal(?:ing)? (?:the|your|against|of|from)[^.\\n]{0,40} (?:decision|denial|refusal|determination|response)', 3],
    [
      '!(?:review|reconsider) (?:it|this|the decision|your decision|the refusal|that|them),? please|please (?:review|reconsider)',
      2.5,
    ],
    ['!confirmatory application', 2],
    ['!(?:i|we)(?: hereby| now| therefore| wish to| would like to| want to)* appeal', 2.5],
    [
      '!(?:think again|look (?:at it )?again|reviewed|someone senior|somebody senior|senior (?:officer|person|colleague)|another officer|different officer|somebody else)',
      2,
    ],
    [
      '!(?:you are|you were|it is|that is|this is) (?:quite |plainly |simply )?(?:wrong|mistaken)|(?:wrong|mistaken) about',
      1.8,
    ],
    ["!(?:cannot|can't|do not|don't) (?:accept|agree|believe)|disagree", 1.5],
    ['!(?:goes?|go|gone) (?:much |far )?too far|too much (?:has been |was )?(?:cut|withheld|redacted)', 1.5],
    ['!you must (?:hold|have|know)', 1.5],
  ],
  withdraw: [
    [
      '!(?:cancel|withdraw|drop|close|scrap|forget|bin)[^.\\n]{0,14} (?:that one|the (?:first|second|other|earlier) one|this one|that request|the first|the second)',
      3,
    ],
    ["!(?:do not|don't|no longer) (?:wish|want|intend|care) to (?:proceed|go on|continue|pursue|go ahead)", 3],
    ['!no need (?:for you )?to (?:answer|reply|respond|go on|continue|do)', 3],
    ['!(?:disregard|ignore|drop|forget|cancel)[^.\\n]{0,14} (?:my|the|this) request', 3],
    ['!(?:please|do) (?:cancel|drop|close|forget) (?:it|this|the matter)', 2.5],
    ['!need not (?:go on|answer|reply|bother)', 2.5],
  ],
  clarifies: [
    ['!by "[^"\\n]{2,80}" i mean', 2],
    ['!(?:the (?:first|second|third|last|former|latter) one|i am interested in|what i (?:seek|want) is)', 1],
  ],
}
