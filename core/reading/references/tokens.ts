import type { Span } from '../../model/basics.ts'

/** Characters that could be a reference by their shape alone. */
export interface Token extends Span {
  value: string
}

const TOKEN =
  /(?<![\w@/.&=%+\u00a3$\u20ac-])(?<!\d,)(?:(?:[A-Z][A-Za-z&]{0,9}|[A-Z]{1,10})(?: (?:No\.? ?|Ref:? ?)?| ?[/:._-] ?)){0,3}[A-Za-z]{0,8}\d[\w]*(?:[/._:-]{1,2}[A-Za-z0-9]+){0,6}(?: \d{3,8}(?=$|[\s.,;:)\]])| - \d[\w/]{0,12}(?=\s*(?:\n|$)))?(?![\w@%]|[-/]\w)/g

/** How far before its first figure a reference may begin, and how long it may be. */
const BEFORE = 45
const LONGEST = 40
/** No letter has more numbers than these to tell apart. */
const MOST = 2000

/** Words with figures in them that could be references, in a plain text (own case). Only the surroundings of figures are looked at. */
export function tokensIn(plain: string): Token[] {
  const tokens: Token[] = []
  const figures = /\d+/g
  let done = 0
  for (let figure = figures.exec(plain); figure && tokens.length < MOST; figure = figures.exec(plain)) {
    const at = figure.index
    if (at < done) continue
    const least = Math.max(0, at - BEFORE, done)
    const from = least + plain.slice(least, at).lastIndexOf('\n') + 1
    const edge = from > 0 ? 1 : 0
    const window = plain.slice(from - edge, at + LONGEST + 20)
    TOKEN.lastIndex = edge
    let match = TOKEN.exec(window)
    while (match && from - edge + match.index + match[0].length <= at) match = TOKEN.exec(window)
    if (!match || from - edge + match.index > at) continue
    const start = from - edge + match.index
    const value = match[0].replace(/[._/-]+$/, '')
    done = start + match[0].length
    const digits = value.replace(/\D/g, '').length
    if ((digits < 2 && !/^[A-Za-z]{2,8}[/ -]/.test(value)) || value.length > LONGEST) continue
    tokens.push({ start, end: start + value.length, value })
  }
  return tokens
}

const LEAD =
  /^(?:(?:(?:FOIA?|FoI|EIR|SAR|DSAR|OIA|FOISA|ATI|IFG|RTI)(?= ?(?:Ref|Reference|Request|Case|No|Number|ID|Nr|Control|Log|Tracking|File|Enquiry)\b)|Our|Your|My|The|Ref|Reference|Case|Request|Requests|Dear|No|Number|Re|RE|Subject|Date|In|On|At|From|To|For|And|Of|See|Per|Question|Questions|Section|Article|Regulation|Part|Page|Annex|Schedule|Room|Floor|Flat|Unit|Tel|Telephone|Phone|Fax|Mobile|Box|Act|Regulations|Order|Volume|Chapter|Table|Figure|Item|Appendix|Version|ID|Information|Freedom|Response|Reply|Decision|Review|Internal|Complaint|Appeal|File|Tracking|Control|Log|Service|Enquiry|Query|Matter|Unique|Quote|Please|Mr|Mrs|Ms|Dr|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|I|A|An|Which|This|That|It|We|Is|Was|As|Attached|Thank|Answer|Received|Under|By|Since|Until|Before|After|Between|With|Has|Had|Have|Each|Some|All|Only|About|Nos|Following|Official|REFERENCE|REF|NO|NUMBER|REQUEST|CASE|OUR|YOUR|RE|SUBJECT|DATE|FREEDOM|OF|INFORMATION|INTERNAL|REVIEW|COMPLAINT|APPEAL|DECISION|FILE|TRACKING|TEL|TELEPHONE|FAX)\b[ .:]+)+/

/** Up to a colon, or to a word that says that a number follows. */
const NAMED =
  /^(?:[^\d:]*: |.*?\b(?:(?:requests?|case|file|log|records?|tracking|control|enquiry|matter|docket|appeal|review) (?:no\b\.?|nr\b\.?|#)|number|reference|ref|id|code|az|aktenzeichen|zeichen|cyfeirnod)\b[ .:#]*)(?=(?:[a-z&]{1,8} )?\S*\d)/i

/** Drops words that merely lead to a reference ('Ref', 'Request') from its front. */
export function withoutLead(token: Token): Token {
  const named = NAMED.exec(token.value)?.[0] ?? ''
  if (named !== '')
    return withoutLead({ value: token.value.slice(named.length), start: token.start + named.length, end: token.end })
  const lead = LEAD.exec(token.value)?.[0] ?? ''
  return lead === '' || !/\d/.test(token.value.slice(lead.length))
    ? token
    : { value: token.value.slice(lead.length), start: token.start + lead.length, end: token.end }
}
