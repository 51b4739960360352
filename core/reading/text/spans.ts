import type { Span } from '../../model/basics.ts'

/** Spans in order, those that touch or overlap made one. */
export function merged(spans: readonly Span[]): Span[] {
  const out: Span[] = []
  for (const span of [...spans].toSorted((a, b) => a.start - b.start)) {
    if (span.end <= span.start) continue
    const last = out.at(-1)
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end)
    else out.push({ start: span.start, end: span.end })
  }
  return out
}

/** The text with the given spans made blank (line ends), so that nothing is found in them and offsets stay. */
export function blanked(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text
  let out = ''
  let at = 0
  for (const span of merged(spans)) {
    const [start, end] = [Math.min(span.start, text.length), Math.min(span.end, text.length)]
    out += text.slice(at, start) + '\n'.repeat(end - start)
    at = end
  }
  return out + text.slice(at)
}

/** Whether an offset lies in one of the spans. */
export function within(spans: readonly Span[], offset: number): boolean {
  return spans.some((span) => offset >= span.start && offset < span.end)
}
