import type { FoundSection } from './find-sections.ts'

const EXEMPTION = /exemptions? (\d)(?:\(([a-f])\))?(?!\d|\.\d)|\(b\) ?\((\d)\)(?: ?\(([a-f])\))?/g
const TIME = /552 ?\(a\) ?\(6\) ?\(b\)/g

/** Exemptions and the extension of time as letters of agencies of the United States print them: 'Exemption 6', '552(b)(7)(E)'. */
export function unitedStates(flat: string): FoundSection[] {
  const out: FoundSection[] = []
  const put = (value: string, match: RegExpExecArray, why: string): void => {
    if (!out.some((one) => one.value === value))
      out.push({ value, law: null, start: match.index, end: match.index + match[0].length, why })
  }
  for (const match of flat.matchAll(EXEMPTION)) {
    const letter = match[2] ?? match[4]
    put(
      `(b)(${match[1] ?? match[3]})${letter ? `(${letter.toUpperCase()})` : ''}`,
      match,
      'It relies on this exemption.',
    )
  }
  for (const match of flat.matchAll(TIME)) put('552(a)(6)(B)', match, 'It takes more time by this section.')
  return out
}
