import type { FilledField } from '../../model/draft.ts'
import { CONDITIONS } from './conditions.ts'
import { FIELDS } from './fields.ts'
import { LISTS } from './lists.ts'
import type { LetterFacts } from './facts.ts'
import type { Condition, TemplateNode } from './template.ts'
import { LetterWriter } from './writer.ts'

/** What stands in a letter for a field that the case could not fill. */
export const placeholder = (label: string): string => `[to fill in: ${label}]`
export const PLACEHOLDER = /\[to fill in: [^\]]*\]/g

/** A template's words with the facts of a case in them; unknown fields stand as placeholders. */
export function fill(nodes: readonly TemplateNode[], facts: LetterFacts): { text: string; fields: FilledField[] } {
  const writer = new LetterWriter()
  write(nodes, facts, writer)
  return { text: writer.text, fields: writer.fields }
}

function write(nodes: readonly TemplateNode[], facts: LetterFacts, writer: LetterWriter): void {
  for (const node of nodes) {
    if (node.type === 'text') writer.words(node.text)
    else if (node.type === 'if') write(isTrue(node.condition, facts) ? node.yes : node.no, facts, writer)
    else if (node.type === 'each')
      for (const item of LISTS[node.list](facts)) {
        write(node.body, { ...facts, item }, writer)
      }
    else {
      const { label, value } = FIELDS[node.name]
      const found = value(facts)
      writer.value(
        { name: node.name, label, value: found?.text ?? null, evidence: found?.evidence ?? [] },
        found?.text ?? placeholder(label),
      )
    }
  }
}

function isTrue(condition: Condition, facts: LetterFacts): boolean {
  if ('is' in condition) return CONDITIONS[condition.is](facts)
  if ('not' in condition) return !isTrue(condition.not, facts)
  if ('and' in condition) return condition.and.every((one) => isTrue(one, facts))
  return condition.or.some((one) => isTrue(one, facts))
}
