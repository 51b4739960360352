/** A greeting at the head of a line: whom it greets, and the words that follow on the same line. */
export interface Salutation {
  name: string
  rest: string
}

const GREETING =
  /^(?:dear|hi|hello|hullo|good (?:morning|afternoon|evening|day)|kia ora|t[eē]n[aā] koe|(?:a )?chara|sehr geehrte[rs]?|guten tag|hallo|bonjour|madame|monsieur|annwyl|to whom it may concern|greetings)(?![a-z])[ ,:]*/i
const BARE =
  /^(?:(?:dear )?(?:sirs?|madam|sir ?(?:\/|or) ?madam|madame, monsieur|madame|monsieur|a chara),?|(?:to|fao|for the attention of):? the (?:[a-z]+ ){0,4}(?:officer|team|manager|department|unit|office|clerk|secretary|section)[,:]?)$/i
const ALONE = /^(?:hi|hiya|hello|hullo|hey|greetings|good (?:morning|afternoon|evening|day)|kia ora)$/i
const INITIAL = /\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Rev|Cllr|St)\.\s?|^(?:\p{Lu} ){1,3}(?=\p{Lu}[\p{L}'’-]+$)/gu
const SENTENCE = /[.?!;]\s|\b(?:I|we|you|your|please|thank|is|are|was|have|has)\b/

/**
 * Reads a line as a greeting. Null where it is none: no greeting word, or a sentence that only begins with one.
 */
export function salutationOf(line: string): Salutation | null {
  if (line.length === 0 || line.length > 4000) return null
  if (ALONE.test(line)) return { name: '', rest: '' }
  if (BARE.test(line)) return { name: line.replace(/^dear /i, '').replace(/,$/, ''), rest: '' }
  const other = line.indexOf(' / ')
  // In two languages: 'Annwyl Ms Rees / Dear Ms Rees'.
  if (other > 0 && GREETING.test(line) && GREETING.test(line.slice(other + 3)))
    return salutationOf(line.slice(other + 3))
  const match = GREETING.exec(line)
  if (!match) return null
  const after = line.slice(match[0].length)
  const strict = /^(?:dear|sehr|t[eē]n[aā]|annwyl)/i.test(match[0])
  const comma = after.search(/[,:!]|\s[-–]\s/)
  if (after.length <= 90 && (comma < 0 || comma >= after.length - 2)) {
    const name = after.replace(/[,:!.\s-]+$/, '')
    if (SENTENCE.test(name.replace(INITIAL, '')) || (!strict && name.split(/\s+/).length > 6)) return null
    if (!strict && name === '' && !/[,!:]\s*$/.test(line) && !/concern/i.test(line)) return null
    return { name, rest: '' }
  }
  if (comma < 0) return null
  const head = after.slice(0, comma).trim()
  if (head.length > 90 || SENTENCE.test(head.replace(INITIAL, ''))) return null
  const rest = after.slice(comma + 1).trim()
  if (rest.length <= 60 && /^[\p{Lu}(]/u.test(rest) && !SENTENCE.test(rest) && !/[.?!]$/.test(rest))
    return { name: after.replace(/[,:!\s]+$/, ''), rest: '' }
  return strict || /^[\p{Lu}]/u.test(head) ? { name: head, rest } : null
}

const TITLE =
  /^(?:mr|mrs|ms|miss|mx|dr|prof(?:essor)?|sir|dame|lord|lady|rev(?:erend)?|cllr|councillor|frau|herr|mme|m)\.?\s+/i

/** A person's last name from how a greeting names them, lower case: 'Dear Ms King' gives 'king'. Null for no person. */
export function surnameOf(name: string): string | null {
  const bare = name
    .replace(TITLE, '')
    .replace(/[,.:;]+$/, '')
    .trim()
  const words = bare.split(/\s+/)
  const last = words.at(-1)
  if (!last || words.length > 4 || !/^\p{Lu}/u.test(last)) return null
  return last.toLowerCase()
}

/** Whether a greeting names a person by title. */
export function hasTitle(name: string): boolean {
  return TITLE.test(name)
}
