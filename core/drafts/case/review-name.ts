import type { Regime } from '../../model/basics.ts'

/** What the first look-again is called in each regime's letters; null where there is none before the regulator. Language, not law. */
const REVIEW_NAME: Record<Regime, string | null> = {
  'uk-foia-2000': 'internal review',
  'uk-eir-2004': 'reconsideration (internal review)',
  'scot-foisa-2002': 'review',
  'scot-eir-2004': 'review',
  'uk-gdpr-access': null,
  'ie-foi-2014': 'internal review',
  'eu-1049-2001': 'confirmatory application',
  'us-foia': 'administrative appeal',
  'de-ifg': 'objection (Widerspruch)',
  'au-foi-1982': 'internal review',
  'nz-oia-1982': null,
  'ca-atia': null,
}

export const reviewName = (regime: Regime): string | null => REVIEW_NAME[regime]

/** 'an internal review', 'a review'. */
export function aReview(regime: Regime): string {
  const name = reviewName(regime) ?? 'review'
  return `${/^[aeiou]/i.test(name) ? 'an' : 'a'} ${name}`
}
