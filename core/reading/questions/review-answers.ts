import type { Span } from '../../model/basics.ts'
import type { Reading } from '../../model/reading.ts'
import { sentencesOf } from '../text/sentences.ts'
import type { Answer } from './find-answers.ts'
import type { Remembered } from './question-memory.ts'

const RELEASES =
  /\b(?:attach(?:ed)?|enclos(?:e|ed|ing)|herewith|(?:now|hereby|therefore|can|will|be) (?:be )?(?:releas|disclos|provid|suppl|answer)\w*|(?:releas|disclos|provid|suppl)(?:e|ed|ied|ing)\b[^.]{0,40}(?:to you|in full|now|below|with this)|(?:is|are) as follows|grant(?:ed)? (?:you )?(?:full )?access)\b/
const FOUND =
  /\b(?:found|located|identified|discovered|traced|unearthed|brought to light|came to light|come to light)\b/
const TURNS =
  /\b(?:overturn\w*|overrul\w+|set aside|revers(?:e|ed|ing)|quash\w*|no longer (?:rely|relies|apply|applies))\b/
const WITHHELD =
  /\b(?:not|cannot|unable|neither|nor|refus\w*|withh\w+|exempt\w*|copy of (?:the|our|your) (?:original|request))\b|^(?:if|should)\b/

/**
 * What the outcome of a review changes in the ledger: questions that it answers now, by their label or, where it gives way and
 * releases without naming any, all that had been refused. What it upholds stays as it was decided.
 */
export function answersOnReview(
  flat: string,
  labelled: readonly Answer[],
  asked: readonly Remembered[],
  upheld: Reading['upheld'],
  span: Span | null,
): Answer[] {
  const open = new Map(asked.filter((one) => one.status !== 'answered').map((one) => [one.label, one]))
  const turned = labelled.map((one) =>
    one.status === 'refused' && one.span && TURNS.test(flat.slice(one.span.start, one.span.end))
      ? { ...one, status: 'answered' as const, section: null, why: 'The review overturns its refusal.' }
      : one,
  )
  const named = turned.filter((one) => open.has(one.label) && GIVEN.includes(one.status))
  if (labelled.length > 0 || upheld === 'no') return named
  const release = releaseIn(flat)
  if (release === null) return []
  const found = FOUND.test(flat)
  return [...open.values()]
    .filter((one) => one.status !== 'not-held' || found)
    .map(({ label }) => ({
      label,
      status: 'answered',
      section: null,
      span: release ?? span,
      why: 'The review releases what had been refused.',
    }))
}

const GIVEN: readonly Answer['status'][] = ['answered', 'partly-answered', 'not-held']

function releaseIn(flat: string): Span | null {
  for (const span of sentencesOf(flat)) {
    const sentence = flat.slice(span.start, span.end)
    if (RELEASES.test(sentence) && !WITHHELD.test(sentence)) return span
  }
  return null
}
