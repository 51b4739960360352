const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g

/** How a reference is built: years as `yyyy`, other digits as zeros. `FOI/2031/0417` is `FOI/yyyy/0000`. */
export const referencePattern = (reference: string): string =>
  reference
    .split(YEAR)
    .map((part) => part.replaceAll(/\d/g, '0'))
    .join('yyyy')

/** The patterns of many references, the most used first, each with the last reference that has it. */
export function referencePatterns(references: readonly string[]): { pattern: string; example: string; n: number }[] {
  const found = new Map<string, { pattern: string; example: string; n: number }>()
  for (const example of references) {
    const pattern = referencePattern(example)
    found.set(pattern, { pattern, example, n: (found.get(pattern)?.n ?? 0) + 1 })
  }
  return [...found.values()].toSorted((a, b) => b.n - a.n || a.pattern.localeCompare(b.pattern))
}
