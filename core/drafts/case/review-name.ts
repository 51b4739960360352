import type { RulePack } from '../../law/rule-pack.ts'

/** What the first look-again is called in letters, where it is not what the pack's rule is titled. Language, not law. */
const IN_LETTERS: Record<string, string> = {
  'uk-eir-2004': 'reconsideration (internal review)',
  'us-foia': 'administrative appeal',
  'de-ifg': 'objection (Widerspruch)',
}

/** 'internal review', 'review', 'confirmatory application'; null where the pack knows none before the regulator. */
export function reviewName(pack: RulePack): string | null {
  const rule = pack.rules.find((one) => one.clock === 'internal-review')
  const known = rule ?? pack.rules.find((one) => one.clock === 'review-window')
  return known ? (IN_LETTERS[pack.id] ?? (rule?.title.toLowerCase() || 'review')) : null
}

/** 'an internal review', 'a review'. */
export function aReview(pack: RulePack): string {
  const name = reviewName(pack) ?? 'internal review'
  return `${/^[aeiou]/i.test(name) ? 'an' : 'a'} ${name}`
}
