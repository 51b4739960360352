import type { GateResult, SourceFile } from './source-files.ts'

const MOST = 400
const MOST_TEST = 600
const MEDIAN = 100

/** The gate of the sizes: no source file over 400 lines (tests 600), the median source file under 100. */
export function checkSizes(files: readonly SourceFile[]): GateResult & { readonly median: number } {
  const sources = files.filter((file) => /\.(ts|tsx|mjs|css)$/.test(file.path))
  const lines = (file: SourceFile) => file.text.split('\n').length - 1
  const isTest = (file: SourceFile) => file.path.startsWith('test/')
  const problems = sources
    .filter((file) => lines(file) > (isTest(file) ? MOST_TEST : MOST))
    .map(
      (file) =>
        `${file.path} has ${lines(file)} lines; the most is ${isTest(file) ? MOST_TEST : MOST}. Split it by concept.`,
    )
  const counts = sources
    .filter((file) => !isTest(file))
    .map(lines)
    .toSorted((a, b) => a - b)
  const median = counts[counts.length >> 1] ?? 0
  if (median >= MEDIAN) problems.push(`The median source file has ${median} lines; it must stay under ${MEDIAN}.`)
  return { looked: sources.length, problems, median }
}
