import { templateKindSchema } from '../../model/draft.ts'
import { CONDITIONS, type ConditionName } from './conditions.ts'
import { FIELDS, type FieldName } from './fields.ts'
import { LISTS, type ListName } from './lists.ts'
import { TemplateError, type Condition, type Template, type TemplateNode } from './template.ts'

const HEADS = ['id', 'kind', 'title', 'to', 'subject'] as const
const ADDRESSEES = ['authority', 'regulator', 'tribunal'] as const

/**
 * Reads a template: between two lines `---` its heads (`id`, `kind`, `title`, `to`, `subject`), below them the letter. In the letter
 * `{field}` stands for a field, `[if condition]` … `[else]` … `[end]` for a condition and `[each list]` … `[end]` for a list; a blank line ends a
 * paragraph, a single line end is a space unless the line ends with `\` or the next begins with `- `.
 * Throws `TemplateError` naming file and line where a head is missing, a name is unknown, or a bracket is not closed.
 */
export function parseTemplate(text: string, file: string): Template {
  const lines = text.replaceAll('\r\n', '\n').split('\n')
  if (lines[0]?.trim() !== '---') throw new TemplateError(file, 1, 'a template begins with a line `---` and its heads.')
  const close = lines.findIndex((line, at) => at > 0 && line.trim() === '---')
  if (close < 0) throw new TemplateError(file, 1, 'the heads are not closed by a second line `---`.')
  const heads = readHeads(lines.slice(1, close), file)
  const need = (name: (typeof HEADS)[number]): { value: string; line: number } => {
    const found = heads.get(name)
    if (!found) throw new TemplateError(file, close + 1, `the head \`${name}:\` is missing.`)
    return found
  }
  const kind = templateKindSchema.safeParse(need('kind').value)
  if (!kind.success)
    throw new TemplateError(
      file,
      need('kind').line,
      `“${need('kind').value}” is no kind of letter; use one of ${templateKindSchema.options.join(', ')}.`,
    )
  const to = ADDRESSEES.find((one) => one === need('to').value)
  if (!to) throw new TemplateError(file, need('to').line, `\`to:\` is one of ${ADDRESSEES.join(', ')}.`)
  const id = need('id')
  if (!/^[a-z][a-z0-9-]*$/.test(id.value))
    throw new TemplateError(file, id.line, 'an `id` is small letters, digits and hyphens.')
  const body = parseBody(lines.slice(close + 1).join('\n'), close + 2, file)
  if (body.length === 0) throw new TemplateError(file, close + 2, 'the letter below the heads is empty.')
  return {
    id: id.value,
    kind: kind.data,
    title: need('title').value,
    to,
    subject: parseBody(need('subject').value, need('subject').line, file),
    body,
  }
}

function readHeads(lines: readonly string[], file: string): Map<string, { value: string; line: number }> {
  const heads = new Map<string, { value: string; line: number }>()
  lines.forEach((line, at) => {
    if (line.trim() === '') return
    const match = /^([a-z]+):\s*(.*)$/.exec(line)
    const name = match?.[1] ?? ''
    if (!match || !(HEADS as readonly string[]).includes(name))
      throw new TemplateError(file, at + 2, `“${line.trim()}” is no head; the heads are ${HEADS.join(', ')}.`)
    if (heads.has(name)) throw new TemplateError(file, at + 2, `the head \`${name}:\` stands twice.`)
    heads.set(name, { value: match[2]?.trim() ?? '', line: at + 2 })
  })
  return heads
}

interface Open {
  nodes: TemplateNode[]
  node: Extract<TemplateNode, { type: 'if' | 'each' }> | null
  inElse: boolean
}

function parseBody(text: string, firstLine: number, file: string): TemplateNode[] {
  const root: Open = { nodes: [], node: null, inElse: false }
  const stack: Open[] = [root]
  const top = (): Open => stack.at(-1) ?? root
  let line = firstLine
  let from = 0
  for (const token of text.matchAll(/\{([^{}\n]*)\}|\[(if|each|else|end)\b([^\]\n]*)\]|[{}]/g)) {
    addText(top().nodes, text.slice(from, token.index))
    line += count(text.slice(from, token.index))
    from = token.index + token[0].length
    const fail = (what: string): never => {
      throw new TemplateError(file, line, what)
    }
    if (token[1] !== undefined) top().nodes.push({ type: 'field', name: fieldName(token[1].trim(), fail), line })
    else if (token[2] === 'if')
      open(stack, { type: 'if', condition: parseCondition(token[3] ?? '', fail), yes: [], no: [], line })
    else if (token[2] === 'each')
      open(stack, { type: 'each', list: listName((token[3] ?? '').trim(), fail), body: [], line })
    else if (token[2] === 'else') {
      const here = top()
      if (here.node?.type !== 'if' || here.inElse) fail('`[else]` stands without an `[if …]` before it.')
      else stack[stack.length - 1] = { nodes: here.node.no, node: here.node, inElse: true }
    } else if (token[2] === 'end') {
      if (stack.length === 1) fail('`[end]` closes nothing.')
      stack.pop()
    } else fail(`a lone “${token[0]}”; fields are written {name}.`)
  }
  addText(root.nodes === top().nodes ? root.nodes : top().nodes, text.slice(from))
  const unclosed = top().node
  if (unclosed) throw new TemplateError(file, unclosed.line, `\`[${unclosed.type} …]\` is not closed by \`[end]\`.`)
  return trimEnds(root.nodes)
}

function open(stack: Open[], node: Extract<TemplateNode, { type: 'if' | 'each' }>): void {
  stack.at(-1)?.nodes.push(node)
  stack.push({ nodes: node.type === 'if' ? node.yes : node.body, node, inElse: false })
}

function addText(nodes: TemplateNode[], text: string): void {
  if (text !== '') nodes.push({ type: 'text', text })
}

const count = (text: string): number => text.split('\n').length - 1

const trimEnds = (nodes: TemplateNode[]): TemplateNode[] =>
  nodes.every((node) => node.type === 'text' && node.text.trim() === '') ? [] : nodes

type Fail = (what: string) => never

function fieldName(name: string, fail: Fail): FieldName {
  if (!(name in FIELDS)) fail(`there is no field {${name}}; the fields are ${Object.keys(FIELDS).join(', ')}.`)
  return name as FieldName
}

function listName(name: string, fail: Fail): ListName {
  if (!(name in LISTS)) fail(`there is no list “${name}”; the lists are ${Object.keys(LISTS).join(', ')}.`)
  return name as ListName
}

function parseCondition(text: string, fail: Fail): Condition {
  const words = text.trim().split(/\s+/).filter(Boolean)
  if (words.length === 0) fail('`[if]` names no condition.')
  let at = 0
  const one = (): Condition => {
    const word = words[at++]
    if (word === 'not') return { not: one() }
    if (word === undefined || !(word in CONDITIONS))
      return fail(`there is no condition “${word ?? ''}”; the conditions are ${Object.keys(CONDITIONS).join(', ')}.`)
    return { is: word as ConditionName }
  }
  const all = (): Condition => {
    let left = one()
    while (words[at] === 'and') {
      at++
      left = { and: [left, one()] }
    }
    return left
  }
  let condition = all()
  while (words[at] === 'or') {
    at++
    condition = { or: [condition, all()] }
  }
  if (at < words.length) fail(`“${words[at]}” is not understood here; join conditions with and, or, not.`)
  return condition
}
