const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Is there such a day? */
function day(year: number, month: number, date: number): string | null {
  if (year < 1970 || year > 2200 || month < 1 || month > 12 || date < 1) return null
  if (date > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}

/** The civil day that an export states: ISO 8601 (in its own offset), `12 January 2024`, `January 12, 2024`, `12/1/2024`. Null for anything else. */
export function statedDay(value: unknown, order: 'day-first' | 'month-first' = 'day-first'): string | null {
  if (typeof value !== 'string') return null
  const text = value.trim()
  let m = /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/.exec(text)
  if (m) return day(Number(m[1]), Number(m[2]), Number(m[3]))
  m = /\b(\d{1,2})(?:st|nd|rd|th)?\s+([A-Za-z]{3})[a-z]*\.?,?\s+(\d{4})\b/.exec(text)
  if (m) return day(Number(m[3]), MONTHS.indexOf(m[2]!.toLowerCase()) + 1, Number(m[1]))
  m = /\b([A-Za-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/.exec(text)
  if (m) return day(Number(m[3]), MONTHS.indexOf(m[1]!.toLowerCase()) + 1, Number(m[2]))
  m = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?!\d)/.exec(text)
  if (!m) return null
  const [a, b] = [Number(m[1]), Number(m[2])]
  const year = m[3]!.length === 2 ? 2000 + Number(m[3]) : Number(m[3])
  return order === 'day-first' ? (day(year, b, a) ?? day(year, a, b)) : (day(year, a, b) ?? day(year, b, a))
}

/** Which of two numbers comes first in a column of numeric dates: told by the ones above twelve; day first where none tells. */
export function orderOfDays(values: string[]): 'day-first' | 'month-first' {
  for (const value of values) {
    const m = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}/.exec(value.trim())
    if (m && Number(m[1]) > 12) return 'day-first'
    if (m && Number(m[2]) > 12) return 'month-first'
  }
  return 'day-first'
}
