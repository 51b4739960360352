import type { EntryKind } from '../../model/entry.ts'
import type { ReferenceRole } from '../../model/reference.ts'
import type { FoundReference } from './find-references.ts'

/** What a reference numbers, from its own words, its shape, and the letter that it stands in. */
export function roleOf(
  ref: FoundReference,
  letter: { kind: EntryKind; party: 'authority' | 'regulator' | 'tribunal'; toRegulator: boolean },
): ReferenceRole {
  const near = ref.before.slice(-70)
  if (!letter.toRegulator && /^IC-\d{4,7}-[A-Z0-9]{4}$/i.test(ref.value)) return 'regulator'
  if (/^(?:EA|FT\/EA|UA|GIA)[/-]\d{4}[/-]\d+/i.test(ref.value)) return 'tribunal'
  if (/(?:tribunal|appeal (?:no|number|ref)[a-z]*)[ .:a-z']{0,30}$/.test(near) && letter.party === 'tribunal')
    return 'tribunal'
  if (
    /(?:commissioner|ombudsman|ico|oic|osic|regulator)(?:'s)?[ a-z:]{0,30}(?:ref(?:erence)?|case|number|no)?[ .:a-z(]{0,14}$/.test(
      near,
    ) &&
    !/complaint about|your/.test(near) &&
    !letter.toRegulator
  )
    return 'regulator'
  if (letter.party === 'regulator')
    return /(?:your|authority|council|agency|department|public authority|its|their)(?:'s)?[ a-z]{0,20}(?:ref(?:erence)?|request)?[ .:a-z(]{0,12}$|request[ (]*$/.test(
      near,
    ) || !ref.main
      ? 'request'
      : 'regulator'
  if (
    /(?:internal review|review|appeal|complaint)[ ]?(?:ref(?:erence)?|case|request|no|number|id)*[ .:#a-z(]{0,12}$/.test(
      near,
    ) &&
    !/review of[^.]{0,60}$|(?:regarding|about|relating to)[^.]{0,20}$|original/.test(near)
  )
    return 'internal-review'
  if (
    /^IR[-/ ]?\d|[-/ ](?:IR|REV|REVIEW|CA|R)\d{0,6}$|^(?:IR|REV)[-/]/i.test(ref.value) &&
    (letter.kind.startsWith('review') || /review|appeal/.test(near))
  )
    return 'internal-review'
  return 'request'
}
