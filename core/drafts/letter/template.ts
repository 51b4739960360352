import type { TemplateKind } from '../../model/draft.ts'
import type { ConditionName } from './conditions.ts'
import type { FieldName } from './fields.ts'
import type { ListName } from './lists.ts'

/** A condition in a template: names joined by `and`, `or`, `not`; `and` binds tighter than `or`. */
export type Condition =
  | { is: ConditionName }
  | { not: Condition }
  | { and: [Condition, Condition] }
  | { or: [Condition, Condition] }

export type TemplateNode =
  | { type: 'text'; text: string }
  | { type: 'field'; name: FieldName; line: number }
  | { type: 'if'; condition: Condition; yes: TemplateNode[]; no: TemplateNode[]; line: number }
  | { type: 'each'; list: ListName; body: TemplateNode[]; line: number }

/** A letter's template, read and checked. */
export interface Template {
  id: string
  kind: TemplateKind
  title: string
  /** Who it goes to. */
  to: 'authority' | 'regulator' | 'tribunal'
  subject: TemplateNode[]
  body: TemplateNode[]
}

/** A template that cannot be used: one sentence that names the file and the line. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError'
  readonly line: number
  constructor(file: string, line: number, what: string) {
    super(`${file}, line ${line}: ${what}`)
    this.line = line
  }
}
