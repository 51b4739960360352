import { useMemo, type ReactNode } from 'react'
import { text as messages } from '../messages/en-gb.ts'
import { readMarkdown, type Block, type Inline, type Item } from './markdown-tree.ts'

interface Props {
  text: string
  /** Null where it is only to be read. */
  onTick: ((line: number, done: boolean) => void) | null
}

/** A note as it reads. Items of checklists can be ticked where they stand. */
export function MarkdownView({ text, onTick }: Props) {
  const blocks = useMemo(() => readMarkdown(text), [text])
  return <div className="markdown">{drawBlocks(blocks, onTick)}</div>
}

/* A parsed note has no ids, and is drawn anew as a whole: its places are its keys. */
/* oxlint-disable react/no-array-index-key */
function drawBlocks(blocks: readonly Block[], onTick: Props['onTick']): ReactNode {
  return blocks.map((block, i) => <BlockView key={i} block={block} onTick={onTick} />)
}

function BlockView({ block, onTick }: { block: Block; onTick: Props['onTick'] }) {
  switch (block.kind) {
    case 'heading':
      return <p className={`markdown-heading level-${block.level}`}>{drawInlines(block.parts)}</p>
    case 'list': {
      const items = block.items.map((item, i) => <ItemView key={i} item={item} onTick={onTick} />)
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>
    }
    case 'quote':
      return <blockquote>{drawBlocks(block.blocks, onTick)}</blockquote>
    case 'code':
      return <pre>{block.text}</pre>
    case 'rule':
      return <hr />
    default:
      return <p>{drawInlines(block.parts)}</p>
  }
}

function ItemView({ item, onTick }: { item: Item; onTick: Props['onTick'] }) {
  const { task } = item
  if (!task) return <li>{drawBlocks(item.blocks, onTick)}</li>
  return (
    <li className={task.done ? 'task done' : 'task'}>
      <input
        type="checkbox"
        checked={task.done}
        aria-label={messages.notes.tick(plainWords(item.blocks))}
        disabled={onTick === null}
        onChange={(event) => onTick?.(task.line, event.target.checked)}
      />
      <div>{drawBlocks(item.blocks, onTick)}</div>
    </li>
  )
}

function drawInlines(parts: readonly Inline[]): ReactNode {
  return parts.map((part, i) => <InlineView key={i} part={part} />)
}
/* oxlint-enable react/no-array-index-key */

function InlineView({ part }: { part: Inline }) {
  switch (part.kind) {
    case 'strong':
      return <strong>{drawInlines(part.parts)}</strong>
    case 'emphasis':
      return <em>{drawInlines(part.parts)}</em>
    case 'strike':
      return <s>{drawInlines(part.parts)}</s>
    case 'code':
      return <code>{part.text}</code>
    case 'break':
      return <br />
    case 'picture':
      return <img className="note-picture" src={`/picture/${part.hash}`} alt={part.words} loading="lazy" />
    case 'link':
      return part.href.startsWith('#/') ? (
        <a href={part.href}>{drawInlines(part.parts)}</a>
      ) : (
        <a href={part.href} target="_blank" rel="noreferrer noopener">
          {drawInlines(part.parts)}
        </a>
      )
    default:
      return part.text
  }
}

function plainWords(blocks: readonly Block[]): string {
  const say = (parts: readonly Inline[]): string =>
    parts
      .map((part) =>
        'text' in part ? part.text : 'words' in part ? part.words : 'parts' in part ? say(part.parts) : ' ',
      )
      .join('')
  return blocks
    .map((block) => ('parts' in block ? say(block.parts) : ''))
    .join(' ')
    .trim()
}
