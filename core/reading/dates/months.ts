/** Month names and their common short forms in the languages that letters under the twelve regimes come in. */
const NAMES: readonly (readonly string[])[] = [
  ['january', 'jan', 'januar', 'janvier'],
  ['february', 'feb', 'februar', 'février', 'fevrier'],
  ['march', 'mar', 'märz', 'maerz', 'mars'],
  ['april', 'apr', 'avril'],
  ['may', 'mai'],
  ['june', 'jun', 'juni', 'juin'],
  ['july', 'jul', 'juli', 'juillet'],
  ['august', 'aug', 'août', 'aout'],
  ['september', 'sept', 'sep', 'septembre'],
  ['october', 'oct', 'oktober', 'okt', 'octobre'],
  ['november', 'nov', 'novembre'],
  ['december', 'dec', 'dezember', 'dez', 'décembre', 'decembre'],
]

export const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, i) => names.map((name) => [name, i + 1] as const)),
)

/** How the names begin: enough to find a word that may be one of them, which `MONTHS` then tells. */
export const MONTH_PATTERN =
  '(?:jan|feb|f[eé]v|mar|m[aä]e?r|apr|avr|ma[iy]|ju[niil]|aug|ao[uû]t|sep|oct|okt|nov|de[cz]|d[eé]c)[a-zéûä]{0,7}'
