import { sentencesOf } from '../text/sentences.ts'

const WHO =
  /\b(?:identity|identification|photo(?:graphic)? id|who you (?:are|say)|(?:full|real|own) name|(?:name|yours) in full|name of the applicant|you are (?:who|the (?:data subject|person|individual)|entitled to act)|(?:your|a|an|or|and|of|valid|current|either) (?:passport|driving licen[cs]e|utility bill|birth certificate))\b/
const WANTED =
  /\?|\b(?:please|need|needs|require[sd]?|must|should|ask(?:s|ed|ing)?|request(?:s|ed|ing)?|want|wish|provide|supply|send|let (?:us|me)|show|verify|confirm|establish|satisf(?:y|ied)|sure|certain|before|until|once|when|proof|evidence|sight)\b/
const DENIED =
  /\b(?:(?:do|does|did|will|is|are) not|don't|no (?:need|proof|longer)|not (?:need|require|necessary)|without)\b/
/** The proof is in, unless the sentence says what will be once it is. */
const CAME =
  /\b(?:thank you|thanks|(?:have|has|had) (?:now )?(?:been )?(?:received|verified|confirmed|checked|seen|established|had)|(?:am|are|is) (?:now )?satisfied|(?:reached|came|arrived|got here)|is (?:fine|satisfactory|sufficient|accepted|in order))\b/
const TO_COME = /\b(?:until|once|when|unless|before|after|as soon as)\b/

/** Whether a letter that asks something asks for proof of who the requester is. */
export function asksIdentity(flat: string): boolean {
  for (const span of sentencesOf(flat)) if (asksWho(flat.slice(span.start, span.end))) return true
  return false
}

/** Whether a sentence wants proof of who the requester is. */
export function asksWho(sentence: string): boolean {
  if (!WHO.test(sentence) || !WANTED.test(sentence)) return false
  return TO_COME.test(sentence) || !(DENIED.test(sentence) || CAME.test(sentence))
}
