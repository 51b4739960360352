import { stripVTControlCharacters } from 'node:util'

/** Columns of the text as a terminal shows it: marks that sit on a letter take none, East Asian wide letters two. */
export function widthOf(text: string): number {
  let width = 0
  for (const char of stripVTControlCharacters(text).normalize('NFC')) {
    if (/\p{M}|\u200b|\u200d|\ufe0f/u.test(char)) continue
    width +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u.test(
        char,
      )
        ? 2
        : 1
  }
  return width
}

/** Cuts a text to `width` columns, the last of them an ellipsis where something was cut. */
export function fit(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  let cut = ''
  for (const char of text) {
    if (widthOf(cut + char) > width - 1) break
    cut += char
  }
  return `${cut.trimEnd()}…`
}

export interface Column {
  /** Takes what is left of the line and is cut where it does not fit. */
  grows?: boolean
  right?: boolean
}

/** Rows as aligned columns, two spaces between them, no wider than `width`. */
export function table(rows: readonly (readonly string[])[], columns: readonly Column[], width: number): string {
  const widths = columns.map((_, n) => Math.max(0, ...rows.map((row) => widthOf(row[n] ?? ''))))
  const growing = columns.findIndex((column) => column.grows)
  if (growing >= 0) {
    const others = widths.reduce((sum, w, n) => sum + (n === growing ? 0 : w + 2), 0)
    widths[growing] = Math.max(12, Math.min(widths[growing] ?? 0, width - others))
  }
  return rows
    .map((row) =>
      columns
        .map((column, n) => {
          const text = fit(row[n] ?? '', widths[n] ?? 0)
          const space = ' '.repeat(Math.max(0, (widths[n] ?? 0) - widthOf(text)))
          return column.right ? space + text : text + space
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
