export interface Mailto {
  url: string
  /** `all`; or `no-body` where the letter is too long for a link and has to be pasted. */
  carries: 'all' | 'no-body'
  /** One sentence for the user where something was left out. */
  note: string | null
}

/** Mail programs and systems cut links; 2,000 characters are carried by all that are in common use. */
export const MAILTO_LIMIT = 2000

/**
 * A `mailto:` link (RFC 6068) for a letter. `to` that is no address is left out. Where the whole would be longer than `limit`
 * characters the body is left out and `note` says so: nothing is cut in the middle.
 */
export function mailto(letter: { to: string; subject: string; body: string }, limit: number = MAILTO_LIMIT): Mailto {
  const to = isAddress(letter.to) ? encodeAddress(letter.to) : ''
  const head = `mailto:${to}?subject=${encode(letter.subject)}`
  const whole = `${head}&body=${encode(letter.body.replaceAll('\r\n', '\n').replaceAll('\n', '\r\n'))}`
  if (whole.length <= limit) return { url: whole, carries: 'all', note: null }
  return {
    url: head,
    carries: 'no-body',
    note: 'The letter is too long for a mail link: it opens with address and subject, and the letter itself has to be pasted.',
  }
}

export const isAddress = (text: string): boolean => /^[^\s@<>()]+@[^\s@<>()]+$/.test(text.trim())

const encode = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  )

const encodeAddress = (address: string): string => encode(address.trim()).replaceAll('%40', '@')
