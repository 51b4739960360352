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
  /\b(?:team|office|officer|department|unit|desk|section|branch|division|governance|protection|requests?|compliance|records|access|foi|information (?:management|rights|access)|services? team|secretary|manager|performance)\b/i

/** The body on the other side as one letter names it. Regulators and tribunals are not the authority. */
export function authorityIn(scan: Scan, direction: Direction): AuthorityRead | null {
  const options: AuthorityRead[] = []
  const put = (value: string | null | undefined, span: Span | null, why: string, weight: number): void => {
    const name = value
      ?.replace(/\s+/g, ' ')
      .replace(/^(?:the )?(?:foi|freedom of information) (?:team|officer|unit)(?:,| at| of) (?:the )?/i, '')
      .replace(/[,.:]+$/, '')
      .trim()
    if (!name || name.length > 110 || isPersonName(name) || isRegulator(name) || isTribunal(name) || /[@]/.test(name))
      return
    options.push({ value: name, span, why, weight: TEAM.test(name) ? weight - 3 : weight })
  }
  const { salutation, signature } = scan.anatomy
  if (direction === 'outgoing') {
    if (salutation && isBodyName(salutation.name))
      put(salutation.name, lineSpan(scan, salutation.line), 'The letter greets it.', 5)
    const to = scan.letter.head?.to[0]?.name
    if (to && isBodyName(to)) put(to.replace(/\s+[-–|]\s+.*$/, ''), null, 'The mail goes to it.', 1)
  } else if (direction === 'incoming') {
    const sender = scan.letter.given.sender
    if (sender && isBodyName(sender)) put(sender, null, 'The sender line names it.', 4)
    if (signature?.body)
      put(signature.body.split(/\s*[·|•]\s*|, /)[0], signature.span, 'It stands in the signature.', 2)
    const from = scan.letter.head?.from?.name
    if (from && isBodyName(from)) put(from.replace(/\s+[-–|]\s+.*$/, ''), null, 'The mail comes from it.', 1)
    for (const line of scan.lines.slice(0, 12)) {
      if (line.start >= scan.anatomy.head.end) break
      if (isBodyName(line.text))
        put(
          line.text.split(/\s*[·|•]\s*/)[0],
          { start: line.at, end: line.at + line.text.length },
          'It stands in the letterhead.',
          2,
        )
    }
  }
  return options.toSorted((a, b) => b.weight - a.weight)[0] ?? null
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
    entry.sum += Math.max(0.1, one.weight)
    sums.set(key, entry)
  }
  return [...sums.values()].toSorted((a, b) => b.sum - a.sum)[0]?.printed ?? null
}

function lineSpan(scan: Scan, at: number): Span {
  const line = scan.lines[at]!
  return { start: line.at, end: line.at + line.text.length }
}
