/** Words of a letter, as the casebook counts them. */
export const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0

/** Places that are to be filled in: offsets into the body. */
export const OPEN_PLACE = /\[to fill in: [^\]\n]*\]/g

export const openPlaces = (text: string): { start: number; end: number }[] =>
  [...text.matchAll(OPEN_PLACE)].map((match) => ({ start: match.index, end: match.index + match[0].length }))

/** 'a', 'a and b', 'a, b and c'. */
export function inWords(list: readonly string[]): string {
  return list.length < 2 ? (list[0] ?? '') : `${list.slice(0, -1).join(', ')} and ${list.at(-1)}`
}

const WHEN = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' })
/** An instant as a person reads it. */
export const whenWords = (instant: string): string => WHEN.format(new Date(instant))

const SIZE = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 })
/** '812 bytes', '14.2 kB', '3 MB'. */
export function sizeWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`
  return bytes < 1e6 ? `${SIZE.format(bytes / 1e3)} kB` : `${SIZE.format(bytes / 1e6)} MB`
}
