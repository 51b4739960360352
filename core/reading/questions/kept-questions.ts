import { labelMentions } from './labels.ts'

const DROPS =
  /(?:drop\w*|without|leav(?:e|ing) out|exclud\w+|apart from|other than|omit\w*|withdr[ae]w\w*|remov\w+|forget|minus|not|except)[^,.]{0,14}$/

/** The questions that a narrowing keeps: those that it names, or all without those that it drops. */
export function keptOf(flat: string, labels: readonly string[]): string[] {
  const printed = new Map(labels.map((label) => [label.toLowerCase(), label]))
  const [kept, dropped] = [new Set<string>(), new Set<string>()]
  for (const mention of labelMentions(flat, [...printed.keys()])) {
    const into = DROPS.test(flat.slice(Math.max(0, mention.start - 60), mention.start)) ? dropped : kept
    for (const label of mention.labels) into.add(printed.get(label) ?? label)
  }
  return labels.filter((label) => (kept.size > 0 ? kept.has(label) : !dropped.has(label)))
}
