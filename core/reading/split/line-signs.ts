import { isBodyName, isPersonName } from '../anatomy/names.ts'
import { findDates } from '../dates/find-dates.ts'
import { flatten, plain } from '../text/flat.ts'

const ANNOTATION =
  /^(.{2,80}?) (?:left an annotation|added an annotation|annotated|left a comment|added a comment|commented)\b.{0,80}$/
const SYSTEM = [
  'this message was created automatically by mail',
  'this is the mail system at host',
  'delivery has failed to these recipients',
  'delivery to the following recipient',
  "couldn't be delivered",
  'could not be delivered to',
  'undeliverable:',
  'undelivered mail returned to sender',
  'delivery status notification',
  'address not found',
  "message wasn't delivered",
  'message not delivered',
  'your message has been delayed',
  'message has not yet been delivered',
  'message is delayed',
  'warning message only',
  'automatic reply:',
  'auto-reply:',
  'this is an automated',
  'this is an automatic',
  'this is an auto-generated',
]

/** The person who left an annotation, where the line says so. */
export function annotatorOf(line: string): string | null {
  if (line.length > 160 || !(line.includes('annotat') || line.includes('comment'))) return null
  const match = ANNOTATION.exec(line)
  return match && !/[.!?]$/.test(match[1]!) ? match[1]! : null
}

/** Whether a line begins a note that the user made of a talk: 'Note of phone call, 19 April 2024'. */
export function isOwnNote(line: string): boolean {
  const first = /^.[^!?]{0,89}?(?=[.!?](?:\s|$)|$|(?<=^.{89}))/.exec(line)?.[0] ?? ''
  return OWN_NOTE.test(first) && findDates(flatten(plain(first))).length === 1
}
const OWN_NOTE =
  /^(?:(?:my |file )?(?:note|notes|record|memo) (?:of|on|from) (?:an? |the |my |our )?)?(?:tele)?(?:phone |voice |video )?(?:calls?|conversation|meeting|visit)\b/i

const MARKING =
  /^\W*(?:official(?:[ :-]+sensitive)?|not protectively marked|unclassified|restricted|in[ -]confidence|(?:private (?:and|&) )?confidential|(?:strictly )?private)\b.{0,30}$|^(?:sent )?(?:by|via) (?:e-?mail|post)(?: only)?(?: to:? \S+)?$/i
/** Whether a line says how secret what stands below it is. */
export const isMarking = (line: string): boolean => MARKING.test(line) && line.split(/\s+/).length <= 6

/** Whether a line heads an annex to a letter. */
export const isAnnex = (line: string): boolean => ANNEX.test(line)
const ANNEX = /^(?:annex|appendix|schedule|anlage|anhang)\b.{0,60}$/i

