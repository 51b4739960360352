import { parseQuery, type Term } from '../search/query.ts'

type Filter = Extract<Term, { kind: 'filter' }>

const same = (a: Filter, b: Filter): boolean =>
  a.name === b.name && a.not === b.not && a.value.toLowerCase() === b.value.toLowerCase()

const filtersOf = (line: string): Filter[] => parseQuery(line).terms.filter((term) => term.kind === 'filter')

/** A filter as a line has it: `tag:"night work"`. */
export const termOf = (name: Filter['name'], value: string): string =>
  /^[^\s"]+$/.test(value) ? `${name}:${value}` : `${name}:"${value.replaceAll('"', '')}"`

/** True where a line holds this filter. */
export const hasTerm = (line: string, term: string): boolean => {
  const [wanted] = filtersOf(term)
  return wanted !== undefined && filtersOf(line).some((one) => same(one, wanted))
}

/** The line without words, filters only or with them: how it reads again after one filter was taken out. */
function written(term: Term): string {
  const minus = term.not ? '-' : ''
  if (term.kind === 'filter') return minus + termOf(term.name, term.value)
  return minus + (term.kind === 'phrase' ? `"${term.text}"` : term.text)
}

/** Puts a filter behind the line, or takes it out where it stands there. */
export function toggleTerm(line: string, term: string): string {
  const [wanted] = filtersOf(term)
  if (wanted === undefined) return line
  if (!hasTerm(line, term)) return `${line.trim()} ${term}`.trim()
  return parseQuery(line)
    .terms.filter((one) => one.kind !== 'filter' || !same(one, wanted))
    .map(written)
    .join(' ')
}
