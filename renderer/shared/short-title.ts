const PREFIX =
  /^(?:(?:re|fw|fwd)\s*:\s*)*(?:freedom of information|environmental information|foia?|eir)(?:\s+act)?(?:\s+(?:request|enquiry))?\s*[-–—:]\s*/i

/** A title without the words that every such request has, so that what differs stands first. */
export function shortTitle(title: string): string {
  const short = title.replace(PREFIX, '')
  return short === '' ? title : short.charAt(0).toUpperCase() + short.slice(1)
}
