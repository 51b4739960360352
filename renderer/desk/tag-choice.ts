/** On how many of the cases a tag stands. */
export type TagState = 'all' | 'some' | 'none'

/** Every known tag, by where it stands among the cases. */
export function startOf(known: readonly string[], cases: readonly (readonly string[])[]): Map<string, TagState> {
  const counts = new Map<string, number>(known.map((tag) => [tag, 0]))
  for (const tags of cases) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  return new Map([...counts].map(([tag, n]) => [tag, n === 0 ? 'none' : n === cases.length ? 'all' : 'some']))
}

/** What a choice adds and takes away; what was left as it stood is in neither. */
export function changeOf(
  start: ReadonlyMap<string, TagState>,
  chosen: ReadonlyMap<string, TagState>,
): { add: string[]; remove: string[] } {
  const differs = [...chosen].filter(([tag, state]) => (start.get(tag) ?? 'none') !== state)
  return {
    add: differs.flatMap(([tag, state]) => (state === 'all' ? [tag] : [])),
    remove: differs.flatMap(([tag, state]) => (state === 'none' ? [tag] : [])),
  }
}
