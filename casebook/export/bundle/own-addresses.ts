import type { Letter } from '../../../core/model/letter.ts'

/** A letter of the case with whose it is. */
export interface OwnedLetter {
  own: boolean
  letter: Pick<Letter, 'text' | 'head'>
}

const MAIL = /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu
/** A postcode of the United Kingdom or of Ireland. */
const POSTCODE = /\b(?:[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}|[AC-FHKNPRTV-Y](?:\d\d|6W)\s?[0-9AC-FHKNPRTV-Y]{4})\b/
const HOUSE = /^(?:flat|apartment|unit|house)?\s*\d+\s?[a-z]?,?\s+\p{L}/iu
const PHONE = /^(?:tel(?:ephone)?|phone|mobile|mob|t|m)\b[^\d]{0,5}[+\d(][\d\s()-]{8,}$/i
/** Lines of a body's own address, which is no secret. */
const OFFICE =
  /\b(?:council|department|ministry|office|unit|team|authority|commission(?:er)?|police|university|trust|officer|freedom of information|foi)\b/i
const CLOSING = /^(?:yours\b|kind|best|regards|dear\b|many thanks|thank you|sincerely|faithfully)/i
/** Days, references and headings stand beside an address and are no part of it. */
const BESIDE =
  /\b(?:\d{1,2}(?:st|nd|rd|th)?\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|ref(?:erence)?|date|subject|re)\b|\d{4}-\d\d|:$/i

const isShort = (line: string): boolean => line.length > 0 && line.length <= 48 && !/[.!?]$/.test(line)

/** The requester's own e-mail addresses: those of the settings, those they wrote from, and those under their letters. */
export function ownMails(letters: readonly OwnedLetter[], known: readonly string[]): string[] {
  const theirs = new Set(
    letters
      .flatMap(({ own, letter: { head } }) =>
        own ? [...(head?.to ?? []), ...(head?.cc ?? [])] : head?.from ? [head.from] : [],
      )
      .map((one) => one.address.toLowerCase()),
  )
  const mine = letters.flatMap(({ own, letter: { head, text } }) =>
    own ? [head?.from?.address ?? '', ...(text.split('\n').slice(-15).join('\n').match(MAIL) ?? [])] : [],
  )
  const sure = known.filter((one) => one.includes('@'))
  const likely = mine.filter((one) => one.includes('@') && !theirs.has(one.toLowerCase()))
  return [...new Map([...sure, ...likely].map((one) => [one.trim().toLowerCase(), one.trim()])).values()]
}

/**
 * The requester's own postal address and telephone, as letters of the case have them: around their name in letters of theirs, in the head of
 * letters to them. An address whole, and those of its lines that tell a house or a postcode by themselves: a town's name alone is no secret.
 * A block that names an office is not theirs.
 */
export function ownPostLines(letters: readonly OwnedLetter[], requester: string | null): string[] {
  const surname = requester?.trim().split(/\s+/).at(-1)?.toLowerCase() ?? ''
  const isNamed = (line: string): boolean => surname !== '' && line.toLowerCase().includes(surname)
  const found = new Map<string, string>()
  const add = (words: string): void => void found.set(words.toLowerCase(), words)
  for (const { own, letter } of letters) {
    for (const block of blocksOf(letter.text)) {
      const named = block.some(isNamed)
      const kept = block.filter((line) => !BESIDE.test(line))
      if ((!own && !named) || kept.some((line) => OFFICE.test(line))) continue
      const lines = kept.filter((line) => !CLOSING.test(line) && !isNamed(line) && !line.includes('@'))
      for (const line of lines.filter((one) => PHONE.test(one))) add(line)
      const post = lines.filter((line) => !PHONE.test(line))
      if (!post.some((line) => POSTCODE.test(line)) && !(named && post.some((line) => HOUSE.test(line)))) continue
      add(post.join(', '))
      for (const line of post.filter((one) => /\d/.test(one))) add(line)
    }
  }
  return [...found.values()]
}

/** Runs of short lines without a blank one between. */
function blocksOf(text: string): string[][] {
  const blocks: string[][] = [[]]
  for (const line of text.split('\n').map((one) => one.replace(/^[>\s]+/, '').trim())) {
    if (isShort(line)) blocks.at(-1)?.push(line.replace(/,$/, ''))
    else blocks.push([])
  }
  return blocks.filter((block) => block.length > 1)
}
