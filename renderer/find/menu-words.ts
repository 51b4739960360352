/** A menu is no place for a whole sentence of a letter: what the user named at length is cut, in characters. */
const LONGEST = 80

/** The words of an action as a menu has them. */
export const menuWords = (words: string): string =>
  words.length > LONGEST ? `${words.slice(0, LONGEST - 1).trimEnd()}…` : words
