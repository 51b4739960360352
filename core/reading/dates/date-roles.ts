import type { CivilDay, Span } from '../../model/basics.ts'
import type { FoundDate } from './find-dates.ts'
import { nearestYear } from './find-dates.ts'

export type DateRole = 'sent' | 'received' | 'due' | 'amended-due' | 'mentioned'

/** A date with what the words beside it make of it. */
export interface RoledDate extends Span {
  value: CivilDay
  role: DateRole
  /** How near the words are: 2 for the role's own words, 1 for words that only suggest it. */
  strength: number
  found: FoundDate
}

type Rule = readonly [role: DateRole, strength: number, before: RegExp, after: RegExp | null]

const T =
  '(?: (?:the|on|by|of|as|to|at|from|this|is|was|be|now|today|day|date|today.?s|yesterday|latest|close|end|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun))*[ ,:(]*$'
const end = (source: string): RegExp => new RegExp(`(?<![a-z])${source}${T}`)

/** In order: the first that matches gives the role. */
const RULES: readonly Rule[] = [
  [
    'received',
    2,
    /(?:request|letter|e-?mail|clarification|application)[^.\n]{0,60} $/,
    /^[ ,)]*(?:which |and |that )?(?:was |were |is |has been )?(?:received|reached us|arrived)(?![^.\n]{0,60} (?:on|in|at) [^.\n]{0,30}\d)/,
  ],
  // 'What you sent on 9 May was received that day.'
  [
    'received',
    2,
    /(?:sent|wrote|written|made|of|dated|on) $/,
    /^[ ,)]*(?:which |and |that )?(?:was|were) (?:received|logged|with us) (?:that|the same) day/,
  ],
  [
    'received',
    2,
    end(
      '(?:received|passed|transferred|sent on|forwarded|came) (?:with (?:thanks|us)|to us|to this [a-z]+|here)[^.\\n]{0,20} (?:on|from)',
    ),
    null,
  ],
  ['received', 1, end('(?:got|had|have|received) (?:yours|your [a-z-]+) (?:of|from)'), null],
  [
    'received',
    2,
    /(?:^|[,;] )on (?:[a-z]+day,? )?(?:the )?$/,
    /^,? (?:we|i|(?:the|this) [a-z]+) (?:has |have )?(?:received|got|had) (?:your|the|this|a) [^.\n]{0,20}(?:request|e-?mail|letter|application)/,
  ],
  ['received', 2, end('receipt[^.\\n]{0,60} as (?:of|at)'), null],
  [
    'received',
    1,
    end(
      '(?:your|the|his|her|a)[^.\\n]{0,50} (?:request|e-?mail|letter|application|correspondence|enquiry|message|clarification|reminder|antrags?|anfrage)[^.\\n]{0,40} (?:of|dated|sent|made|submitted|from|vom)',
    ),
    null,
  ],
  [
    'received',
    2,
    /^/,
    /^[ ,)]*(?:on which|when) (?:it|that|your (?:request|letter|e-?mail)|we)(?: was| were)? (?:received|got|had|reached)/,
  ],
  ['received', 2, end('(?:eingang|eingegangen|erhalten)[^.\\n]{0,60}'), null],
  [
    'received',
    2,
    /(?:antrag|anfrage|schreiben|widerspruch)[^\n]{0,80} (?:ist |hier |ging |bei uns |am )+$/,
    /^[^.\n]{0,30} (?:(?:hier |bei uns )?eingegangen|ein)(?![a-z])/,
  ],
  ['mentioned', 2, end('(?:hear|heard|receive|received|get) nothing[^.]{0,30}'), null],
  [
    'mentioned',
    2,
    end(
      '(?:if (?:we|i)[^.]{0,60}(?:not|nothing|no )[^.]{0,60}|lapse|treated as withdrawn|valid until|in force|commence[sd]?|appeal[^.]{0,30}(?:before|until|by))',
    ),
    null,
  ],
  ['mentioned', 2, end('(?:rather than|instead of|in place of|and not)'), null],
  ['amended-due', 2, end('(?:last day|deadline|limit|date|time)[^.\\n]{0,40} is now'), null],
  ['sent', 2, end('(?:sent|issued|provided|posted|given)(?: to you)? until'), null],
  [
    'amended-due',
    2,
    end(
      '(?:amended|revised|new|extended|later|changed|updated)[^.\\n]{0,12} (?:date|deadline|target|due date|response date|timescale)[^.\\n]{0,60}',
    ),
    null,
  ],
  [
    'amended-due',
    2,
    end(
      '(?:extend(?:ed|ing)?|extension|moved|changed|put back|postponed|pushed back|deferred)[^.\\n]{0,70}(?:to|until|till|by)',
    ),
    null,
  ],
  [
    'amended-due',
    1,
    end('(?:now|instead|rather)(?:(?!receiv|receipt|dated|sent)[^.\\n]){0,50} (?:by|on|until|before)'),
    null,
  ],
  [
    'due',
    2,
    end(
      '(?:target|due|reply|respond|response|answer|decision|deadline|completion)(?: (?:date|by|due|deadline|target|day))+ ?:',
    ),
    null,
  ],
  ['due', 2, /\d+ working days (?:after|from|of)[^.\n]{0,60}: *$/, null],
  ['due', 2, end('(?:brings|takes) (?:us|it|that|this|you)'), null],
  ['due', 2, end('(?:due|due date|deadline|answer due|response due|reply due)[^.\\n]{0,40}'), null],
  [
    'due',
    2,
    end(
      '(?:working day|twentieth day|time limit|period|calendar month|time allowed|days allowed|month|statutory (?:date|limit|deadline)|target date|compliance date|decision date)[^.\\n]{0,40}(?:is|(?:that|which)(?:.s| is| makes it)|falls|expires?|ends?|expire on|end on|runs? out|(?:is|are) up|be)',
    ),
    null,
  ],
  [
    'due',
    2,
    end(
      '(?:expect|expected|respond|reply|response|answer|decision|receive|hear|have|send|let you|write|provide|issue|information|with you|in touch|determined|complete[d]?|made|finish|do so|do it|get back|sent to you|deal(?:t)? with)[^.\\n]{0,70} (?:by|before|no later than|not later than|on or before|until|within[^.\\n]{0,40}by)',
    ),
    null,
  ],
  ['due', 1, end('(?:aim(?:ing)?|hop(?:e|ing)|working|planning|pencilled(?: in)?) (?:for|towards?)'), null],
  ['due', 1, end('(?:no later than|not later than|on or before|at the latest by)'), null],
  [
    'due',
    2,
    /^/,
    /^[ ,]*(?:is |was |as |for |,)?(?:the|our|your|its) (?:twentieth|20th|last|due|final|tenth|thirtieth)(?: and last)? (?:working |calendar )?(?:day|date)/,
  ],
  [
    'received',
    2,
    end(
      '(?:receiv(?:ed|ing)|receipt|reached (?:us|me|this|the|our)|came (?:in|to (?:us|me|hand))|arrived|got here|landed(?: with us)?|got (?:it|your (?:request|e-?mail|letter)))[^.\\n]{0,70}',
    ),
    null,
  ],
  ['received', 2, end('(?:clarified|logged|registered|recorded|valid|made|submitted|lodged)'), null],
  [
    'received',
    2,
    /(?:request|letter|e-?mail|clarification|application)[^.\n]{0,40}[,( ]+$/,
    /^[ ,)]*(?:which |and |that )?(?:was |were |is |has been )?(?:received|reached us|arrived)(?![^.\n]{0,50} (?:on|in) [^.\n]{0,12}\d)/,
  ],
  [
    'received',
    1,
    end(
      '(?:your|the)[^.\\n]{0,40} (?:request|e-?mail|letter|application|correspondence|enquiry|message|clarification)[^.\\n]{0,60} (?:of|dated|sent|made|submitted|from)',
    ),
    null,
  ],
  ['received', 1, end('(?:thank you|thanks) for (?:clarif|your|providing|confirming|the|sending)[^.\\n]{0,70}'), null],
  [
    'sent',
    2,
    end('(?:dated|date|sent(?: to you)?|sent out|issued|wrote to you|written|letter of|e-?mail of|replied|responded)'),
    null,
  ],
]

