/** A line at least this long was broken by a mail program, not by its writer. */
const WRAPPED = 52
const OWN_LINE = /^(?:\s|>|[-*•–]\s|\(?[\da-z]{1,3}[.)]\s|[A-Z][\w ]{0,24}:\s)/

/**
 * The same letters with line ends inside a paragraph made into spaces, so that it fills the measure it is shown in. Every
 * character keeps its place: a span in the letter is the same span here.
 */
export function reflow(text: string): string {
  const lines = text.split('\n')
  return lines
    .map((line, i) => {
      const next = lines[i + 1]
      if (next === undefined) return line
      const joined =
        line.trimEnd().length >= WRAPPED && next.trim() !== '' && !OWN_LINE.test(next) && !line.startsWith('>')
      return `${line}${joined ? ' ' : '\n'}`
    })
    .join('')
}
