import type { PhraseTable } from './signals.ts'

/** Phrases of letters that say that a request came in and what will happen with it. */
export const ACKNOWLEDGING: PhraseTable = {
  acknowledged: [
    ['(?:acknowledge|acknowledging|acknowledgement of|acknowledgment of)', 2.5],
    ['confirm (?:safe )?receipt', 3],
    ['confirm (?:that )?(?:we have |i have |it has |your [a-z ]{3,40} )(?:been |was |has been )?received', 2.5],
    ['thank you for (?:submitting |sending |contacting |getting in touch|your )', 1],
    [
      '(?:has been|was|have been|is) (?:now )?(?:received|logged|registered|recorded|allocated|assigned|passed to)',
      1.5,
    ],
    ['(?:has been|have been|was) given (?:the |a )?(?:[a-z]+ )?(?:reference|number|case)', 2],
    ['(?:we|i) (?:have )?(?:today )?received your', 1.5],
    ['received:? (?:on )?\\d', 1],
    ['(?:will|is) (?:now )?(?:be |being )(?:dealt with|considered|processed|handled|looked (?:at|into)|treated as)', 2],
    ['(?:your request|it) is (?:now )?(?:open again|with (?:our|the)|in hand|receiving attention)', 1.5],
    [
      '(?:a|our|the|full) (?:response|reply|answer|decision) (?:will be|should be|is) (?:sent|provided|issued|with you|given)',
      2,
    ],
    ['(?:response|reply|answer|decision)(?: date)? (?:is )?due', 1.5],
    ['due date', 1],
    [
      '(?:you (?:will|can|should|may|are entitled to|shall)) (?:therefore )?(?:expect|receive|hear|have|get|an answer)',
      1.5,
    ],
    [
      '(?:we|i) (?:aim|hope|intend|expect|will aim|undertake|are required) to (?:respond|reply|answer|let you have|provide|send|issue|write|make a decision)',
      1.5,
    ],
    [
      '(?:we|i) (?:will|shall|must|have to) (?:respond|reply|answer|write to you|be in touch|process|let you have|make a decision|deal with)',
      1.5,
    ],
    [
      'within (?:the )?(?:statutory )?(?:\\d+|ten|fifteen|twenty|thirty|forty|one|a|four weeks)[a-z ()0-9]{0,14} ?(?:working|calendar|business|school|month|days|weeks)',
      1.2,
    ],
    ['(?:reference|tracking|case|request|file) (?:number|no\\.?|#)', 0.6],
    ['entitled to an answer', 1.2],
    [
      '(?:passed|forwarded|sent) (?:it |your request |this |your e-?mail )?(?:on )?to (?:the|our|my|a) (?:relevant|appropriate|colleague|department|team)',
      1,
    ],
  ],
  delay: [
    ['date (?:that |which )?(?:i|we) can (?:keep|meet|stand by)', 2.5],
    [
      '(?:is|are) (?:still |now |currently )?(?:with|before) (?:our|the|my) [a-z ]{3,40} for (?:comments?|approval|clearance|consideration|sign-?off|advice)',
      2,
    ],
    ["(?:am|i'm|are|we're|been) (?:now )?(?:told|advised|informed) (?:that )?it(?:'ll| will)", 2],
    ['had hoped to (?:get back|reply|respond|answer|write|let you|send|have)', 2.5],
    [
      "(?:not been able|unable|not able|not be able|not been possible|not possible|not be possible|cannot|won't be able) (?:to )?(?:complete|respond|reply|provide (?:you with )?(?:a|our|the) (?:full |substantive )?(?:response|reply)|send (?:you )?(?:a|our)|answer|meet|finish|finali[sz]e|let you have)[^.\\n]{0,80}(?:within|by|in time|on time|deadline|originally|date|working days|timescale|yet)",
      3,
    ],
    [
      '(?:amended|revised|new|extended|later|further) (?:date|deadline|due date|timescale|target date|response date)',
      2.5,
    ],
    ['(?:response|reply|answer)[^.\\n]{0,40} (?:is|has been|will be|was) (?:delayed|late|overdue|taking longer)', 2.5],
    ['(?:apologi[sz]e|sorry|apologies|regret)[^.\\n]{0,60}(?:delay|late|overdue|taking longer|not yet|missed)', 1.2],
    [
      '(?:need|require|needs|requires|take|taking|needing) (?:some |a little |a |rather )?(?:(?:more|further|additional|extra) (?:time|days|weeks)|longer)',
      2,
    ],
    [
      '(?:extend|extended|extending|extension)[^.\\n]{0,80}(?:time|deadline|period|limit|days|month|until|date|by)',
      2.5,
    ],
    [
      '(?:time|deadline|period|limit|date)[^.\\n]{0,50}(?:is|has been|be|been|was) (?:extended|changed|moved|put back)',
      3,
    ],
    ['(?:public interest|balance of)[^.\\n]{0,80}(?:until|more time|further time|additional|extend|by \\d)', 1.5],
    ['(?:now )?(?:hope|expect|aim) to (?:respond|reply|let you have|send|have|issue|provide)[^.\\n]{0,60}by', 1.2],
    ['(?:third part(?:y|ies)|consult(?:ing|ation)?)[^.\\n]{0,60}(?:extend|more time|further time|until)', 1],
  ],
  clarify: [
    [
      '!(?:please |could you |would you |can you |kindly |you to |be grateful if you would |you could )+(?:please )?(?:clarify|specify|confirm (?:which|what|whether|if)|tell (?:us|me) (?:which|what|whether|more)|explain (?:what|which)|let (?:us|me) know (?:which|what|whether)|say (?:which|what|whether)|indicate (?:which|what|whether)|be more specific)',
      2.5,
    ],
    [
      '!(?:need|require|seek|seeking|ask(?:ing)? for|request(?:ing)?|must have) (?:some |a little |further |more |your |the following |additional )*(?:clarification|clarity|details? (?:of|about|on) (?:what|which)|information (?:from you|to identify|in order to identify))',
      2.5,
    ],
    ['!(?:not (?:quite |entirely |altogether )?clear|unclear|too (?:broad|general|wide|vague)|ambiguous)', 1.5],
    ['!(?:clarify|clarification)', 1],
    ['!(?:by|when you (?:say|write|ask for)) "[^"\\n]{2,80}"[^.\\n]{0,20} (?:do you|you)? ?mean', 2],
    ['!do you (?:mean|want|wish|require|need|only want)', 1.5],
    ['!what do you mean', 2],
    [
      '!(?:on hold|clock (?:is|has been) (?:stopped|paused)|(?:start|begin|run)s? (?:again|anew|afresh)|suspended)[^.\\n]{0,80}',
      1,
    ],
    [
      '!(?:not obliged|no obligation|not required) to (?:go on|proceed|comply|deal|continue|answer)[^.\\n]{0,60}(?:until|unless)',
      1.5,
    ],
    ['!section 1\\(3\\)', 1],
    ['!(?:proof|evidence|confirmation) of (?:your )?(?:identity|address)[^.\\n]{0,60}', 1],
  ],
  fee: [
    [
      '!(?:fee|fees|charge|deposit|cost)[^.\\n]{0,50} (?:of|is|are|amounts? to|will be|comes? to) (?:approximately |about |estimated at )?(?:aud|nzd|cad|us|a|nz|c)?[\\u00a3$\\u20ac]',
      2,
    ],
    ['!fees notice|notice of fees|fee notice|notice of charges|charges notice', 3],
    [
      '!(?:please|you must|kindly|asked to|required to|on receipt of|upon|once) (?:send|make|pay|remit|forward|receipt of|receive|we receive|we have received)[^.\\n]{0,30} ?(?:payment|cheque|fee|charge|deposit|[\\u00a3$\\u20ac])',
      2.5,
    ],
    ['!(?:fee|charge|deposit|amount|payment)[^.\\n]{0,40}(?:must be|is|be|to be) (?:paid|payable|received|due)', 2.5],
    ['!(?:payable|cheques?|bank transfer|pay by card|pay online|postal order)', 1.5],
    ['!(?:notify|notice|liable)[^.\\n]{0,40} (?:to pay|that)[^.\\n]{0,40}charge', 2],
  ],
  transfer: [
    [
      '(?:have|has|am|are|been)(?: therefore| now| today)? (?:transferr(?:ed|ing)|passed|referred|forwarded|sent)[^.\\n]{0,30} (?:your |the |this |it |that )?(?:request|it|letter|e-?mail)?[^.\\n]{0,20} to (?!mr |mrs |ms |dr |my |our |an? (?:[a-z]+ )?(?:officer|colleague|member))[^.\\n]{3,80}(?:who|which|council|department|ministry|authority|agency|trust|board|police|directly)',
      3.5,
    ],
    [
      '(?:transferr(?:ed|ing)|will transfer|passed|referred|forwarded|redirected|sent on)[^.\\n]{0,60}(?:your request|it|this request|the request|these parts|that part)?[^.\\n]{0,40} to (?!mr |mrs |ms |dr |my |our |an? (?:[a-z]+ )?(?:officer|colleague|member))(?:the )?[^.\\n]{0,80}(?:who|which|because|as they|as it|under section|for (?:response|reply|answer)|council|department|ministry|authority|agency|office|trust|board|police)',
      2,
    ],
    [
      '(?:your request|the request|it|this)[^.\\n]{0,30} (?:has been|have been|is being|was|will be) (?:transferred|referred|passed on|forwarded|redirected)',
      2,
    ],
    ['(?:transferred|transfer)[^.\\n]{0,40}(?:section|regulation) \\d+', 2],
    [
      '(?:held by|more closely connected|belongs to|responsibility of)[^.\\n]{0,60}(?:transfer|passed|forward|referred)',
      1.5,
    ],
  ],
}
