import type { Span, Sureness } from '../../model/basics.ts'
import { scanLetter } from '../scan.ts'
import type { Scan } from '../scan.ts'
import { isPostal } from '../split/line-signs.ts'
import { latin } from '../text/latin.ts'
import { lineAt } from '../text/lines.ts'
import { blanked } from '../text/spans.ts'
import { isAnothers, leadScore } from './intro.ts'
import { familyOf, normalOf } from './normal.ts'
import { tokensIn, withoutLead } from './tokens.ts'
import type { Token } from './tokens.ts'
import { OWN_NUMBER, trapOf, WEAK_TRAPS } from './traps.ts'

/** A number taken for a reference, or nearly. */
export interface FoundReference extends Span {
  value: string
  normal: string
  sure: Sureness
  why: string
  /** The flat words before it in its sentence. */
  before: string
  /** In the head, the greeting's paragraph or alone on a line: what the letter calls itself by. */
  main: boolean
}

export interface References {
  found: FoundReference[]
  doubtful: FoundReference[]
}

/** What is known before: normal forms and families (letters kept, figures as 9) of the case's references. */
export interface KnownReferences {
  normals: ReadonlySet<string>
  families: ReadonlySet<string>
}

const ABOUT =
  /request|foi|letter|e-?mail|complaint|review|refus|acknowledg|application|decision|reference|appeal|enquiry/

/** Why a number was refused that its sentence gives to somebody else's request: a reason, not a doubt. */
export const ANOTHERS_NUMBER = "The sentence says that it is another request's number."
/** A place with its post code, as addresses have it. */
const PLACE = latin(
  /^\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)*,? (?:[A-Z]{2,3} )?\d{4,5}(?:-\d{4})?$|(?:^| )(?:ACT|NSW|VIC|QLD|WA|TAS|NT|[A-Z]{2}) \d{4,5}(?:-\d{4})?$/u,
)

const REGULATOR_SHAPE = /^IC-\d{4,7}-[A-Z0-9]{4}$/i

const tokensOfScan = new WeakMap<Scan, Token[]>()

/** What could be a reference by its shape; of a whole letter looked for once for as long as its scan lives. */
function tokensOf(scan: Scan, skip: readonly Span[]): readonly Token[] {
  const before = skip.length === 0 ? tokensOfScan.get(scan) : undefined
  if (before) return before
  const { quotes, tail } = scan.anatomy
  const tokens = tokensIn(blanked(scan.plain, [...quotes, tail, ...scan.dates, ...skip]))
  if (skip.length === 0) tokensOfScan.set(scan, tokens)
  return tokens
}

/** References in a letter's own words: by what leads to them, their shape, and what the case already knows. */
export function findReferences(scan: Scan, known: KnownReferences, skip: readonly Span[] = []): References {
  const out: References = { found: [], doubtful: [] }
  const seen = new Map<string, FoundReference>()
  for (const raw of tokensOf(scan, skip)) {
    for (const token of split(raw, known)) {
      const judged = judge(scan, token, known)
      if (!judged) continue
      const [ref, taken] = judged
      const earlier = seen.get(ref.normal)
      if (earlier) {
        earlier.main ||= ref.main
        // A later mention that says what the number is settles an earlier one that left it open.
        if (!taken || !out.doubtful.includes(earlier) || isAnothers(earlier.before)) continue
        out.doubtful.splice(out.doubtful.indexOf(earlier), 1)
        ref.main ||= earlier.main
      }
      seen.set(ref.normal, ref)
      ;(taken ? out.found : out.doubtful).push(ref)
    }
  }
  out.doubtful = out.doubtful.filter(
    (ref) => !out.found.some((sure) => sure.normal.endsWith(ref.normal) || ref.normal.endsWith(sure.normal)),
  )
  return out
}

/** References that stand only in the subject of a mail; they have no place in its words, so they begin before them. */
export function inSubject(scan: Scan, known: KnownReferences): FoundReference[] {
  if (scan.letter.head === null || !/\d/.test(scan.subject)) return []
  const text = scan.subject.replace(/^(?:(?:re|fw|fwd|aw|wg)\s*:\s*)+/i, '')
  const { found, doubtful } = findReferences(scanLetter({ ...scan.letter, text, head: null, attachments: [] }), known)
  const bracketed = doubtful.filter(({ start, end }) => text[start - 1] === '(' && text[end] === ')')
  return (found.length > 0 ? found : bracketed).map((ref) => ({
    ...ref,
    start: -1,
    end: -1,
    why: 'It stands in the subject of the mail.',
  }))
}

