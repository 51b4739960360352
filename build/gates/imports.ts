import { parseSync } from 'rolldown/utils'

export interface Import {
  readonly from: string
  readonly line: number
  /** Names that are imported from there; empty for `import 'x'`, `import()` and `export … from`. */
  readonly names: readonly string[]
}

const DYNAMIC = /^\s*(['"`])([^'"`$]+)\1/

/**
 * Everything that a source file imports: static, re-exported, dynamic and types.
 * @throws where the file does not parse, or an `import()` is not of plain text, since neither could be judged.
 */
export function importsOf(path: string, source: string): Import[] {
  const parsed = parseSync(path, source)
  if (parsed.errors.length > 0) throw new Error(`${path} does not parse: ${parsed.errors[0]?.message ?? ''}`)
  const line = (at: number) => source.slice(0, at).split('\n').length
  const found: Import[] = parsed.module.staticImports.map((one) => ({
    from: one.moduleRequest.value,
    line: line(one.start),
    names: one.entries.map((entry) => (entry.importName.kind === 'Name' ? (entry.importName.name ?? '') : '*')),
  }))
  for (const one of parsed.module.staticExports) {
    for (const entry of one.entries) {
      if (entry.moduleRequest) found.push({ from: entry.moduleRequest.value, line: line(one.start), names: [] })
    }
  }
  for (const one of parsed.module.dynamicImports) {
    const text = DYNAMIC.exec(source.slice(one.moduleRequest.start, one.moduleRequest.end))?.[2]
    if (text === undefined) throw new Error(`${path}:${line(one.start)} import() of something that is not plain text`)
    found.push({ from: text, line: line(one.start), names: [] })
  }
  for (const match of source.matchAll(/\bimport\((['"])([^'"]+)\1\)\s*[.[]\s*['"]?[A-Z]/g)) {
    found.push({ from: match[2] ?? '', line: line(match.index), names: [] })
  }
  return found
}
