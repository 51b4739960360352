import type { PhraseTable } from './signals.ts'

/** Phrases of letters about a review, a correction, and what regulators and tribunals write. */
export const REVIEWING: PhraseTable = {
  review: [
    [
      '!(?:your|the|a|an) (?:request|application|appeal|complaint)[^.\\n]{0,30} (?:for|seeking|asking for) (?:a|an|the)? ?(?:internal )?(?:review|reconsideration)',
      2,
    ],
    [
      '(?:internal review|internal appeal|procedural complaint|requirement for review|request for review|review request|review of (?:the|our|your|its|that|this|how)|administrative appeal|confirmatory application|widerspruch)',
      1.2,
    ],
    ['(?:reviewing officer|reviewer|review officer|review panel|the review|this review|my review|our review)', 1.2],
    ['(?:asked|asking|wish|want)[^.\\n]{0,30} (?:us|the [a-z]+|me)? ?to (?:review|reconsider|look again)', 1.2],
    [
      '(?:review|reconsider|look(?:ed)? (?:again|afresh))[^.\\n]{0,40}(?:decision|response|handling|reply|answer|refusal)',
      1,
    ],
  ],
  'review-done': [
    [
      '(?:confirm|maintain|stand by)(?:s|ed|ing)? (?:the|our|my|its|that) (?:original |earlier |first |initial )?(?:decision|response|reply|refusal|position)',
      2,
    ],
    [
      '(?:decision|position|refusal|response|reply) (?:is|was|are) (?:therefore )?(?:maintained|unchanged|confirmed)',
      2.5,
    ],
    [
      '(?:outcome|result|conclusion|findings?|decision)s? (?:of|on|in|from) (?:the|this|my|our|your|that) (?:internal )?(?:review|appeal|reconsideration|procedural complaint)',
      2.5,
    ],
    [
      '(?:(?<!to )have|has|i) (?:now |carefully |since )?(?:completed?|concluded?|carried out|conducted|undertaken|finished|reviewed|considered|re-?considered|looked again|re-?examined|been (?:completed|concluded|carried out))',
      2,
    ],
    [
      '(?:the |this |my )?(?:internal )?review (?:finds?|found|concludes?|concluded|acknowledges?|upholds?|upheld|accepts?|is satisfied|has (?:found|concluded|decided|established)|takes note|considers?)',
      2.5,
    ],
    [
      '(?:uphold|upheld|upholding|overturn(?:ed|ing)?|set aside|revers(?:ed|ing)|dismiss(?:ed)?|vary|varied|affirm(?:ed|ing)?)',
      2,
    ],
    [
      '(?:full|final|formal) (?:response|reply) to your (?:internal review|review|complaint|procedural complaint|request for (?:an internal )?review)',
      2.5,
    ],
    [
      '(?:original|initial|earlier|first) (?:decision|response|reply|refusal)[^.\\n]{0,60}(?:was|is|stands|correct|wrong|should|maintained)',
      1.5,
    ],
    [
      '(?:satisfied|agree|find|conclude|consider)[^.\\n]{0,50}(?:correctly|properly|rightly|wrongly|incorrectly|was (?:right|wrong|correct|incorrect))',
      1.5,
    ],
    [
      '(?:complaint|appeal|review) is (?:therefore )?(?:upheld|partly upheld|not upheld|dismissed|allowed|well[- ]founded)',
      3,
    ],
  ],
  correction: [
    ['!(?:should (?:have )?(?:read|be read|said|been|have been|say)|ought to (?:have )?(?:read|be|been|say))', 2.5],
    ["(?:you are|you're|you were|you are quite) (?:quite |absolutely )?(?:correct|right)", 2],
    [
      '(?:correct|corrected|correcting|amended|revised|replacement) (?:version|figure|figures|table|copy|answer|response|reply|attachment|spreadsheet|file|letter)',
      2,
    ],
    ['(?:error|mistake|typo|slip|typing error|clerical error|incorrect(?:ly)?|wrong(?:ly)?|inaccura\\w+)', 1.2],
    ['(?:apologi[sz]e|apologies|sorry)[^.\\n]{0,60}(?:error|mistake|confusion|wrong|incorrect|typo|oversight)', 1.5],
    ['(?:to correct|wish to correct|please correct|correction to|corrects?) (?:our|my|the|an|it)', 2],
    [
      '(?:please )?(?:disregard|ignore|replace|destroy)[^.\\n]{0,50}(?:previous|earlier|attachment|attached|figure|table|version|letter)',
      1.5,
    ],
  ],
  'regulator-decides': [
    ['decision (?:no\\.? |number )?\\d{1,4}/\\d{4}', 1.5],
    ['(?:enclose|attach)(?:d|ing)?[^.\\n]{0,40} (?:decision|determination|final (?:opinion|view))', 1.5],
    [
      '(?:he|she|commissioner|ombudsman) (?:was|is|were) (?:not )?(?:satisfied|entitled|of the view)|(?:he|she) (?:finds?|found|concludes?|requires|orders)',
      1.5,
    ],
    ['appeal[^.\\n]{0,40} on a point of law', 1.5],
    ['decision notice', 2],
    [
      "(?:commissioner|ombudsman|tribunal)(?:'s)?[^.\\n]{0,30} (?:decision is|decides?|decided|finds?|has (?:decided|found|concluded)|concludes?|determin(?:es|ed|ation)|requires? (?:the|it))",
      2.5,
    ],
    [
      '(?:breached|has failed to comply|failed to comply|complied with|in breach of)[^.\\n]{0,40}(?:section|regulation|part|article)',
      1.5,
    ],
    [
      '(?:final (?:opinion|view|decision|determination)|steps required|the appeal is (?:allowed|dismissed)|it is required to)',
      2,
    ],
    ['(?:either party|right of appeal|parties)[^.\\n]{0,60}(?:appeal)[^.\\n]{0,60}(?:tribunal|court)', 1.5],
  ],
}
