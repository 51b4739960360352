import type { Span } from '../../model/basics.ts'
import type { Scan } from '../scan.ts'
import { sentencesOf } from '../text/sentences.ts'
import type { AskedQuestion } from './find-questions.ts'
import { oneLine } from './find-questions.ts'
import { unmarkedItems } from './unmarked-list.ts'

/** What a letter without a marked list asks: the lines below a colon, else its asking sentences; numbered from 1. */
export function askedInProse(scan: Scan): AskedQuestion[] {
  const items = unmarkedItems(scan)
  if (items.length > 0) return items
  const { start, end } = scan.anatomy.body
  const out: AskedQuestion[] = []
  for (const span of sentencesOf(scan.own, start, end)) {
    const words = scan.own.slice(span.start, span.end).trim()
    if (words.length < 25) continue
    const asks = words.endsWith('?') ? !ACKNOWLEDGE.test(words) : ASKS.test(words) || WANTS.test(words)
    if (!asks || POLITE.test(words)) continue
    for (const part of clausesOf(scan.own, span))
      out.push({ label: String(out.length + 1), text: oneLine(scan.text.slice(part.start, part.end)), span: part })
  }
  return out.length > 0 ? out : wholeBody(scan)
}

/** 'Tell me how many were tested, how many of those fell, and what it cost' asks three things. */
function clausesOf(flat: string, span: Span): Span[] {
  const sentence = flat.slice(span.start, span.end)
  if (!ASKS_INDIRECTLY.test(sentence)) return [span]
  const parts: Span[] = []
  let start = span.start
  for (const match of sentence.matchAll(NEXT_CLAUSE)) {
    parts.push({ start, end: span.start + match.index })
    start = span.start + match.index + match[0].length
  }
  return [...parts, { start, end: span.end }]
}
const ASKS_INDIRECTLY = /\b(?:tell me|let me know|to know|state|say):? (?:how|what|whether|why)\b/
const NEXT_CLAUSE = /[,;] (?:and |or )?(?=(?:how (?:many|much|often|long|far|old)|what|whether|why)\b)/g

/** Where no sentence asks by its form, the request is what the letter says first at length. */
function wholeBody(scan: Scan): AskedQuestion[] {
  const { start, end } = scan.anatomy.body
  for (const match of scan.own.slice(start, end).matchAll(/[^\n]{20,}/g)) {
    const from = start + match.index
    const to = Math.min(from + match[0].length, from + 1500)
    return [{ label: '1', text: oneLine(scan.text.slice(from, to)), span: { start: from, end: to } }]
  }
  return []
}

const ASKS =
  /(?:please|i (?:would like|request|wish|want|ask)|may i have|could you|can you|kindly|i am (?:requesting|asking|seeking)|let me have)[^.\n]{0,60}(?:send|provide|supply|give|tell|have|copy|copies|information|details|number|list|know|see|disclose|request|records|documents|state|fees|data|minutes|correspondence|figures)/
/** What is wanted besides, whatever it is called: 'I also want whatever passed between them', 'If one was made, I'd like that too'. */
const WANTS =
  /\bi(?: (?:would|should)|'d)? (?:also |further |equally |then )?(?:like|want|need|request|ask for|am after) (?:(?:to (?:have|see|know) )?(?:whatever|any(?:thing)?|everything|all|every|how|what|which|who|when|whether) |(?:that|those|these|them|it) (?:too|also|as well)\b)/
const ACKNOWLEDGE = /^(?:would you|could you|can you|please)?[^?]{0,30}(?:acknowledge|confirm receipt)/
const POLITE =
  /(?:acknowledge|look forward|electronic(?:ally)? form|by e-?mail|prefer|if (?:you|the|this|any|it)\b|clarif|thank|advise (?:and|&) assist|within (?:20|twenty)|reply by return|cost limit)/
