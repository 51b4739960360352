import type { Span } from '../../model/basics.ts'

/** Characters that could be a reference by their shape alone. */
export interface Token extends Span {
  value: string
}

const TOKEN =
  /(?<![\w@/.#&=%+\u00a3$\u20ac-])(?:(?:[A-Z][A-Za-z&]{0,9}|[A-Z]{1,10})(?: (?:No\.? ?|Ref:? ?)?| ?[/:.-] ?)){0,3}[A-Za-z]{0,8}\d[\w]*(?:[/._-]{1,2}[A-Za-z0-9]+){0,6}(?: \d{3,8}(?=$|[\s.,;:)\]]))?(?![\w@%]|[-/]\w)/g

/** Words with figures in them that could be references, in a plain text (own case). */
export function tokensIn(plain: string): Token[] {
  const tokens: Token[] = []
  for (const match of plain.matchAll(TOKEN)) {
    const value = match[0].replace(/[._/-]+$/, '')
    const digits = value.replace(/\D/g, '').length
    if (digits < 2 && !/^[A-Za-z]{2,8}[/-]/.test(value)) continue
    if (value.length > 40) continue
    tokens.push({ start: match.index, end: match.index + value.length, value })
  }
  return tokens
}

const LEAD =
  /^(?:(?:(?:FOIA?|FoI|EIR|SAR|DSAR|OIA|FOISA|ATI|IFG|RTI)(?= ?(?:Ref|Reference|Request|Case|No|Number|ID|Nr)\b)|Our|Your|My|The|Ref|Reference|Case|Request|Requests|Dear|No|Number|Re|RE|Subject|Date|In|On|At|From|To|For|And|Of|See|Per|Question|Questions|Section|Article|Regulation|Part|Page|Annex|Schedule|Room|Floor|Flat|Unit|Tel|Phone|Fax|Mobile|Box|Act|Regulations|Order|Volume|Chapter|Table|Figure|Item|Appendix|Version|ID|Information|Freedom|Response|Reply|Decision|Review|Internal|Complaint|Appeal|File|Tracking|Quote|Please|Mr|Mrs|Ms|Dr|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|I|A|An|Which|This|That|It|We|Is|Was|As|Attached|Thank|Answer|Received|Under|By|Since|Until|Before|After|Between|With|Has|Had|Have|Each|Some|All|Only|About|Nos|Following|Official)\b[ .:]+)+/

/** Drops words that merely lead to a reference ('Ref', 'Request') from its front. */
export function withoutLead(token: Token): Token {
  const lead = LEAD.exec(token.value)?.[0] ?? ''
  return lead === '' || !/\d/.test(token.value.slice(lead.length))
    ? token
    : { value: token.value.slice(lead.length), start: token.start + lead.length, end: token.end }
}
