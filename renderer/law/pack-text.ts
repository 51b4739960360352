/** Where a line (from 1) stands in a text, without its break; the last line where there is none of that number. */
export function lineSpan(text: string, line: number): { start: number; end: number } {
  const lines = text.split('\n')
  const at = Math.min(Math.max(1, line), lines.length) - 1
  const start = lines.slice(0, at).reduce((sum, one) => sum + one.length + 1, 0)
  return { start, end: start + (lines[at]?.length ?? 0) }
}

/** Gives a text to the browser to be saved as a file. */
export function saveAs(name: string, text: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

/** A copy of a pack to start a law of one's own from: its id and names are to be replaced. */
export function startOfOwn(text: string): string {
  const pack = JSON.parse(text) as Record<string, unknown>
  const own = { ...pack, id: 'own-name', name: 'The name of the law', shortName: 'Its short name', place: 'The place' }
  return `${JSON.stringify({ ...own, version: 1, note: undefined, facts: undefined }, null, 2)}\n`
}
