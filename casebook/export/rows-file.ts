import type { DeskRow } from '../../core/model/desk.ts'

/** What a spreadsheet would take for a formula is written as the words that it is. */
const inert = (value: string): string => (/^[=+\-@\t\r]/.test(value) ? `'${value}` : value)

const cell = (value: string | number | null): string => {
  const words = value === null ? '' : typeof value === 'number' ? String(value) : inert(value)
  return /[",\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words
}

const COLUMNS: readonly [name: string, value: (row: DeskRow) => string | number | null][] = [
  ['id', (row) => row.id],
  ['title', (row) => row.title],
  ['authority', (row) => row.authority],
  ['state', (row) => row.state],
  ['sentence', (row) => row.stateSentence],
  ['outcome', (row) => row.outcome],
  ['next', (row) => row.next?.title ?? null],
  ['next last day', (row) => row.next?.last ?? null],
  ['due', (row) => row.nextDue?.due ?? null],
  ['due what', (row) => row.nextDue?.title ?? null],
  ['working days left', (row) => row.nextDue?.daysLeft ?? null],
  ['waiting for', (row) => row.nextDue?.waitingFor ?? null],
  ['first asked', (row) => row.firstAskedOn],
  ['last letter', (row) => row.lastEntryOn],
  ['letters', (row) => row.entries],
  ['questions', (row) => row.questions.all],
  ['questions decided', (row) => row.questions.decided],
  ['references', (row) => row.references.join('; ')],
  ['tags', (row) => row.tags.join('; ')],
  ['archived', (row) => row.archivedOn],
]

/** Rows of the desk as a file: CSV as RFC 4180 has it, or JSON with every field. */
export function rowsFile(
  rows: readonly DeskRow[],
  form: 'csv' | 'json',
  today: string,
): { name: string; type: string; text: string } {
  const name = `cases-${today}.${form}`
  if (form === 'json') return { name, type: 'application/json', text: `${JSON.stringify(rows, null, 2)}\n` }
  const lines = [COLUMNS.map(([title]) => title), ...rows.map((row) => COLUMNS.map(([, value]) => value(row)))]
  return { name, type: 'text/csv;charset=utf-8', text: lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('') }
}