/** 'Emden, 8. März 2023', 'Valletta, 4 October 2023'. */
const PLACE_AND = /^\p{Lu}[\p{L} .'-]{2,25}, (?:den |the |le )?(?=\d)/u
const placedDay = (line: string): boolean => PLACE_AND.test(line) && dateLine(line.replace(PLACE_AND, '')) !== null

/** Whether a line begins what a mail server or an auto-responder writes. */
export function beginsSystemMail(line: string): boolean {
  if (line.length < 12) return false
  const lower = plain(line.slice(0, 300)).toLowerCase()
  return SYSTEM.some((sign) => {
    const at = lower.indexOf(sign)
    return at >= 0 && at <= 60
  })
}

/** Whether a line names a mail server or its postmaster. */
export function isPostmaster(line: string): boolean {
  return /^(?:mail delivery (?:system|subsystem|service)|mailer[- ]daemon|postmaster|microsoft outlook|mail administrator|system administrator)\b[,:]?.{0,60}$/i.test(
    line,
  )
}

/** The only date of a line that holds little else, as found; null else. */
export function dateLine(line: string): ReturnType<typeof findDates>[number] | null {
  if (line.length > 60 || !/\d/.test(line)) return null
  const flat = flatten(plain(line))
  const dates = findDates(flat)
  if (dates.length !== 1) return null
  const rest = (flat.slice(0, dates[0]!.start) + flat.slice(dates[0]!.end))
    .replace(
      /\b(?:date|dated|sent|on|at|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\d?\d:\d\d(?::\d\d)?|\b(?:am|pm|gmt|bst|utc)\b/g,
      '',
    )
    .replace(/[^a-z0-9]/g, '')
  return rest === '' ? dates[0]! : null
}

const HEAD_LINE =
  /^(?:(?:our|your|my|foi|case|file|request|the|in reply please quote|please quote|please ask for|your contact|contact|direct|tel|telephone|phone|fax|mobile|e-?mail|web(?:site)?|date|dated|ref(?:erence)?|re|subject|by e-?mail|via e-?mail|by post|sent by|from|to|cc|when (?:calling|telephoning)|ask for|enquiries|fao|for the attention of|unser zeichen|aktenzeichen|az|datum|betreff)\b.{0,90}|private (?:and|&) confidential|confidential|official(?:[ -]sensitive)?|unclassified)$/i
const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\b\d{4,5} \p{Lu}\p{L}+$|\b[A-Z]{2} \d{5}\b/u
const STREET =
  /^(?:\d+[a-z]?,? |po box |p\.o\. box |floor |level |room |the |unit )?[\p{Lu}\d][\p{L}\d' .,&/-]{1,60}$/iu

const SUBJECT = /^(?:subject|betreff|concerning|objet)\s*:\s*\S/i
const LONE_NUMBER =
  /^(?:[A-Z]{1,8}[ /.:-]?){0,3}\d[\w/.:-]{2,20}(?: ?\((?:[A-Z]{1,8}[ /.:-]?){0,3}\d[\w/.: -]{2,24}\))?$/
const CONTACT = /^(?:tel\w*\.?:? ?|phone:? ?|fax:? ?)?\+?\d[\d() -]{8,18}$|^\S+@\S+\.\S+$|^(?:www\.|https?:)\S+$/i
const FILED = /^(?=\S*\d{3})[A-Z\d][A-Z\d()/.:-]{4,28}$/i
const NOTICE =
  /^\W*(?:this is an? (?:unmonitored|unattended|automated|automatic|no-?reply)|(?:please )?do not reply|caution|external e-?mail|warning)\b/i
const LABELLED = /^[\p{L}][\p{L}' /]{1,34}\s?[:#](?=.{0,40}\d).{1,45}$/u

/** Whether a line holds a post code. */
export const isPostal = (line: string): boolean => line.length < 80 && POSTCODE.test(line)

/** What a line looks like above a greeting: a sign that a letterhead is here, something that may stand in one, or not. */
export function headSign(line: string): 'sure' | 'possible' | 'no' {
  if (/^\W*(?:attachments?|enclosures?|encl?|anlagen?)\b/i.test(line)) return 'no'
  if (line.length > 110) return 'no'
  if (dateLine(line) || placedDay(line) || LONE_NUMBER.test(line) || FILED.test(line) || SUBJECT.test(line))
    return 'sure'
  if (LABELLED.test(line) && !/[.!?]$/.test(line)) return 'sure'
  if (
    /(?:\b(?:ref|reference|quote)|zeichen)\b\.?(?: no\.?| number)?\s*[:.]?\s*(?:[A-Z]{1,8} )?\S*\d/i.test(line) &&
    line.length < 80 &&
    !/[.!?]$/.test(line)
  )
    return 'sure'
  if (isMarking(line) || NOTICE.test(line) || CONTACT.test(line)) return 'possible'
  if (HEAD_LINE.test(line) && !/[.!?]$/.test(line)) return 'possible'
  if (isBodyName(line) && !/[.!?]$/.test(line)) return 'possible'
  if (POSTCODE.test(line) && line.length < 80) return 'possible'
  if (isPersonName(line)) return 'possible'
  return STREET.test(line) && line.split(/\s+/).length <= 8 && !/[.!?]$/.test(line) ? 'possible' : 'no'
}
