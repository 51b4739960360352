const CLOSING =
  /^(?:yours(?: (?:very )?(?:sincerely|faithfully|truly|ever|aye))?|(?:very |most )?(?:sincerely|faithfully|respectfully)(?: yours)?|(?:with )?(?:my |our )?(?:very )?(?:kind(?:est)?|best|warm(?:est)?|many)(?: (?:regards|wishes|thanks))+|(?:kind |best )?regards|(?:with )?(?:best|kind) (?:wishes|regards)|(?:many |with )?thanks(?: (?:again|very much|in advance|and (?:kind |best )?regards))*|thank you(?: (?:again|very much|in advance|for your (?:help|time|assistance)))*|cheers|best|all the best|mit freundlichen gr(?:ü|ue)(?:ß|ss)en|(?:mit )?(?:freundliche|viele|beste)n? gr(?:ü|ue)(?:ß|ss)e|cordialement|(?:bien )?(?:à|a) vous|ng[aā] mihi(?: nui)?|n[aā]ku(?: iti)?(?: noa)?(?:,? n[aā])?|(?:is )?mise,? le meas|is mise|le d[uù]rachd(?:an)?|le (?:meas|gach dea-ghu[ií])(?: m[oó]r)?|im auftrag|in vertretung|i\. ?[av]\.|(?:with )?(?:all )?good wishes|warmly|ta|tks|thx|p\.?p\.?|yn gywir|respectfully submitted)\s*[,.!-]*$/i

/** Whether a line is the phrase that ends a letter before the signature. */
export function isClosing(line: string): boolean {
  if (line.length > 60) return false
  return CLOSING.test(line) || (line.includes(' / ') && line.split(' / ').every((part) => CLOSING.test(part.trim())))
}

/** The same phrase at the head of a line that goes on with a name: 'Regards, Jo Bloggs'. The name, else null. */
export function closingWithName(line: string): string | null {
  if (line.length > 80) return null
  const comma = line.search(/[,.]\s+\p{Lu}/u)
  return comma > 0 && isClosing(line.slice(0, comma)) ? line.slice(comma + 1).trim() : null
}
