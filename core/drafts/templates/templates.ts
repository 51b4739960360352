import { parseTemplate } from '../letter/parse-template.ts'
import type { Template } from '../letter/template.ts'
import shipped from './shipped.json' with { type: 'json' }

let parsed: Template[] | null = null

/** The templates that come with the app, from `*.txt` in this folder by way of `shipped.json` (`node build/embed-templates.ts`). */
export function shippedTemplates(): Template[] {
  return (parsed ??= Object.entries(shipped).map(([name, text]) => parseTemplate(text, name)))
}

/** The words of a shipped template as they stand in its file, for the user to copy and change; null where there is none. */
export function shippedTemplateText(id: string): string | null {
  return Object.entries(shipped).find(([name]) => name === `${id}.txt`)?.[1] ?? null
}

/** The template of that id among the user's own (which win) and the shipped ones. Null where there is none. */
export function findTemplate(id: string, own: readonly Template[] = []): Template | null {
  return [...own, ...shippedTemplates()].find((template) => template.id === id) ?? null
}
