import type { Direction } from '../../model/entry.ts'
import type { Scan } from '../scan.ts'
import { isRegulator, isTribunal } from './regulators.ts'

/** Who stands on the other side of a letter. A case whose authority is itself a regulator has no other. */
export function partyOf(
  scan: Scan,
  direction: Direction,
  authority: string | null,
): 'authority' | 'regulator' | 'tribunal' {
  if (authority !== null && isRegulator(authority)) return 'authority'
  const { letter, anatomy } = scan
  const signs: string[] = []
  if (direction === 'outgoing') {
    signs.push(anatomy.salutation?.name ?? '', ...(letter.head?.to.map((to) => `${to.name} ${to.address}`) ?? []))
    signs.push(scan.text.slice(anatomy.head.start, anatomy.head.end).slice(0, 400))
  } else if (direction === 'incoming') {
    signs.push(
      letter.given.sender ?? '',
      letter.head?.from ? `${letter.head.from.name} ${letter.head.from.address}` : '',
    )
    signs.push(scan.text.slice(anatomy.signature?.span.start ?? 0, anatomy.signature?.span.end ?? 0))
    signs.push(
      ...scan.text
        .slice(anatomy.head.start, anatomy.head.end)
        .split('\n')
        .slice(0, 4)
        .filter((line) => !/ref/i.test(line)),
    )
  }
  const text = signs.join('\n')
  if (isTribunal(text)) return 'tribunal'
  return isRegulator(text) ? 'regulator' : 'authority'
}
