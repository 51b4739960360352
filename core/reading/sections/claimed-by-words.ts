import type { Regime } from '../../model/basics.ts'
import type { EntryKind } from '../../model/entry.ts'
import type { FoundSection } from './find-sections.ts'

/** Extensions that an authority takes in the law's own words without printing the section: what it claims is what that section allows. */
const CLAIMS: Partial<Record<Regime, readonly (readonly [section: string, words: RegExp])[]>> = {
  'uk-gdpr-access': [
    [
      '12(3)',
      /exten[^.\n]{0,120}(?:two|2)(?: \w+){0,2} months?|(?:two|2) (?:further|additional|more|extra) months?|(?:further|additional|extra) (?:two|2) months?|(?:three|3) months? in (?:all|total)/,
    ],
  ],
  'us-foia': [['552(a)(6)(B)', /unusual circumstances/]],
  'nz-oia-1982': [['15A', /exten(?:d|ds|ded|ding|sion)[^.\n]{0,60}(?:time|limit|period|deadline|date)/]],
  'uk-eir-2004': [['7(1)', /complex\w*[^.\n]{0,60}volum|volum[^.\n]{0,60}complex/]],
  'scot-eir-2004': [['7(1)', /complex\w*[^.\n]{0,60}volum|volum[^.\n]{0,60}complex/]],
  'ie-foi-2014': [
    ['14', /exten(?:d|ded|ding|sion)[^.\n]{0,80}(?:four|4) weeks|(?:four|4) weeks[^.\n]{0,40}exten(?:d|ded|ding|sion)/],
  ],
  'ca-atia': [['9(1)', /exten(?:d|ded|ding|sion)[^.\n]{0,80}\d+[- ](?:calendar )?days?/]],
}

/** The section that a notice of delay claims by its words alone. */
export function claimedByWords(flat: string, kind: EntryKind, regime: Regime | null): FoundSection[] {
  if (kind !== 'delay-notice' || regime === null) return []
  return (CLAIMS[regime] ?? []).flatMap(([value, words]) => {
    if (!words.test(flat)) return []
    const why = 'It takes the longer time that this section allows, without naming it.'
    return [{ value, law: null, start: -1, end: -1, why }]
  })
}
