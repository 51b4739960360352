import type { Span } from '../../model/basics.ts'
import type { Scan } from '../scan.ts'
import { lineAt } from '../text/lines.ts'
import { labelMentions } from './labels.ts'
import { itemAt, withoutStrayNumbers } from './list-items.ts'
import type { ListItem } from './list-items.ts'

export interface AskedQuestion {
  label: string
  text: string
  span: Span
}

/**
 * The questions that a letter asks, by their own marks: numbers, letters, 'Q3', 'Question 2:', bullets. Parts take the number
 * above ('8a') and then stand for it.
 */
export function findQuestions(scan: Scan, skip: readonly Span[] = []): AskedQuestion[] {
  const items = withoutStrayNumbers(itemsOf(scan, skip))
  const numbered = items.filter((item) => item.mark !== 'bullet')
  const list = numbered.length > 0 ? numbered : items
  return list.length > 0 ? labelled(scan, list) : []
}

function itemsOf(scan: Scan, skip: readonly Span[]): ListItem[] {
  const { body } = scan.anatomy
  const first = lineAt(scan.lines, body.start)
  const last = lineAt(scan.lines, Math.max(body.start, body.end - 1))
  const items: ListItem[] = []
  let open: ListItem | null = null
  let blank = false
  for (let i = first; i <= last; i++) {
    const line = scan.lines[i]!
    if (line.text === '') {
      blank = true
      continue
    }
    if (line.text.startsWith('>') || skip.some((span) => line.at >= span.start && line.at < span.end)) {
      open = null
      continue
    }
    const item = itemAt(line, i)
    if (item && fits(item, items)) {
      items.push(item)
      open = item
    } else if (open && !blank) {
      open.text = oneLine(`${open.text} ${line.text}`)
      open.end = line.at + line.text.length
    } else if (open && open.text === '') {
      open.text = line.text
      open.textStart = line.at
      open.end = line.at + line.text.length
    } else if (item === null) open = null
    blank = false
  }
  return items
}

/** A list goes on where the next mark follows the last; a stray mark is none. */
function fits(item: ListItem, items: readonly ListItem[]): boolean {
  if (item.mark === 'bullet' || item.named) return true
  if (item.bare) {
    const before = items.findLast((one) => one.bare)
    return Number(item.label) === (before ? Number(before.label) + 1 : 1)
  }
  const last = items.findLast((one) => one.mark === item.mark)
  if (item.mark === 'number') {
    const n = Number.parseInt(item.label, 10)
    return last ? n > Number.parseInt(last.label, 10) - 1 && n <= Number.parseInt(last.label, 10) + 6 : n <= 20
  }
  if (item.mark === 'letter')
    return (
      item.label.toLowerCase() === 'a' ||
      (last !== undefined && item.label.toLowerCase().charCodeAt(0) === last.label.toLowerCase().charCodeAt(0) + 1)
    )
  return true
}

function labelled(scan: Scan, items: readonly ListItem[]): AskedQuestion[] {
  const out: AskedQuestion[] = []
  let parent: ListItem | null = null
  let parentParts = false
  let bullets = 0
  const mentioned = items.some((item) => item.mark === 'number') ? null : namedAbove(scan, items[0]!)
  for (const item of items) {
    const part = item.mark === 'letter' || item.mark === 'roman'
    const parentLabel: string | null = part ? (parent?.label ?? mentioned) : null
    let text = item.text
    if (item.mark === 'number') {
      parent = item
      parentParts = false
    } else if (part && parent) {
      if (!parentParts && out.at(-1)?.label === parent.label) out.pop()
      parentParts = true
      text = `${parent.text} ${item.text}`
    }
    const label =
      item.mark === 'bullet'
        ? String(++bullets)
        : parentLabel === null
          ? item.label
          : parentLabel + item.label.toLowerCase()
    if (out.some((question) => question.label === label)) continue
    if (item.text.length < 3) continue
    out.push({ label, text: oneLine(text), span: { start: item.start, end: item.end } })
  }
  return out
}

/** The one question that a letter names before a list of parts: 'To clarify question 8. … a) … b) …'. */
function namedAbove(scan: Scan, first: ListItem): string | null {
  if (first.mark !== 'letter') return null
  const mentions = labelMentions(scan.own.slice(scan.anatomy.body.start, first.start))
  const one = mentions.find((mention) => mention.labels.length === 1 && /^\d+$/.test(mention.labels[0]!))
  return one?.labels[0] ?? null
}

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
