import type { Span } from '../../model/basics.ts'
import type { Direction } from '../../model/entry.ts'
import { isBodyName, isPersonName } from '../anatomy/names.ts'
import type { Scan } from '../scan.ts'
import { isRegulator, isTribunal } from './regulators.ts'

export interface AuthorityRead {
  value: string
  span: Span | null
  why: string
  /** How well the words name the body itself: a greeting by the requester most, a signature block least. */
  weight: number
}

/** Words that make a name that of a team in a body, not of the body. */
const TEAM =
  /\b(?:team|oia|eir|atip|ministerial|privacy|(?:legal|customer|democratic|corporate|executive) (?:and [a-z]+ )?services|office(?! (?:of|for) )|officer|department(?! (?:of|for) )|unit|desk|section|branch|division|governance|protection|requests?|compliance|records|access|foi|information (?:management|rights|access)|services? team|secretary|manager|performance|relations|correspondence|complaints|customer|service cent(?:er|re)|helpdesk|hub|inbox|mailbox)\b/i
/** Offices that a person holds, though their words name bodies too. */
const OFFICE =
  /^(?:pa|p\.a\.|assistant|secretary) to (?:the )?.{3,50}$|^(?:the |an? )?(?:(?:[a-z]+ ){0,3}(?:director|officer|secretary|manager|clerk|solicitor|adviser|advisor|analyst|assistant|specialist|co-?ordinator|archivist|registrar|inspector|treasurer)|(?:acting |deputy |interim |assistant )*(?:chief executive|head of .{2,40}))$/i
/** A team's name behind its body's: 'Department of Roads FOI'. */
const TEAM_BEHIND =
  /\s+(?:FOI|FOIA|Freedom of Information|Information (?:Requests?|Governance|Rights|Access|Management)|Data Protection|Enquiries)(?: (?:Team|Unit|Office|Desk|Section))?$/i

/** A service of it that stands behind a body's name: 'Marl Borough Council Customer Services'. */
const SERVICE_BEHIND =
  /^(.{2,60}\b(?:Council|Constabulary|Police|University|College|Authority|Agency|Association|Homes|Trust|Board|Commission)) (?:[A-Z]\w+ )?(?:(?:Customer|Legal|Democratic|Corporate|Governance|Contact|Disclosure|Information|Data|Complaints|Records|Democracy)\b ?(?:and |& )?){1,2}(?:Services?|Centre|Cent(?:er|re)|Relations|Unit|Team|Office|Protection|Governance|Management|Access|Rights|Department|Section)?(?: (?:Team|Unit|Office))?$/
/** Where it sits, behind a body's name: 'Marl Borough Council, Guildhall, Marl ML1 2AB'. */
const PLACE_BEHIND = /^([^,\d]{4,60}), [^\n]*\d[^\n]*$/

/** The body on the other side as one letter names it. A tribunal is never the authority, a regulator only where the request went to it. */
export function authorityIn(scan: Scan, direction: Direction, toRegulator = false): AuthorityRead | null {
  const options: AuthorityRead[] = []
  const put = (value: string | null | undefined, span: Span | null, why: string, weight: number, any = false): void => {
    const name = value
      ?.replace(/\s+/g, ' ')
      .replace(/^(?:the )?(?:foi|freedom of information) (?:team|officer|unit)(?:,| at| of) (?:the )?/i, '')
      .replace(/^(?:clerk|secretary|officer|advisers?) (?:to|of|at|for) (?:the )?/i, '')
      .replace(/[,.:]+$/, '')
      .trim()
      .replace(TEAM_BEHIND, '')
      .replace(SERVICE_BEHIND, '$1')
      .replace(PLACE_BEHIND, '$1')
    if (!name || name.length > 110 || (!any && isPersonName(name)) || isTribunal(name) || /[@]/.test(name)) return
    if (/^(?:the )?commissioner$/i.test(name)) return
    if ((isRegulator(name) && !toRegulator) || OFFICE.test(name)) return
    if (
      /^(?:the )?(?:board|trust|council|team|office|department|authority|agency|company|university|college|school|service|commission)$/i.test(
        name,
      )
    )
      weight = 0.2
    const team = TEAM.test(name) && !(toRegulator && isRegulator(name))
    options.push({ value: name, span, why, weight: team ? weight - 3 : weight })
  }
  const { salutation, signature } = scan.anatomy
  if (direction === 'outgoing') {
    if (salutation && (isBodyName(salutation.name) || (toRegulator && isRegulator(salutation.name))))
      put(salutation.name, lineSpan(scan, salutation.line), 'The letter greets it.', 5)
    for (const part of bodiesOf(scan.letter.head?.to[0]?.name)) put(part, null, 'The mail goes to it.', 1)
    headLines('It is addressed in the head of the letter.', 3)
    if (options.length === 0 && salutation && isRegulator(salutation.name)) return complainedOf(scan)
  } else if (direction === 'incoming') {
    const sender = scan.letter.given.sender
    const [from, by] = [scan.letter.head?.from, signature?.name.toLowerCase() ?? '']
    const told = `${sender ?? ''}\n${from?.name ?? ''} ${from?.address ?? ''}\n${scan.text.slice(signature?.span.start ?? 0, signature?.span.end ?? 0)}`
    if (!toRegulator && (isRegulator(told) || isTribunal(told))) return complainedOf(scan)
    if (sender && isBodyName(sender)) put(sender, null, 'The sender line names it.', 4)
    else if (sender && signature?.person && !sameName(sender.toLowerCase(), by))
      put(sender, null, 'The sender line names it, and a person signs.', 2, true)
    if (signature)
      for (const part of scan.text.slice(signature.nameSpan.start, signature.span.end).split('\n').flatMap(bodiesOf))
        put(part, signature.span, 'It stands in the signature.', 2)
    for (const part of bodiesOf(from?.name)) put(part, null, 'The mail comes from it.', 1)
    headLines('It stands in the letterhead.', 2)
  }

  function headLines(why: string, weight: number): void {
    for (const line of scan.lines.slice(0, 12)) {
      if (line.start >= scan.anatomy.head.end) break
      const span = { start: line.at, end: line.at + line.text.length }
      const to = direction === 'outgoing' ? /^to ?: *(.+)$/i.exec(line.text)?.[1] : undefined
      if (to !== undefined) for (const part of bodiesOf(to)) put(part, span, why, weight)
      else if (!/^[\p{L} ]+:/u.test(line.text)) for (const part of bodiesOf(line.text)) put(part, span, why, weight)
    }
  }
  return options.toSorted((a, b) => b.weight - a.weight)[0] ?? null
}

