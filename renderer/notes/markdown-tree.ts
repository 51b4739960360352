import type { SyntaxNode } from '@lezer/common'
import { GFM, parser } from '@lezer/markdown'
import { pictureHash } from '../../core/model/note-pictures.ts'

export type Inline =
  | { kind: 'text' | 'code'; text: string }
  | { kind: 'strong' | 'emphasis' | 'strike'; parts: Inline[] }
  | { kind: 'link'; href: string; parts: Inline[] }
  /** A picture of the casebook, by the hash of its bytes; no other is ever fetched. */
  | { kind: 'picture'; hash: string; words: string }
  | { kind: 'break' }

export interface Item {
  /** An item of a checklist: whether it is done, and its line in the note from 1. */
  task: { done: boolean; line: number } | null
  blocks: Block[]
}

export type Block =
  | { kind: 'paragraph'; parts: Inline[] }
  | { kind: 'heading'; level: number; parts: Inline[] }
  | { kind: 'list'; ordered: boolean; items: Item[] }
  | { kind: 'quote'; blocks: Block[] }
  | { kind: 'code'; text: string }
  | { kind: 'rule' }

const markdown = parser.configure(GFM)

/** A note's Markdown as blocks to draw. HTML is kept as the words it is made of, never as HTML. */
export function readMarkdown(text: string): Block[] {
  return blocksOf(markdown.parse(text).topNode, text)
}

function* childrenOf(node: SyntaxNode): Iterable<SyntaxNode> {
  for (let child = node.firstChild; child; child = child.nextSibling) yield child
}

function blocksOf(node: SyntaxNode, text: string): Block[] {
  return [...childrenOf(node)].flatMap((child) => blockOf(child, text) ?? [])
}

function blockOf(node: SyntaxNode, text: string): Block | null {
  const heading = /^(?:ATXHeading|SetextHeading)(\d)$/.exec(node.name)
  if (heading) return { kind: 'heading', level: Number(heading[1]), parts: inlinesOf(node, text) }
  switch (node.name) {
    case 'BulletList':
    case 'OrderedList':
      return { kind: 'list', ordered: node.name === 'OrderedList', items: itemsOf(node, text) }
    case 'Blockquote':
      return { kind: 'quote', blocks: blocksOf(node, text) }
    case 'FencedCode':
    case 'CodeBlock':
      return {
        kind: 'code',
        text: [...childrenOf(node)]
          .filter((child) => child.name === 'CodeText')
          .map((child) => text.slice(child.from, child.to))
          .join(''),
      }
    case 'HorizontalRule':
      return { kind: 'rule' }
    case 'Paragraph':
    case 'Task':
    case 'Table':
    case 'HTMLBlock':
    case 'LinkReference':
      return { kind: 'paragraph', parts: inlinesOf(node, text) }
    default:
      return null
  }
}

function itemsOf(node: SyntaxNode, text: string): Item[] {
  return [...childrenOf(node)]
    .filter((child) => child.name === 'ListItem')
    .map((item) => {
      const marker = item.getChild('Task')?.getChild('TaskMarker')
      const task = marker
        ? { done: /x/i.test(text.slice(marker.from, marker.to)), line: text.slice(0, marker.from).split('\n').length }
        : null
      return { task, blocks: blocksOf(item, text) }
    })
}

const SKIPPED = /Mark$|^(?:TaskMarker|URL|LinkTitle|LinkLabel)$/

function inlinesOf(node: SyntaxNode, text: string): Inline[] {
  const parts: Inline[] = []
  let at = node.from
  const say = (to: number): void => {
    const words = text.slice(at, to)
    if (words !== '') parts.push({ kind: 'text', text: words })
  }
  for (const child of childrenOf(node)) {
    say(child.from)
    const part = inlineOf(child, text)
    if (part) parts.push(part)
    at = child.to
  }
  say(node.to)
  return trimmed(parts)
}

function inlineOf(node: SyntaxNode, text: string): Inline | null {
  const own = text.slice(node.from, node.to)
  switch (node.name) {
    case 'StrongEmphasis':
      return { kind: 'strong', parts: inlinesOf(node, text) }
    case 'Emphasis':
      return { kind: 'emphasis', parts: inlinesOf(node, text) }
    case 'Strikethrough':
      return { kind: 'strike', parts: inlinesOf(node, text) }
    case 'InlineCode':
      return { kind: 'code', text: own.replace(/^`+|`+$/g, '') }
    case 'HardBreak':
      return { kind: 'break' }
    case 'Escape':
      return { kind: 'text', text: own.slice(1) }
    case 'Link':
      return linkOf(node, text)
    case 'Image':
      return pictureOf(node, text)
    case 'URL':
    case 'Autolink':
      return safe(own.replace(/^<|>$/g, ''), [{ kind: 'text', text: own.replace(/^<|>$/g, '') }])
    default:
      return SKIPPED.test(node.name) ? null : { kind: 'text', text: own }
  }
}

function linkOf(node: SyntaxNode, text: string): Inline {
  const url = node.getChild('URL')
  const marks = node.getChildren('LinkMark')
  const label = text.slice(marks[0]?.to ?? node.from, marks[1]?.from ?? node.to)
  return safe(url ? text.slice(url.from, url.to) : '', [{ kind: 'text', text: label }])
}

function pictureOf(node: SyntaxNode, text: string): Inline {
  const url = node.getChild('URL')
  const marks = node.getChildren('LinkMark')
  const words = text.slice(marks[0]?.to ?? node.from, marks[1]?.from ?? node.to)
  const hash = url ? pictureHash(text.slice(url.from, url.to)) : null
  return hash === null ? { kind: 'text', text: words } : { kind: 'picture', hash, words }
}

/** A link only to the web or into this app; anything else stays as its words. */
function safe(href: string, parts: Inline[]): Inline {
  if (/^(?:https?:\/\/|#\/)/.test(href)) return { kind: 'link', href, parts }
  return parts[0] ?? { kind: 'text', text: href }
}

/** Without the white space that a mark leaves behind at the beginning and the end. */
function trimmed(parts: Inline[]): Inline[] {
  const [first] = parts
  if (first?.kind === 'text') first.text = first.text.trimStart()
  const last = parts.at(-1)
  if (last?.kind === 'text') last.text = last.text.trimEnd()
  return parts.filter((part) => part.kind !== 'text' || part.text !== '')
}
