import type { Line } from '../text/lines.ts'

/** Lines that stand together between blank ones: indexes, `to` exclusive. */
export interface Block {
  from: number
  to: number
}

/** The block that ends above a line, skipping blank ones; null where there is none down to `floor`. */
export function blockAbove(lines: readonly Line[], line: number, floor: number): Block | null {
  let to = line
  while (to > floor && lines[to - 1]!.text === '') to--
  if (to <= floor) return null
  let from = to
  while (from > floor && lines[from - 1]!.text !== '') from--
  return { from, to }
}

/** The next line with words after one, or null. */
export function nextText(lines: readonly Line[], after: number): number | null {
  for (let i = after + 1; i < lines.length && i < after + 50; i++) if (lines[i]!.text !== '') return i
  return null
}

/** The last line with words before one, or null. */
export function lastText(lines: readonly Line[], before: number, floor = 0): number | null {
  for (let i = before - 1; i >= floor; i--) if (lines[i]!.text !== '') return i
  return null
}