/** Whether a case begins with a request for the regulator's own records: a first letter to it that complains of nobody. */
export function asksRegulator(scans: readonly Scan[], directions: readonly Direction[]): boolean {
  const first = directions.findIndex((way) => way === 'outgoing' || way === 'incoming')
  const scan = scans[first]
  if (!scan || directions[first] !== 'outgoing') return false
  const to = `${scan.anatomy.salutation?.name ?? ''} ${scan.letter.head?.to.map((one) => `${one.name} ${one.address}`).join(' ') ?? ''}`
  return isRegulator(to) && ASKS.test(scan.own) && !COMPLAINS.test(scan.own)
}

const ASKS =
  /freedom of information|\bfoia?\b|official information|access to information|under section 1\b|subject access/
const COMPLAINS =
  /\b(?:complain(?:t|ing)?|decision notice|section 50|(?:ic|external) review|refus(?:al|ed)|has not (?:replied|answered|responded)|appeal)\b/

function sameName(one: string, other: string): boolean {
  return one.split(/\s+/).at(-1) === other.split(/\s+/).at(-1) || one.includes(other) || other.includes(one)
}

/** The body that a letter to or from a regulator is about. */
function complainedOf(scan: Scan): AuthorityRead | null {
  for (const match of scan.text
    .slice(0, 6000)
    .matchAll(
      /(?:about|against|that|to) (?:the )?(\p{Lu}[\p{L}'’&-]+(?: (?:of|and|for|the|&|\p{Lu}[\p{L}'’&-]+)){1,7})/gu,
    )) {
    const name = match[1]!.replace(/ (?:of|and|for|the|&)$/, '')
    if (!isBodyName(name) || isRegulator(name) || isTribunal(name) || /\b(?:Act|Regulations|Notice)$/.test(name))
      continue
    const start = match.index + match[0].indexOf(match[1]!)
    return { value: name, span: { start, end: start + name.length }, why: 'The complaint is about it.', weight: 2 }
  }
  return null
}

/** The bodies that a line names, which may hold a team and its body: 'FOI Unit, Department of Roads'. */
function bodiesOf(line: string | undefined): string[] {
  return (line ?? '')
    .split(/\s*[·|•]\s*|\s+[-–]\s+|, | \(|\)/)
    .map((part) => part.trim())
    .filter((part) => isBodyName(part))
}

/** The authority of a case from what its letters name, in order: the name with most weight. */
export function electAuthority(named: readonly AuthorityRead[]): string | null {
  const sums = new Map<string, { sum: number; printed: string }>()
  for (const one of named) {
    const key = one.value
      .toLowerCase()
      .replace(/^the /, '')
      .replace(/[^a-z0-9]/g, '')
    const entry = sums.get(key) ?? { sum: 0, printed: one.value }
    // The first letter that names a body by its greeting is the request itself.
    entry.sum += Math.max(0.1, one.weight) * (sums.size === 0 && one.weight >= 5 ? 2.5 : 1)
    sums.set(key, entry)
  }
  return [...sums.values()].toSorted((a, b) => b.sum - a.sum)[0]?.printed ?? null
}

function lineSpan(scan: Scan, at: number): Span {
  const line = scan.lines[at]!
  return { start: line.at, end: line.at + line.text.length }
}
