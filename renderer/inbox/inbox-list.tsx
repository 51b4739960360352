import { useEffect, useRef } from 'react'
import type { InboxItem } from '../../core/model/inbox.ts'
import { useVirtualRows } from '../shared/use-virtual-rows.ts'
import { InboxRow } from './inbox-row.tsx'

interface Props {
  items: readonly InboxItem[]
  active: number
  label: string
  onPick: (index: number) => void
}

/** What waits, one tab stop, walked by arrow keys; only what is in sight is drawn. */
export function InboxList({ items, active, label, onPick }: Props) {
  const { list, virtualizer, onKeyDown, focusRow } = useVirtualRows({
    count: items.length,
    estimate: () => 78,
    keyOf: (index) => items[index]?.id ?? String(index),
    active,
    onMove: onPick,
  })
  useKeptFocus(items[active]?.id ?? '', active, focusRow)
  const { scrollMargin } = virtualizer.options
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys bubble up from the row that has the focus
    <ol
      ref={list}
      className="inbox-list"
      aria-label={label}
      onKeyDown={onKeyDown}
      style={{ height: virtualizer.getTotalSize() }}
    >
      {virtualizer.getVirtualItems().map((slot) => {
        const item = items[slot.index]
        if (!item) return null
        return (
          <li
            key={slot.key}
            ref={virtualizer.measureElement}
            data-index={slot.index}
            aria-setsize={items.length}
            aria-posinset={slot.index + 1}
            className="inbox-slot"
            style={{ transform: `translateY(${slot.start - scrollMargin}px)` }}
          >
            <InboxRow item={item} picked={slot.index === active} index={slot.index} onPick={onPick} />
          </li>
        )
      })}
    </ol>
  )
}

/** When the row that had the focus is dealt with, the row that takes its place has it. */
function useKeptFocus(id: string, active: number, focusRow: (index: number) => void): void {
  const shown = useRef(id)
  useEffect(() => {
    if (shown.current === id) return
    shown.current = id
    if (document.activeElement === document.body || document.activeElement === null) focusRow(active)
  }, [id, active, focusRow])
}
