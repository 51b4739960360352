/** Gives each name once: the second of a kind becomes 'name (2).pdf'. Upper and lower case are the same name. */
export function uniqueNames(): (name: string) => string {
  const taken = new Set<string>()
  return (name) => {
    const dot = name.lastIndexOf('.')
    const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, '']
    let made = name
    for (let n = 2; taken.has(made.toLowerCase()); n++) made = `${stem} (${n})${ending}`
    taken.add(made.toLowerCase())
    return made
  }
}
