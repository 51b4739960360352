/** One line of a text: `start` and `end` without the line end, `text` without blanks at its ends, which begins `at`. */
export interface Line {
  start: number
  end: number
  at: number
  text: string
}

/** The lines of a text, in one pass. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (;;) {
    const stop = text.indexOf('\n', start)
    const end = stop < 0 ? text.length : stop
    const raw = text.slice(start, end)
    const trimmed = raw.trim()
    lines.push({ start, end, at: trimmed === '' ? start : start + raw.length - raw.trimStart().length, text: trimmed })
    if (stop < 0) return lines
    start = stop + 1
  }
}

/** Index of the line that holds an offset. */
export function lineAt(lines: readonly Line[], offset: number): number {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (lines[middle]!.start <= offset) low = middle
    else high = middle - 1
  }
  return low
}
