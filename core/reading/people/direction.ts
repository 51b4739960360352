import type { LearnedFrom } from '../../model/learned.ts'
import type { Span } from '../../model/basics.ts'
import type { Direction } from '../../model/entry.ts'
import { hasTitle, surnameOf } from '../anatomy/salutation.ts'
import { isBodyName, personOf } from '../anatomy/names.ts'
import type { Scan } from '../scan.ts'
import { isRegulator } from './regulators.ts'
import { lastWord } from './requester.ts'
import type { Requester } from './requester.ts'

export interface DirectionRead {
  value: Direction
  span: Span | null
  why: string
  sure: 'sure' | 'probable' | 'doubtful'
  learned?: LearnedFrom | undefined
}

/** Whether a letter is from the requester or to them, by headers, signature, sender line, greeting, in that order. */
export function directionOf(scan: Scan, requester: Requester, before: Direction | null): DirectionRead {
  const { letter, anatomy } = scan
  const read = (
    value: Direction,
    span: Span | null,
    why: string,
    sure: DirectionRead['sure'] = 'sure',
  ): DirectionRead => ({ value, span, why, sure })
  if (letter.given.direction) return read(letter.given.direction, null, 'The page or archive says so.')
  const from = letter.head?.from?.address.toLowerCase()
  if (from && requester.addresses.includes(from))
    return read('outgoing', null, "It comes from the requester's address.")
  if (from && requester.addresses.length > 0) return read('incoming', null, 'It comes from another address.')
  const { signature, salutation } = anatomy
  if (signature && isRequester(signature.name, requester))
    return read('outgoing', signature.nameSpan, 'The requester signed it.')
  const sender = letter.given.sender
  if (sender && isRequester(sender, requester)) return read('outgoing', null, "The sender line is the requester's.")
  if (sender && (isBodyName(sender) || !isBodyName(salutation?.name ?? '')))
    return read('incoming', null, "The sender line is another's.")
  const greeting = salutation
    ? {
        start: scan.lines[salutation.line]!.at,
        end: scan.lines[salutation.line]!.at + scan.lines[salutation.line]!.text.length,
      }
    : null
  const name = salutation?.name ?? ''
  if (name !== '' && requester.surname !== null && surnameOf(name) === requester.surname)
    return read('incoming', greeting, 'It greets the requester.')
  if (isBodyName(name) || isRegulator(name)) return read('outgoing', greeting, 'It greets a body.')
  if (signature && (signature.body !== null || !signature.person))
    return read('incoming', signature.nameSpan, 'A body or its officer signed it.')
  if (/sir|madam|concern|officer/i.test(name) && !hasTitle(name))
    return read('outgoing', greeting, 'It greets nobody by name.', 'probable')
  if (signature?.role) return read('incoming', signature.nameSpan, 'An officer signed it.', 'probable')
  if (before === null) return read('outgoing', null, 'The first letter of a case is mostly the request.', 'doubtful')
  return before === 'outgoing'
    ? read('incoming', null, 'It follows a letter out.', 'doubtful')
    : read('outgoing', null, 'It follows a letter in.', 'doubtful')
}

function isRequester(name: string, requester: Requester): boolean {
  if (requester.name === null) return false
  const [one, other] = [personOf(name).toLowerCase(), requester.name.toLowerCase()]
  if (one === other) return true
  return (
    lastWord(one) === lastWord(other) &&
    (one[0] === other[0] ||
      /^(?:mr|mrs|ms|miss|dr)\b/.test(one) ||
      /^(?:mr|mrs|ms|miss|dr)\b/.test(other) ||
      !one.includes(' '))
  )
}
