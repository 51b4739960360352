import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { caseLink } from '../../../renderer/notes/case-completion.ts'
import { readMarkdown, type Block, type Inline } from '../../../renderer/notes/markdown-tree.ts'
import { notesOnEntry, targetWords } from '../../../renderer/notes/targets.ts'
import { entry } from '../fixtures/made.ts'

const say = (parts: readonly Inline[]): string =>
  parts.map((part) => ('text' in part ? part.text : 'parts' in part ? say(part.parts) : '\n')).join('')

describe('a note’s Markdown', () => {
  it('is headings, paragraphs, lists and marks', () => {
    expect(readMarkdown('# Plan\n\nAsk *again* for **the table**, see `ref`.\n\n- one\n- two')).toEqual([
      { kind: 'heading', level: 1, parts: [{ kind: 'text', text: 'Plan' }] },
      {
        kind: 'paragraph',
        parts: [
          { kind: 'text', text: 'Ask ' },
          { kind: 'emphasis', parts: [{ kind: 'text', text: 'again' }] },
          { kind: 'text', text: ' for ' },
          { kind: 'strong', parts: [{ kind: 'text', text: 'the table' }] },
          { kind: 'text', text: ', see ' },
          { kind: 'code', text: 'ref' },
          { kind: 'text', text: '.' },
        ],
      },
      {
        kind: 'list',
        ordered: false,
        items: ['one', 'two'].map((text) => ({
          task: null,
          blocks: [{ kind: 'paragraph', parts: [{ kind: 'text', text }] }],
        })),
      },
    ])
  })

  it('knows the line of every item of a checklist, so that it can be ticked', () => {
    const [, list] = readMarkdown('Next:\n\n- [ ] call them\n- [x] write\n')
    const items = list?.kind === 'list' ? list.items : []
    expect(items.map((item) => item.task)).toEqual([
      { done: false, line: 3 },
      { done: true, line: 4 },
    ])
    expect(items.map((item) => item.blocks[0]?.kind === 'paragraph' && say(item.blocks[0].parts))).toEqual([
      'call them',
      'write',
    ])
  })

  it('links to the web and into the app only; a script address stays words', () => {
    const links = (text: string) => JSON.stringify(readMarkdown(text))
    expect(links('[case](#/case/a/story)')).toContain('"href":"#/case/a/story"')
    expect(links('https://example.org/a')).toContain('"href":"https://example.org/a"')
    expect(links('[x](javascript:alert(1))')).not.toContain('href')
    expect(links('[x](data:text/html,hi)')).not.toContain('href')
  })

  it('shows pictures of the casebook, and fetches no other', () => {
    const hash = '0f'.repeat(32)
    expect(readMarkdown(`![A *chart*](picture:${hash})`)).toEqual([
      { kind: 'paragraph', parts: [{ kind: 'picture', hash, words: 'A *chart*' }] },
    ])
    for (const address of ['https://example.org/a.png', 'data:image/png;base64,aa', 'picture:../../x', '/picture/x'])
      expect(readMarkdown(`![chart](${address})`)).toEqual([
        { kind: 'paragraph', parts: [{ kind: 'text', text: 'chart' }] },
      ])
  })

  it('links to a case by its id, whatever stands in its title', () => {
    const link = caseLink({ id: 'abc', title: 'Lamps [2031] \\ quay' })
    const [block] = readMarkdown(link)
    expect(block).toMatchObject({ parts: [{ kind: 'link', href: '#/case/abc' }] })
  })

  it('keeps HTML as words', () => {
    const blocks: Block[] = readMarkdown('<img src=x onerror=alert(1)> and <b>bold</b>')
    expect(blocks.every((block) => block.kind === 'paragraph')).toBe(true)
    expect(blocks.map((block) => ('parts' in block ? say(block.parts) : '')).join('')).toContain('<img src=x')
  })

  it('reads anything without falling over', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('#', '*', '_', '`', '[', ']', '(', ')', '-', ' ', '\n', 'a', '>', '<', '1', '.', '~'),
        }),
        (text) => {
          expect(Array.isArray(readMarkdown(text))).toBe(true)
        },
      ),
    )
  })
})

describe('what a note hangs on', () => {
  const letter = entry({ id: 'a', story: 'Refused: cost limit' })
  const note = (on: Parameters<typeof targetWords>[0]) => ({
    id: '1',
    on,
    quote: null,
    text: '',
    pinned: false,
    madeAt: '',
    changedAt: '',
  })

  it('is said in words', () => {
    expect(targetWords({ kind: 'entry', caseId: 'c', entryId: 'a' }, [letter])).toBe('the letter “Refused: cost limit”')
    expect(targetWords({ kind: 'question', caseId: 'c', label: '8a' }, [letter])).toBe('question 8a')
  })

  it('gathers notes on a letter and on its passages', () => {
    const all = [
      note({ kind: 'case', caseId: 'c' }),
      note({ kind: 'entry', caseId: 'c', entryId: 'a' }),
      note({ kind: 'passage', caseId: 'c', entryId: 'a', span: { start: 1, end: 2 } }),
      note({ kind: 'entry', caseId: 'c', entryId: 'b' }),
    ]
    expect(notesOnEntry(all, 'a')).toEqual([all[1], all[2]])
  })
})
