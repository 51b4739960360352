import { remembering } from '../text/remember.ts'

/** Phrases that lead to a reference, with how strongly; each ends where the number begins. */
const LEADS: readonly (readonly [RegExp, number])[] = [
  [
    /(?:our|your|my|foi|foia|eir|sar|dpa?|case|request|complaint|review|appeal|commissioner's|authority's|council's|file|tracking|log|agency|department|internal|ombudsman's|ico|oic|tfl)[ ]?(?:\(?s\)?)?[ ]?ref(?:erence)?s?(?: (?:no|number|nr|id|code))?s?[ .:#(-]*(?:is|of|was)?[ :"'(-]*$/,
    3,
  ],
  [
    /(?:unique |new |same |above |following |foi |request |case )*reference(?: (?:no|number|nr|id|code|#))?s?[ .:#-]*(?:is|of|was|as|to)?[ :"'(-]*$/,
    3,
  ],
  [/(?<![a-z])refs?[ .:#-]*(?:no)?[ .:]*$/, 3],
  [
    /(?:case|file|tracking|log|control|request|matter|docket|appeal|complaint|review|request reference|agency|unique|enquiry|query|correspondence)[ ]?(?:no|number|nr|id|#|control number)[ .:#]*(?:is|of)?[ :"'(-]*$/,
    3,
  ],
  [/(?:tracking|reference|request|case) #[ ]?$/, 3],
  [
    /(?:please )?quot(?:e|ing)(?: the)?(?: (?:ref(?:erence)?|number|no))?(?: in (?:all|any|reply|future)[a-z ]{0,30})?[ .:]*$/,
    3,
  ],
  [/in reply,? (?:please )?quote[ .:]*$/, 3],
  [
    /(?:logged|registered|recorded|filed|numbered|known|allocated|assigned|entered)(?: (?:as|under|the|a|with|number|no|reference))*[ :]*$/,
    2.5,
  ],
  [
    /(?:aktenzeichen|gesch[äa]ftszeichen|unser zeichen|ihr zeichen|vorgangsnummer|vorgang|az\.?|gz\.?|cyfeirnod[a-z ]{0,20}|(?<![a-z])e(?:in|ich) cyf\.?|[áa]r dtag(?:airt)?\.?|n\/r[ée]f|notre r[ée]f(?:[ée]rence)?|dossier(?: n[o°])?|n[o°] de dossier|tagairt|tagartha)[ .:]*(?:yw)?[ :]*$/,
    3,
  ],
  [/(?<![a-z])(?:file|matter|case|docket|dossier|claim)(?: (?:no|number|nr|ref|id))?\.?[:#] ?$/, 3],
  [/(?:our|your|my|this|the|its|their) (?:file|matter|log|case|dossier|zeichen)[ .:#-]*(?:is)?[ :"'(-]*$/, 3],
  [
    /(?:given|assigned|allocated|carr(?:ies|ied|y)|bears?|has|have|under|with|by|is) (?:it |this |the |a |an |your request )*(?:new |unique |own |foi |case |log |control |reference |request |file |register )*(?:number|no|reference|ref|#)s?[ .:]*(?:of )?$/,
    3,
  ],
  [
    /(?:freedom of information|foia?|foisa|eir|information|official information|oia|lgoima|rti|gipa|atip?|foil|opra|s[ad]?ar|dsar|right to information|access|subject access|records?|environmental information|internal review|foi internal|document)[ ]?(?:act )?(?:requests?|reviews?|application)?(?: for information)?(?: request)?(?: no| number| ref| -|:|,)?[ .:#(-]*$/,
    2,
  ],
  [
    /(?:request|review|decision|response|complaint|appeal|case|enquiry)s? ?(?:\(|-|:|no\.?|of|to|relating to|concerning|about|regarding|under)? ?\(?$/,
    1.5,
  ],
  [
    /(?:relating to|relates? to|refers? to|concerning|in respect of|with reference to|under|handling of|about|regarding|re:?|treated as|case|original request|earlier request|previous request|and|&|,|;) \(?$/,
    0.5,
  ],
  [
    /(?:reference|tracking|log|case|request|register)(?: number| no| ref)?(?: (?:for|of|to)(?: [a-z]+){1,4})? (?:is|are|will be)[ :"'(-]*$/,
    3,
  ],
  [
    /(?:number|no|reference|ref) (?:for|of|given to) (?:it|(?:your|this|the) (?:request|case|letter|application|matter|enquiry))(?: is| will be)?[ :"'(-]*$/,
    3,
  ],
  [
    /(?:call(?:ed)?|nam(?:e|ed)|number(?:ed)?|known|labelled|filed|docketed)(?: it| this| your request| the request)?(?: as| under| by)?[ :"'(-]*$/,
    2.5,
  ],
  [/(?<![a-z])(?:its|your|the|our) (?:number|reference|ref)(?: number)?(?: here)? is[ :"'(-]*$/, 3],
  [/\((?:our |your |my )?(?:case|ref|reference|request|file|log)(?: (?:no|number))?[.:]? $/, 2.5],
  [/(?<![a-z])(?:mention|quote|cite)(?:ing)? $/, 2],
  [
    /(?:please|kindly|always|also)(?: always)? (?:use|mention|cite|give|state|include)(?: the| our| this)?(?: (?:number|reference|ref|code))?[ :"'(-]*$/,
    2.5,
  ],
  [/(?:code|index|identifier|register entry|item|entry)(?: is)?[ :"'(#-]*$/, 2],
  [
    /(?:logg?|regist|record|entered|filed|book|put|taken|(?<![a-z])down)[^.\n]{0,40} (?:as|under|with|by)(?: number| no\.?| reference)?[ :"'(-]*$/,
    2.5,
  ],
]

/** A remark in brackets between the words that lead to a number and its colon: 'Our reference (please quote): '. */
const NOTE = / ?\([^()\n]{3,60}\)(?= ?: *$)/

/** How strongly the words before a token lead to a reference; 0 for not at all. `before` is flat text that ends at the token. */
export const leadScore = remembering((before) => {
  let best = 0
  const words = before.replace(NOTE, '')
  for (const [lead, score] of LEADS) if (score > best && lead.test(words)) best = score
  return best
})

const OTHERS =
  /\b(?:another (?:person|applicant|requester|request)|other (?:people|person|applicants?|requesters?)|someone else|somebody else|third part(?:y|ies)|a different (?:person|applicant|requester|request)|(?:paper|newspaper|neighbour|journalist|colleague|member of the public|councillor)(?:'s)?|(?:a |an )?(?:similar|identical) requests?|not (?:yours|your request|this request)|(?:from|by|made by|of) (?:another|a different|someone|a journalist|mr|mrs|ms|miss|dr)|disclosure log|published (?:under|as|at)|previously answered|answered (?:under|as)|same information was)\b/

/** Whether the sentence says that the number is another person's. */
export const isAnothers = remembering((sentenceBefore) => OTHERS.test(sentenceBefore))
