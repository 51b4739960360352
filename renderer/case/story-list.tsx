import { useEffect } from 'react'
import { text } from '../messages/en-gb.ts'
import { useVirtualRows } from '../shared/use-virtual-rows.ts'
import { useCase } from './case-context.tsx'
import { StoryLine } from './story-line.tsx'
import './story.css'

/** A row of one line in the usual spacing and size of text, in pixels; others are measured. */
const ROW = 35

/** The story of a case, one line an entry: one tab stop, walked by arrow keys, only what is in sight is drawn. */
export function StoryList() {
  const { rows, picked, pick } = useCase()
  const active = Math.max(
    0,
    rows.findIndex((row) => row.entry.id === picked),
  )
  const { list, virtualizer, onKeyDown } = useVirtualRows({
    count: rows.length,
    estimate: () => ROW,
    keyOf: (index) => rows[index]?.entry.id ?? String(index),
    active,
    onMove: (index) => {
      const row = rows[index]
      if (row) pick(row.entry.id)
    },
  })
  useEffect(() => {
    virtualizer.scrollToIndex(active, { align: 'auto' })
  }, [virtualizer, active])
  const { scrollMargin } = virtualizer.options
  if (rows.length === 0) return <p className="quiet panel-none">{text.case.storyEmpty}</p>
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys bubble up from the row that has the focus
    <ol
      ref={list}
      className="story"
      aria-label={text.case.story}
      onKeyDown={onKeyDown}
      style={{ height: virtualizer.getTotalSize() }}
    >
      {virtualizer.getVirtualItems().map((item) => {
        const row = rows[item.index]
        if (!row) return null
        return (
          <li
            key={item.key}
            ref={virtualizer.measureElement}
            data-index={item.index}
            aria-setsize={rows.length}
            aria-posinset={item.index + 1}
            className="story-slot"
            style={{ transform: `translateY(${item.start - scrollMargin}px)` }}
          >
            <StoryLine row={row} picked={row.entry.id === picked} reachable={item.index === active} />
          </li>
        )
      })}
    </ol>
  )
}