/** The role of every date, by the words of its sentence. Dates without a year get the one nearest to `near`. */
export function roleDates(flat: string, dates: readonly FoundDate[], near: CivilDay | null): RoledDate[] {
  const out: RoledDate[] = []
  for (const found of dates) {
    const value = found.value ?? (near ? nearestYear(found, near) : null)
    if (!value) continue
    const before = sentenceBefore(flat, found.start).replace(/\b(i\.e|e\.g)\.?/g, (short) => short.replaceAll('.', ''))
    const after = flat.slice(found.end, found.end + 110)
    let role: DateRole = 'mentioned'
    let strength = 0
    for (const [name, weight, lead, follow] of RULES)
      if (lead.test(before) && (follow === null || follow.test(after))) {
        ;[role, strength] = [name, weight]
        break
      }
    out.push({ start: found.start, end: found.end, value, role, strength, found })
  }
  return out
}

/** The stop behind a day's number ends no sentence: '3. März'. */
const GERMAN_MONTH = /^ (?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)/

function sentenceBefore(flat: string, at: number): string {
  const floor = Math.max(0, at - 170)
  let start = at
  while (start > floor) {
    const c = flat[start - 1]
    if (c === '\n') break
    if (
      (c === '.' || c === ';' || c === '?') &&
      flat[start] === ' ' &&
      !/\b(?:i\.e|e\.g)$/.test(flat.slice(start - 4, start - 1)) &&
      !(GERMAN_MONTH.test(flat.slice(start, start + 12)) && /\d$/.test(flat.slice(start - 2, start - 1)))
    )
      break
    start--
  }
  return flat.slice(start, at)
}
