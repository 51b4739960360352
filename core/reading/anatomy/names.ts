import { latin } from '../text/latin.ts'
import { remembering } from '../text/remember.ts'

/** Words that make a line the name of a body or a part of one. */
const BODY_WORDS = latin(
  /\b(?:team|office|department|dept|directorate|council|authority|trust|service|services|board|ministry|agency|commission(?:er)?|university|college|school|academy|police|constabulary|fire|nhs|health|hospitals?|unit|group|committee|government|governance|bureau|corporation|company|registry|secretariat|parliament|assembly|court|tribunal|institute|foundation|borough|county|city|district|parish|society|association|partnership|inspectorate|executive|ombudsman|centre|center|library|museum|archives?|libraries|museums|schools|works|housing|gallery|theatre|prisons?|probation|customs|treasury|embassy|senate|chamber|federation|union|regulator|monitor|body|bodies|constabularies|infirmary|practice|surgery|clinic|reception|laboratory|observatory|railways?|highways|homes|care|affairs|relations|gmbh|amt|bundesamt|ministerium|behörde|landratsamt|stadt|section|branch|division|desk|helpdesk|\p{L}*(?:amt|behörde|ministerium|gericht|präsidium|verwaltung|anstalt)|sheriff|administration|bank|limited|ltd|plc|transport|rail|water|ports?|harbour|airport)\b/iu,
)

/** Words of the trade that a person's name does not hold, so that headings are not taken for people. */
const NO_NAME =
  /\b(?:request|review|information|freedom|act|decision|notice|response|reply|answers?|complaints?|rights|references?|your|our|questions?|section|data|subject|access|internal|appeal|please|attached|enclosed|dear|thank|thanks|regards|yours|date|re|ref|from|to|sent|page|part|annex|appendix|schedule|outcome|background|conclusion|summary|exemptions?|the|and|of|for|in|on|with|about|under|quoted|sections|hide|show|link|report|total|street|road|house|lane|avenue|square|building|floor|po box|director|manager|officer|chief|deputy|assistant|management|case|casework|caseworker|analyst|adviser|advisor|co-?ordinator|administrator|clerk|secretary|senior|principal|foia?|eir|customer|liaison|public|solicitor|registrar|minister|january|february|march|april|june|july|august|september|october|november|december)\b/i

const PERSON_WORD =
  /^(?:(?:Mc|Mac|O'|O’|D'|d'|de|van|von|der|den|la|le|di|da|ap|ab|al|bin|ní|nic|ó)|\p{Lu}[\p{L}'’.-]*)$/u

/** Whether a line could be a person's name: one to five capitalised words, nothing of the trade, no figures. */
export function isPersonName(line: string): boolean {
  return line.length >= 2 && line.length <= 50 && namesPerson(line)
}

const namesPerson = remembering((line) => {
  if (/[\d@:/?!()"]/.test(line)) return false
  const bare = withoutDegrees(line)
  const words = bare.split(/\s+/)
  if (words.length > 5 || NO_NAME.test(bare) || BODY_WORDS(bare).test(bare)) return false
  if (!words.every((word) => PERSON_WORD.test(word))) return false
  return words.some((word) => /^\p{Lu}\p{L}/u.test(word)) || words.length === 1
})

/** A name as people type it who use no capitals: two or three plain words, none of the trade. Only for where a name must stand. */
export function isPlainName(line: string): boolean {
  return (
    line.length <= 40 &&
    /^\p{Ll}[\p{Ll}'’-]+(?: \p{Ll}[\p{Ll}'’-]*){1,2}$/u.test(line) &&
    !NO_NAME.test(line) &&
    !BODY_WORDS(line).test(line) &&
    !/\b(?:i|is|are|was|were|be|can|will|would|do|does|not|no|yes|by|with|at|as|it|this|that|you|me|my|we|us|all|again|soon|much|very|please)\b/.test(
      line,
    )
  )
}

/** Whether a line could name a body, a team or an office. */
export function isBodyName(line: string): boolean {
  return line.length >= 3 && line.length <= 110 && namesBody(line)
}

const namesBody = remembering((line) => {
  if (/[?!]$|[@]|https?:|\.\s/.test(line)) return false
  if (/^[a-z•*>-]/.test(line) || /[.;]$/.test(line)) return false
  return (
    BODY_WORDS(line).test(line) && !/\b(?:I|we|you|please|thank|is|are|was|were|have|has|will|would|your)\b/.test(line)
  )
})

const HEADING =
  /\b(?:rights?|decision|conclusion|background|summary|appeals?|questions?|response|answers?|annex|appendix|enclos\w+|attachments?|act|regulations|notice|outcome|reasons?|request|review|your|our|the council's|findings|searches|step \d)\b/i

/** Whether a line could name a team that signs: two to five capitalised words, no heading of a letter's part. */
export function isTeamName(line: string): boolean {
  if (line.length > 60 || /[\d.:;!?@]/.test(line) || HEADING.test(line)) return false
  const words = line.split(/\s+/)
  if (words.length < 2 || words.length > 6 || line === line.toUpperCase()) return false
  return words.every((word) => /^(?:and|of|for|to|the|&|in)$/.test(word) || /^\p{Lu}/u.test(word))
}

/** 'Jo Bloggs BSc (Hons), Head of X' and 'Bloggs, Jo' to the name alone. */
export function personOf(text: string): string {
  const flipped = /^([\p{L}'’-]+), ([\p{L}' .-]+)$/u.exec(text.trim())
  const name = flipped ? `${flipped[2]} ${flipped[1]}` : text.trim()
  return withoutDegrees(name.replace(/\s*[([].*$/, '').replace(/\s+[-–|·].*$/, ''))
    .replace(/[,;]+$/, '')
    .trim()
}

function withoutDegrees(line: string): string {
  return line
    .replace(/(?<=\p{Ll}),?\s+[A-Z][A-Za-z]{0,4}[A-Z]{2,}$/u, '')
    .replace(/,?\s+(?:BSc|BA|MA|MSc|LLB|LLM|PhD|MBE|OBE|CBE|QC|KC|JP|MP|MSP|Esq|Jr|Sr)\b\.?.*$/, '')
    .replace(/,$/, '')
}
