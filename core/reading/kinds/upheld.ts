import type { Reading } from '../../model/reading.ts'

const PART =
  /(?:upheld|uphold|allowed|varied|vary|set aside|overturn(?:ed)?|granted) (?:[a-z]+ ){0,3}in part|part(?:ly|ially)[ -](?:upheld|uphold|overturn|vary|varied|allowed)|uphold part|partially agree|teilweise stattgegeben/
const NO =
  /(?:not|n't|do not|cannot) (?:[a-z]+ )?(?:uphold|upheld|be upheld)|uph(?:old|olding|eld) (?:the|our|its|that|this) (?:original |initial |first |earlier )?(?:decision|response|refusal|handling|position)|(?:decision|refusal|response|exemption)[^.\n]{0,40}(?:is|was|are|be) (?:upheld|maintained|affirmed|confirmed|correct)|(?:decision|refusal|response) stands\b|(?:confirm|see no (?:ground|reason|cause)s? (?:for|to) (?:differ|depart|disturb|chang|alter))[^.\n]{0,60}(?:decision|refusal|solicitor|officer|without (?:modification|change))|affirm|dismissed|found no|zurückgewiesen/
const YES =
  /(?:complaint|appeal|review|point)[^.\n]{0,30} (?:is|are|was) (?:therefore )?(?:upheld|well[- ]founded|allowed)|(?:i|we) (?:therefore )?uphold your|overturn|set aside|revers(?:e|ed|ing)|should have been (?:released|disclosed)|now (?:disclose|release)|breach|acknowledges the delay|apolog|stattgegeben/

/** What a review decides of the complaint: yes, in part, no; null where it does not say. */
export function upheldOf(flat: string): Reading['upheld'] {
  if (PART.test(flat)) return 'in-part'
  const yes = YES.test(flat)
  const no = NO.test(flat)
  if (yes && no) return 'in-part'
  return yes ? 'yes' : no ? 'no' : null
}
