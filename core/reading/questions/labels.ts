import type { Span } from '../../model/basics.ts'

/** Question labels that a passage names together: 'questions 1-13', 'Q3', '8a & 8b'. */
export interface LabelMention extends Span {
  labels: string[]
}

const ONE =
  "(?:\\d{1,2}(?:[a-h]| ?\\([a-h]\\))?(?![\\d/%]|[.,]\\d|\\w)|\\(?[a-h]\\)?(?![a-z\\u2019'])|\\([ivx]{1,4}\\))"
const JOIN = ' {0,3}(?:-|to|through|until|,? ?and|,? ?&|,|/|or|\\+) {0,3}(?:(?:questions?|parts?|q) ?)?'
const MENTION = new RegExp(
  `(?<![a-z])(?:questions?|q(?:s|uestion|\\.)?|(?:information|records|documents|papers) (?:at|under)|parts?|points?|items?|requests?|queries|query|frage|fragen)[ .]{0,3}(?:nos?\\.? |numbers? |numbered )?(${ONE}(?:${JOIN}${ONE}){0,40})`,
  'g',
)

const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']
const WHAT = '(?:questions?|parts?|points?|items?|requests?|quer(?:y|ies)|heads?|limbs?|bullets?(?: points?)?)'
/** 'question two', 'your third question', 'as to the first,'. */
const WORDED = new RegExp(
  `(?<![a-z])(?:${WHAT} (${WORDS.join('|')})(?![a-z])|(?:the|your) (${ORDINALS.join('|')}|last)(?= (?:is|are|was|were|has|have|asks|asked)\\b|[.]|$)|(?:your|the|my) (${ORDINALS.join('|')}|last|final) (?:and (?:the )?(${ORDINALS.join('|')}|last|final) )?(?:numbered )?${WHAT}(?![a-z])|(?:as to|as for|on|regarding|concerning|turning to) (?:the|your) (${ORDINALS.join('|')}|last)(?=,))`,
  'g',
)

/** Every mention of questions by label in a flat text, ranges written out. `known` are the labels asked, in order. */
export function labelMentions(flat: string, known: readonly string[] = []): LabelMention[] {
  const worded = wordedMentions(flat, known)
  const figured = figuredMentions(flat, known)
  return worded.length === 0 ? figured : [...figured, ...worded].toSorted((a, b) => a.start - b.start)
}

function wordedMentions(flat: string, known: readonly string[]): LabelMention[] {
  const out: LabelMention[] = []
  for (const match of flat.matchAll(WORDED)) {
    const labels = [match[1], match[2], match[3], match[4], match[5]].flatMap((word) => {
      if (word === undefined) return []
      const n = WORDS.includes(word) ? WORDS.indexOf(word) : ORDINALS.indexOf(word)
      if (n < 0) return known.at(-1) ?? []
      return WORDS.includes(word) && known.includes(String(n + 1)) ? String(n + 1) : (known[n] ?? [])
    })
    if (labels.length > 0) out.push({ start: match.index, end: match.index + match[0].length, labels })
  }
  return out
}

function figuredMentions(flat: string, known: readonly string[]): LabelMention[] {
  const out: LabelMention[] = []
  for (const match of flat.matchAll(MENTION)) {
    const lead = match[0].slice(0, match[0].length - match[1]!.length)
    const loose = /^(?:requests?|items?|points?|parts?|information|records|documents|papers)/.test(lead)
    const labels = expandLabels(match[1]!).filter(
      (label) => !loose || known.includes(label) || known.some((k) => k.startsWith(label)),
    )
    if (loose && /^a(?: |$)/.test(match[1]!) && !/^\)?[:.]/.test(flat.slice(match.index + match[0].length))) continue
    // 'QH/12' is the head of a number, no question h.
    if (/^q$/.test(lead) && /^[a-h]/.test(match[1]!)) continue
    if (labels.length > 0) out.push({ start: match.index, end: match.index + match[0].length, labels })
  }
  return out
}

/** '1-3, 8a & (b)' to ['1', '2', '3', '8a', 'b'], lower case. A range must rise and have at most 60 steps. */
export function expandLabels(list: string): string[] {
  const out: string[] = []
  const tokens = [
    ...list
      .toLowerCase()
      .matchAll(
        /(\d{1,2})(?:([a-h])(?![a-z])| ?\(([a-h])\))?|\(([ivx]{1,4})\)|(?<![a-z])\(?([a-h])\)?(?![a-z])|(-|to|through|until)/g,
      ),
  ]
  let range: string | null = null
  let pending = false
  for (const [, number, close, bracketed, roman, alone, join] of tokens) {
    const letter = close ?? bracketed
    if (join) {
      pending = out.length > 0
      range = out.at(-1) ?? null
      continue
    }
    const label: string = number ? String(Number(number)) + (letter ?? '') : (roman ?? alone ?? '')
    if (pending && range !== null) out.push(...between(range, label))
    const parent: string | undefined = !number && alone ? /^(\d+)[a-h]$/.exec(out.at(-1) ?? '')?.[1] : undefined
    out.push(parent ? parent + label : label)
    pending = false
  }
  return [...new Set(out)]
}

function between(from: string, to: string): string[] {
  const [a, b] = [Number(from), Number(to)]
  if (Number.isInteger(a) && Number.isInteger(b))
    return b > a && b - a <= 60 ? Array.from({ length: b - a - 1 }, (_, i) => String(a + 1 + i)) : []
  if (/^[a-h]$/.test(from) && /^[a-h]$/.test(to)) {
    const [x, y] = [from.charCodeAt(0), to.charCodeAt(0)]
    return y > x ? Array.from({ length: y - x - 1 }, (_, i) => String.fromCharCode(x + 1 + i)) : []
  }
  const parts = [/^(\d+)([a-h])$/.exec(from), /^(\d+)?([a-h])$/.exec(to)]
  if (parts[0] && parts[1] && (parts[1][1] ?? parts[0][1]) === parts[0][1]) {
    const [x, y] = [parts[0][2]!.charCodeAt(0), parts[1][2]!.charCodeAt(0)]
    return y > x ? Array.from({ length: y - x - 1 }, (_, i) => parts[0]![1] + String.fromCharCode(x + 1 + i)) : []
  }
  return []
}
