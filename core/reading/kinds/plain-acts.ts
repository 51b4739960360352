import { families } from '../text/families.ts'
import { MORE_PLAIN } from './more-plain-words.ts'
import { PLAIN } from './plain-words.ts'

const W = families(PLAIN)
const M = families(MORE_PLAIN)

/** What is known of a sentence before it is asked in plain words. */
export interface SoFar {
  acts: readonly (readonly [name: string, weight: number])[]
  conditional: boolean
  /** Whether it speaks of time that is taken. */
  slow: boolean
}

/** What a sentence of an office does in plain words, as nobody's form puts it. Adds nothing that it was already found to do. */
export function plainActs(s: string, { acts, conditional, slow }: SoFar): [string, number][] {
  const more: [string, number][] = []
  const has = (name: string): boolean => acts.some(([known, weight]) => known === name && weight >= 1.5)
  const add = (name: string, weight: number): void => void more.push([name, has(name) ? weight * 0.4 : weight])
  askingBack(s, conditional, add)
  forMoney(s, add)
  if (conditional) return more
  const mum = W.keepsMum.test(s)
  const keeps = withheld(s, mum, slow, add)
  if (!mum && !keeps && !has('refuse')) notThere(s, add)
  inTime(s, add)
  cameIn(s, add)
  again(s, add)
  corrected(s, add)
  passedOver(s, add)
  if (W.survey.test(s)) add('survey', 1.5)
  return more
}

type Add = (name: string, weight: number) => void

function notThere(s: string, add: Add): void {
  if (W.nothingThere.test(s) || W.notCounted.test(s) || W.hasNone.test(s)) add('lacks', 2)
  else if (W.searchedInVain.test(s)) add('lacks', 1.8)
  else if (M.vain.test(s)) add('lacks', 1.8)
  else if (W.thrownAway.test(s)) add('lacks', 1.6)
}

/** Whether a sentence keeps something back, for a ground or without one. */
function withheld(s: string, mum: boolean, slow: boolean, add: Add): boolean {
  if (W.paperwork.test(s)) add('paperwork', 1)
  if (mum) {
    add('refuse', 2.2)
    add('not-held', -2)
    return true
  }
  let keeps = false
  const refuses = (weight: number): void => {
    keeps = true
    add('refuse', weight)
  }
  if (W.saysNo.test(s)) refuses(2.2)
  else if (W.refusesAccess.test(s)) refuses(2.5)
  else if (W.keepsBack.test(s) && DENIED.test(s) && !W.notYet.test(s) && !slow) refuses(1.8)
  else if (M.closed.test(s)) refuses(1.6)
  if (W.ground.test(s)) refuses(1.5)
  else if (M.cites.test(s)) add('refuse', 0.8)
  else if (NAMES_SECTION.test(s) && !OF_PROCEDURE.test(s)) add('cited', 1)
  if (M.covered.test(s)) {
    add('part', 2)
    add('supply', 1.5)
  }
  if (M.whatWeCan.test(s)) {
    add('supply', 1.7)
    add('all-but', 0.7)
  } else if (M.putUp.test(s) && !DENIED.test(s)) add('supply', 1.5)
  if (W.workload.test(s)) add('cost-limit', 1)
  if (W.lawStops.test(s)) add('cost-limit', 1.2)
  if (W.goesNoFurther.test(s)) refuses(1.6)
  if (W.sameAgain.test(s)) add('refuse', 1.2)
  if (givesButNot(s)) {
    add('supply', 1.7)
    add('part', 2)
  }
  if (W.butNot.test(s)) add('but-not', 1)
  if (W.allBut.test(s) && !NOTHING_CUT.test(s)) add('all-but', 1)
  if (W.givesAll.test(s) && !DENIED.test(s)) add('supply', 1.7)
  else if (W.labelled.test(s)) add('labelled', 0.9)
  return keeps
}

/** 'I enclose the letters, but the notes will not be disclosed': one side gives, the other does not. */
function givesButNot(s: string): boolean {
  if (!BUT.test(s)) return false
  const sides = s.split(BUT)
  return (
    sides.length > 1 &&
    sides.some((one) => GIVES.test(one) && !DENIED.test(one)) &&
    sides.some((one) => KEEPS.test(one))
  )
}

const NAMES_SECTION = /\b(?:section|s\.|regulation|article|exemption|exception|schedule) ?\d/
const OF_PROCEDURE =
  /\b(?:whether|deciding|considering|weigh\w*|balance\w*|days?|month|repl\w+|respon\w+|requests?|receipt|received|extend\w*|review|complain\w*|appeal|fees?|charge|transfer\w*)\b/

const BUT = /,? (?:but|although|though|however|whereas|while|only|yet)\b|; /
const GIVES =
  /\b(?:am|are|can|have|will|now|we|i) (?:now )?(?:give|given|giving|send|sent|sending|provide|provided|providing|supply|supplied|supplying|release|released|releasing|disclose|disclosed|disclosing|enclose|enclosed|enclosing|attach|attached|attaching)\b|\b(?:is|are) (?:attached|enclosed|below|here|released|disclosed|provided)\b|\byou can have\b/
