import type { Span } from '../../model/basics.ts'
import { sentencesOf } from '../text/sentences.ts'
import { cue, hasCue, mayHold } from '../text/cue.ts'
import type { Cue } from '../text/cue.ts'
import { wordIndex } from '../text/word-index.ts'

const RIGHTS = [
  'if you (?:are|remain|feel|were)[^.\\n]{0,40} (?:dissatisfied|unhappy|not satisfied|not happy|not content|aggrieved)',
  '(?:if|should you be)[^.\\n]{0,20} not[^.\\n]{0,20} satisfied',
  'should you (?:be|remain|wish)[^.\\n]{0,40}(?:dissatisfied|unhappy|complain|appeal|review)',
  '(?:you have|have) (?:the |a )?right (?:to|of) (?:complain|complaint|appeal|seek|ask|request|apply|require)',
  'you (?:may|can|are entitled to) (?:also )?(?:complain|appeal|ask (?:for|us for|the)|request|seek|apply)[^.\\n]{0,60}(?:review|commissioner|ombudsman|ombud|appeal|complain)',
  'complaint rights|rights of appeal|right of complaint|complaints procedure|your right to complain|appeal rights|appeals procedure',
  '(?:details|write|written|apply|application|complain)[^.\\n]{0,60}(?:to|with) the (?:office of the )?(?:scottish |australian )?(?:information commissioner|ombudsman)',
  'wycliffe house|water lane|sk9 5af',
  '(?:ask|request)[^.\\n]{0,40}(?:internal review|review)[^.\\n]{0,40} (?:should be|must be|within (?:\\d+|forty|two|40|twenty|three))',
  'any (?:request|application) for (?:a |an )?(?:internal )?review',
  'rechtsbehelfsbelehrung',
].map((phrase) => cue(`(?:${phrase})`))

const DISCLAIMER = [
  'intended (?:solely |only )?for the (?:use|addressee|named|person|attention)',
  '(?:received|have received) this (?:e-?mail|message|communication)[^.\\n]{0,20} in error',
  'e-?mails? (?:and any attachments )?(?:is|are|may be) (?:confidential|monitored|scanned|subject to)',
  'do not print this',
  '(?:e-?mail|message|communication|attachments?|contents?|transmission)[^.\\n]{0,80}(?:legal privilege|legally privileged|privileged)',
].map((phrase) => cue(`(?:${phrase})`))

/** Sentences that tell of rights to complain, and paragraphs that are disclaimers. A paragraph that is mostly rights is so as a whole. */
export function rightsParagraphs(
  flat: string,
  from: number,
  to: number,
): { span: Span; why: 'rights' | 'disclaimer' }[] {
  const out: { span: Span; why: 'rights' | 'disclaimer' }[] = []
  const index = wordIndex(flat, from, to)
  const rights = RIGHTS.filter((one) => mayHold(one, index))
  const disclaimers = DISCLAIMER.filter((one) => mayHold(one, index))
  if (rights.length + disclaimers.length === 0) return out
  let start = from
  while (start < to) {
    let end = flat.indexOf('\n', start)
    if (end < 0 || end > to) end = to
    if (end - start > 15) {
      const paragraph = flat.slice(start, end)
      if (rights.some((one) => hasCue(one, paragraph)))
        out.push(...rightsIn(rights, paragraph, start).map((span) => ({ span, why: 'rights' as const })))
      else if (disclaimers.some((one) => hasCue(one, paragraph))) out.push({ span: { start, end }, why: 'disclaimer' })
    }
    start = end + 1
  }
  return out
}

/** The sentences of a paragraph that tell of rights; from the first to the end where at least half of them do. */
function rightsIn(cues: readonly Cue[], paragraph: string, at: number): Span[] {
  const sentences = [...sentencesOf(paragraph)]
  const rights = sentences.filter(({ start, end }) => cues.some((one) => hasCue(one, paragraph.slice(start, end))))
  if (rights.length * 2 >= sentences.length)
    return [{ start: at + (rights[0]?.start ?? 0), end: at + paragraph.length }]
  return rights.map(({ start, end }) => ({ start: at + start, end: at + end }))
}