/** References of the case that stand in the subject under which the requester's letter goes on; anything else there is theirs. */
export function knownInSubject(scan: Scan, known: Iterable<{ value: string; normal: string }>): FoundReference[] {
  if (scan.letter.head === null || !/\d/.test(scan.subject)) return []
  const subject = normalOf(scan.subject)
  const why = 'It stands in the subject of the mail.'
  return [...known]
    .filter(({ normal }) => normal.length >= 5 && subject.includes(normal))
    .map(({ value, normal }) => ({ value, normal, start: -1, end: -1, sure: 'sure', why, before: '', main: true }))
}

function split(raw: Token, known: KnownReferences): Token[] {
  if (known.normals.has(normalOf(raw.value))) return [raw]
  const token = withoutLead(raw)
  const bare = TYPE.exec(token.value)?.[0] ?? ''
  // 'FOI 3391/2020' in a case that knows '3391/2020' is that number.
  if (bare !== '' && known.normals.has(normalOf(token.value.slice(bare.length))))
    return [{ value: token.value.slice(bare.length), start: token.start + bare.length, end: token.end }]
  return [token]
}

const TYPE = /^(?:FOIA?|FoI|EIR|SAR|DSAR|OIA|FOISA|ATI|IFG|RTI|RFI|IR)[ :#-]+/

function judge(scan: Scan, token: Token, known: KnownReferences): [FoundReference, boolean] | null {
  const normal = normalOf(token.value)
  const digits = token.value.replace(/\D/g, '').length
  if (normal.length < 2 || digits < 1) return null
  const { before, line } = around(scan, token)
  const behind = scan.flat.slice(token.end, token.end + 24)
  const alone =
    line === token.value ||
    (line.startsWith(token.value) && /^(?:[;,.]| ?[/|-] ?[A-Za-z]{2,4}$)/.test(line.slice(token.value.length)))
  const named = /^re:? /i.test(line) && line.replace(/^re:?\s+/i, '') === token.value
  const inHead = token.start < scan.anatomy.body.start
  const top = inHead || scan.text.slice(scan.anatomy.body.start, token.start).trim() === ''
  const main = alone || inHead || token.start - scan.anatomy.body.start < 260
  const make = (sure: Sureness, why: string): FoundReference => ({ ...token, normal, sure, why, before, main })
  if (isAnothers(before)) return [make('doubtful', ANOTHERS_NUMBER), false]
  if (known.normals.has(normal)) return [make('sure', 'It is known in this case.'), true]
  const trap = trapOf(token.value, before, behind)
  const lead = leadScore(before.replace(/\[$/, ''))
  if (normal.length < 3 && (lead < 3 || !line.replace(/[.\s]+$/, '').endsWith(token.value))) return null
  const family = known.families.has(familyOf(token.value))
  if (trap && !(trap === OWN_NUMBER && before.endsWith('#') && lead >= 3)) {
    const weak =
      WEAK_TRAPS.includes(trap) && lead >= 3 && /^\S+$/.test(token.value) && /^(?:\d{6,}$|.*[\W_])/.test(token.value)
    const typed = trap === "the site's own number" && /^(?:FOI|FOIA|EIR|SAR|OIA|RFI)\W?\d/i.test(token.value)
    if (!weak && !typed) return null
  }
  if (lead < 2.5 && isPostal(line)) return null
  if (PLACE(token.value).test(token.value) && lead < 2.5) return null
  if (/^\d{1,3}\/\d{4}$/.test(token.value) && /(?<![a-z])decision(?: no\.?| number)? $/.test(before)) return null
  if (REGULATOR_SHAPE.test(token.value)) return [make('sure', "It has the form of a regulator's case number."), true]
  const shape = shapeScore(token.value, digits)
  const bracketed = before.endsWith('(') && behind.startsWith(')')
  if (bracketed && (shape >= 2 || (shape >= 1.5 && ABOUT.test(before))))
    return [make('probable', 'It stands in brackets beside what it is the number of.'), true]
  if (digits < 2) return lead >= 2.5 || (family && alone) ? [make('probable', leadWords(before)), true] : null
  const total = lead + shape + (family ? 2.5 : 0) + (alone ? 1 : 0)
  if (
    (lead >= 2.5 && shape >= 0) ||
    (lead >= 1.5 && shape >= 1) ||
    (lead >= 2 && shape >= 0.2 && digits >= 4) ||
    (family && shape >= 0.5) ||
    (shape >= 1.8 &&
      before.trim() === '' &&
      /^ (?:was|is|has|will|came|reached|relates|refers)(?![a-z])/.test(behind)) ||
    (alone && shape >= (top ? 0.3 : 1.5) && digits >= (/[A-Za-z]/.test(token.value) ? 2 : 4)) ||
    (lead >= 0.5 && shape >= 2) ||
    (named && shape >= 1.5) ||
    (shape >= 1.8 && before.endsWith('[') && behind.startsWith(']'))
  )
    return [
      make(
        total >= 3.5 ? 'sure' : 'probable',
        lead > 0
          ? `The words before it: '${before.slice(-40).trim()}'.`
          : 'It stands alone and has the form of a reference.',
      ),
      true,
    ]
  if (shape >= 1.5 || lead >= 2)
    return [make('doubtful', 'It has the form of a reference, but nothing around it says so.'), false]
  return null
}

function leadWords(before: string): string {
  return `The words before it: '${before.slice(-40).trim()}'.`
}

/** How much a token looks like a reference by itself. */
function shapeScore(value: string, digits: number): number {
  const letters = /[A-Za-z]/.test(value)
  const marks = /[/_-]/.test(value)
  if (
    /^(?:FOIA?|EIR|SAR|RFI|OIA|DPA?|ATIP?|IFG|IR|ROI|FOISA|FI|DSAR|RTI|GIPA|LGOIMA)\b|^(?:FOIA?|EIR|SAR|RFI|OIA|DPA?|ATIP?|IFG|IR|DSAR|RTI|GIPA|LGOIMA)[-_/. ]?\d/i.test(
      value,
    ) &&
    digits >= 2
  )
    return 2
  if (/\bFOIA?\b|\bEIR\b|\bSAR\b|\bOIA\b/i.test(value)) return 2
  if (/(?:FOI|EIR|SAR|RFI|OIA)[A-Z]{0,2}[-_/ .]?\d/.test(value)) return 1.8
  if (letters && marks && digits >= 3) return 1.5
  if (/^\d{2,6}[/-]\d{2,7}$/.test(value)) return 1
  if (digits >= 6 && /^\d{2,8}(?:[/-]\d{1,8}){1,2}[/-]\d{2,8}$/.test(value)) return 1
  if (letters && digits >= 4) return 1
  if (!letters && !marks && digits >= 6) return 1
  if (letters && digits >= 2) return 0.3
  if (!letters && digits >= 4) return 0.2
  return digits >= 3 ? 0 : -1
}

function around(scan: Scan, token: Token): { before: string; line: string } {
  const floor = Math.max(0, token.start - 160)
  const { start: lineStart, end: lineEnd } = scan.lines[lineAt(scan.lines, token.start)]!
  let start = token.start
  while (start > floor) {
    const c = scan.flat[start - 1]
    if (c === '\n') break
    if (
      c === '.' &&
      scan.flat[start] === ' ' &&
      /[a-z]{4}$|\)$/.test(scan.flat.slice(Math.max(0, start - 5), start - 1))
    )
      break
    start--
  }
  const before = scan.flat.slice(start, token.start)
  const ownLine = lineStart < token.start ? scan.flat.slice(lineStart, token.start) : ''
  return {
    before: isHeadLine(scan, lineStart) ? ownLine : before,
    line: cellAt(scan.plain.slice(lineStart, Math.min(lineEnd, lineStart + 200)), token.start - lineStart),
  }
}

/** The part of a line that holds an offset: letters set things side by side with a wide gap. */
function cellAt(line: string, at: number): string {
  const from = Math.max(line.lastIndexOf('   ', at) + 3, line.lastIndexOf('\t', at) + 1)
  const gap = line.slice(at).search(/ {3}|\t/)
  return line.slice(from > 2 ? from : 0, gap < 0 ? line.length : at + gap).trim()
}

/** In a letterhead every line speaks for itself. */
function isHeadLine(scan: Scan, lineStart: number): boolean {
  return lineStart < scan.anatomy.head.end
}