const KEEPS =
  /\b(?:withh\w+|exempt\w*|refus\w+|confidential\w*|privileged?|kept back|held back|redact\w*)\b|\b(?:cannot|will not|may not|must not|am not|are not|is not|not (?:able|free|willing)|unable)\b[^.]{0,30}\b(?:give|given|send|sent|provid\w+|suppl\w+|releas\w+|disclos\w+|share\w*|show\w*|made public|let you have|hand\w*)\b/

const NOTHING_CUT =
  /\b(?:nothing|none|not? [a-z]+)\b[^.]{0,30} (?:held|kept|keeping|left|leave|taken|cut|blanked|blacked|missing)\b/

const DENIED =
  /\b(?:not|cannot|no|never|nor|forbid\w*|prohibit\w*|bars|barred|prevent\w*|stops?|unwilling|unable|reluctant)\b/

/** What whoever asked is to tell before anything can be done. */
function askingBack(s: string, conditional: boolean, add: Add): void {
  const means = W.youMean.test(s)
  if (!conditional && W.notUnderstood.test(s) && (means || /\byou(?:r)?\b|follow/.test(s))) add('clarify', 2)
  else if (!conditional && W.tooVague.test(s) && REQUEST.test(s)) add('clarify', 1.8)
  else if (M.asksMore.test(s) && (REQUEST.test(s) || M.mustSee.test(s)))
    add('clarify', /\b(?:not|know|more (?:particular|specific|precise|exact|definite))\b/.test(s) ? 2 : 1.5)
  if (M.giveUs.test(s)) add('clarify', 2)
  else if (W.toTell.test(s))
    add('clarify', /\b(?:what|which|when|where|who|nam(?:e|ing)|years?|dates?)\b/.test(s) ? 2 : 1.4)
  else if (means && s.endsWith('?')) add('clarify', 1)
  if (W.onceTold.test(s)) add('clarify', 1)
}

const REQUEST = /\b(?:requests?|application|letter|e-?mail|enquiry|message|question|description|it|you|wording)\b/

/** The limit of cost that the law sets, and how it is reckoned: nobody is to pay it. */
const OF_LIMIT = /\blimit\b|\b(?:18|24|eighteen|twenty-?four) hours\b|\b(?:exceed|in excess of)\b/

/** A sum that whoever asked is to pay, or would. */
function forMoney(s: string, add: Add): void {
  const sum = /[£$€] ?\d/.test(s) && !OF_LIMIT.test(s) && !/\b(?:no|without|free of) (?:charge|fee|cost)/.test(s)
  const work = sum && W.chargedWork.test(s)
  if (sum && M.wantsSum.test(s)) add('fee', 2.6)
  else if (work && W.billed.test(s)) add('fee', 1.8)
  else if (work && M.asksMoney.test(s)) add('fee', 1.8)
  else if (sum && W.billed.test(s)) add('fee', 1)
  else if (M.rate.test(s)) add('fee', 1.2)
  if (W.consents.test(s) || M.goOn.test(s)) add('consents', 1.2)
}

function inTime(s: string, add: Add): void {
  const takes = W.moreDays.test(s) && W.takesThem.test(s)
  if (takes || (W.moreDays.test(s) && W.becauseOf.test(s))) {
    add('delay', 1.8)
    add('more-time', 1)
  } else if ((W.notInTime.test(s) || M.late.test(s)) && !OF_COST.test(s)) add('delay', 1.7)
  else if (W.becauseOf.test(s)) add('excuse', 0.8)
}

/** What goes past a limit of cost, not of time. */
const OF_COST = /\b(?:costs?|appropriate limit|cost limit|ceiling|staff time)\b/

function cameIn(s: string, add: Add): void {
  if (M.allWeNeed.test(s)) {
    add('acknowledged', 1.3)
    add('clarify', -3)
  } else if (W.lies.test(s) || M.came.test(s)) add('acknowledged', 1.3)
}

/** What a review finds, in the words of whoever looked again. */
function again(s: string, add: Add): void {
  if (YOURS.test(s)) return
  if (W.lookedAgain.test(s) && !/\b(?:will|shall|going to|to (?:go|look|take))\b/.test(s)) add('found', 1)
  if (W.findsRight.test(s)) add('found', 1.6)
  if (M.reviewed.test(s)) add('found', 1.6)
  if (W.nextStep.test(s)) add('found', 0.5)
}

/** What whoever asked thinks of it. */
const YOURS = /\byou (?:say|said|think|thought|believe|feel|felt|consider|complain|argue|suggest|were told that you)\b/

function corrected(s: string, add: Add): void {
  if (W.putAway.test(s)) add('correction', 1.4)
  if (M.amends.test(s)) add('correction', 1.4)
  else if (W.hadFault.test(s)) add('correction', 1)
  if (W.nowRight.test(s)) add('correction', 1)
}

function passedOver(s: string, add: Add): void {
  if (W.notOurs.test(s) || M.elsewhere.test(s)) add('transfer', 1)
  if (M.movedOn.test(s)) add('transfer', 2.2)
  else if (W.sentOver.test(s)) add('transfer', 1.8)
}
