import type { PhraseTable } from './signals.ts'

/** Phrases of letters that decide: refuse, hold nothing, give. */
export const DECIDING: PhraseTable = {
  refuse: [
    ['refus(?:al|ed|es|ing|e) (?:notice|to|your|the|this|this request|under|it|them|your request|that part|part)', 2.5],
    ['(?:refusal notice|notice of refusal|formal refusal)', 3],
    [
      '(?:has been|have been|is|are|was|were|be|being|must be|hereby|therefore) (?:refused|declined|denied|withheld|exempted|rejected)',
      2.5,
    ],
    [
      '(?:exempt|excepted|exempted) (?:from (?:disclosure|release|the (?:duty|right|obligation))|under|information|by virtue)',
      2.5,
    ],
    ['(?:exemption|exception)s?[^.\\n]{0,60}(?:appl(?:y|ies|ied)|engaged|relied|relies|rely|cited|claimed)', 2.5],
    [
      '(?:appl(?:y|ied|ying)|rely(?:ing)? on|relied on|engag(?:e|es|ed|ing)|claim(?:ing)?|cit(?:e|ing)|invok(?:e|ed|ing)) (?:the |an |on )*(?:exemption|exception|section|regulation|s\\.? ?\\d)',
      2.5,
    ],
    ['(?:withhold|withholding|withheld)', 2],
    [
      '(?:section|s\\.?) ?(?:12|14|2[1-9]|3[0-9]|4[0-4])(?:\\([0-9a-z]\\))*[^.\\n]{0,30} (?:therefore |also |again )?(?:applies|is engaged)',
      2.5,
    ],
    ['(?:oppressive|disproportionate|unreasonable|excessive)[a-z ]{0,16} burden', 2],
    [
      '(?:exceeds?|exceeded|exceeding|over|above|beyond|more than|within) (?:the )?(?:appropriate|cost|costs|statutory|fees?|upper)[a-z ]{0,8} ?(?:limit|threshold|ceiling)',
      2.5,
    ],
    ['(?:cost|fees) (?:limit|threshold|ceiling)', 1.2],
    [
      '(?:not be possible|not possible|cannot|unable|not able|not going|not prepared|not willing|decline|declines|declined) to (?:respond to your request within|disclose|release|provide you with the|supply|comply|provide this|provide the|give you|let you have|answer your request|share|make available|meet your request)',
      2,
    ],
    ['(?:neither confirm nor den(?:y|ies)|confirm or deny)', 2],
    ['(?:vexatious|repeated request|manifestly unreasonable|frivolous|substantial collation)', 2],
    [
      '(?:decided|decision is|determined|conclude[ds]?|judg(?:e|ed|ment)) (?:not to|against|that (?:it|they|the information) (?:should|must|will) not) ?(?:be )?(?:disclos|releas|provid|suppl|publish|grant|giv)?',
      2.5,
    ],
    ['(?:we|i) (?:therefore |must |have to |will |shall )*(?:refuse|decline|withhold)', 2.5],
    [
      'public interest[^.\\n]{0,80}(?:maintaining|outweighs|favours? (?:non-?disclosure|withholding|maintaining)|withholding|against)',
      2,
    ],
    ['(?:too|very) (?:long|much|many|costly|expensive)[^.\\n]{0,60}(?:to (?:search|find|answer|locate|extract))', 1],
    ['access (?:is|has been|to [^.\\n]{3,60} is) (?:refused|denied)|deny (?:your|access)|denied in (?:full|part)', 2.5],
    [
      'not (?:be )?(?:disclosed|released|supplied|provided|published|given)[^.\\n]{0,20}(?:because|as|since|under)',
      1.5,
    ],
  ],
  'cost-limit': [
    [
      '(?:exceeds?|exceeded|exceeding|over|above|beyond|more than|within)[^.\\n]{0,30}(?:appropriate|cost|costs|18|24|eighteen|twenty[- ]four)[a-z ]{0,12} ?(?:limit|threshold|ceiling|hours)',
      2,
    ],
    ['appropriate limit', 1.5],
    ['cost (?:limit|threshold|ceiling)', 1.5],
    ['section 12(?!\\d)', 1],
    ['[\\u00a3$\\u20ac] ?(?:450|600|25 (?:an|per|a) hour)', 1],
    ['(?:\\d+|eighteen|twenty[- ]four|forty)[- ]+(?:staff |working |person )?hours', 0.8],
  ],
  'not-held': [
    [
      "(?:do|does|did|had|has|have) (?:not|n't) (?:currently |actually |ourselves |itself )?(?:hold|have|keep|collect|record|possess)",
      2,
    ],
    ["(?:don't|doesn't|didn't) (?:hold|have|keep|collect|record)", 2],
    ["(?:is|are|was|were|be) not (?:held|recorded|kept|collected|in (?:our|the council's|its) possession)", 2.5],
    ['(?:information|data|record|document|copy)[^.\\n]{0,20} not held', 2.5],
    ['hold(?:s)? no (?:such |recorded |relevant |information|records?|data|documents?)', 2.5],
    [
      'no (?:recorded |relevant |such |further )?(?:information|records?|documents?|data)[^.\\n]{0,40}(?:is|are|was|were|has been|could be|have been)? ?(?:held|found|located|identified|exist)',
      2.5,
    ],
    ['(?:do|does) not exist', 1.5],
    ['(?:nothing|none)[^.\\n]{0,30}(?:was |is )?(?:held|found|located)', 1.5],
    ['never (?:been )?(?:held|recorded|kept|collected|produced|had|existed)', 1.5],
    ['(?:information|records?|documents?)[^.\\n]{0,30} cannot be found', 2],
  ],
  supply: [
    ['(?:please )?(?:find|see)(?: the)?[^.\\n]{0,50} (?:attached|enclosed|below|overleaf)', 1.5],
    [
      '(?:is|are) (?:now )?(?:attached|enclosed|set out (?:below|overleaf)|given below|provided below|shown below|below|listed below|as follows|in the attached|in the enclosed|in the table)',
      2,
    ],
    ['(?:attached|enclosed) (?:is|are|you will find|please find|herewith)', 2],
    ['(?:in|on|with) the (?:attached|enclosed)', 1.5],
    [
      '(?:i|we) (?:attach|enclose|provide|supply|set out|append|am attaching|am enclosing|can provide|can supply|have attached|have enclosed|am sending|are sending)',
      2,
    ],
    [
      '(?:disclose|release|releasing|disclosing|disclosed|released|supplied|provided|supplying|grant(?:ed|ing)?)[^.\\n]{0,50}(?:in full|to you|located information|the information|all|documents|access|copies)',
      2,
    ],
    [
      '(?:decided|decision|pleased|(?<!to be )able|happy) to (?:[a-z]+ )?(?:disclose|release|provide|supply|let you have|give you|send you|grant)',
      2,
    ],
    [
      '(?:answers?|responses?|repl(?:y|ies)|information|figures?|data|details)[^.\\n]{0,50}(?:is|are|as|follow)s?(?: set out| given| shown| listed)? (?:below|follows|attached|enclosed|overleaf|here)',
      2,
    ],
    ['(?:i|we) (?:will|can|shall|have) (?:now )?answer(?:ed)? (?:your|each|these|the) (?:questions?|points?)', 1.5],
    ['(?:can|i|we) (?:now )?confirm that (?:we|the|it)[^.\\n]{0,50}(?:does |do )?(?:hold|holds|held)', 1.2],
    [
      "(?:the answer|our (?:response|answer|reply)|[a-z]+'?s? (?:response|answer|reply)) (?:is|to (?:this|your) (?:question|request) is)",
      1.5,
    ],
    ['(?:i )?hope (?:that )?(?:this|these|it) (?:meets?|answers?|helps|is (?:helpful|of use|useful)|satisf)', 1.2],
    ['(?:the information|what) you (?:requested|asked for|seek|want)[^.\\n]{0,40}(?:is|are|as follows)', 1.2],
    [
      '(?:full|granted|allowed) (?:access|in full)|granted in (?:full|part)|part[- ]?granted|your request (?:is|has been) (?:granted|upheld|approved|successful)',
      2,
    ],
    ['(?:released|provided|supplied|sent|disclosed) (?:herewith|with this|to you|under)', 1.5],
  ],
  part: [
    [
      '(?:redact(?:ed|ions?|ing)?|suppressed|severed|blacked|blanked|edited out|(?<!nothing )removed from|(?<!nothing )taken out|(?<!nothing )left out|omitted|obscured|masked|deleted)',
      2,
    ],
    [
      '(?:in part|partially|partly|part of|some of|parts of|certain|remainder|remaining|rest of|apart from|except for|with the exception of|other than|save for)',
      0.8,
    ],
    [
      '(?:some|part|certain|parts|remaining|two|three|one|a number|remainder|rest|names)[^.\\n]{0,60}(?:withheld|exempt|refused|redacted|not (?:be )?(?:disclosed|released|provided|supplied))',
      2,
    ],
  ],
}
