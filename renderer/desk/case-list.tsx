import { useState, type KeyboardEvent } from 'react'
import type { DeskSort } from '../../core/model/desk.ts'
import { text } from '../messages/en-gb.ts'
import { useVirtualRows } from '../shared/use-virtual-rows.ts'
import { CaseRow } from './case-row.tsx'
import type { ListRow } from './desk-rows.ts'
import { useKeptFocus } from './use-kept-focus.ts'
import type { Selection } from './use-selection.ts'

interface Props {
  rows: ListRow[]
  today: string
  selection: Selection
  sort?: DeskSort
  /** False where nothing is to be selected. */
  selects?: boolean
}

const idAt = (rows: readonly ListRow[], index: number): string | null => {
  const row = rows[index]
  return row?.kind === 'case' ? row.row.id : null
}

/** The row that one stands on: the picked one, else the next case, else the last. */
function nearest(rows: readonly ListRow[], picked: number): number {
  const next = rows.findIndex((row, n) => n >= picked && row.kind === 'case')
  return next >= 0 ? next : rows.findLastIndex((row) => row.kind === 'case')
}

/** The cases under their headings: one tab stop, walked by arrow keys; Shift with an arrow selects on the way. */
export function CaseList({ rows, today, selection, sort = 'today', selects = true }: Props) {
  const [picked, setPicked] = useState(1)
  const active = nearest(rows, picked)
  const { list, virtualizer, onKeyDown, focusRow } = useVirtualRows({
    count: rows.length,
    estimate: (index) => (rows[index]?.kind === 'group' ? 52 : 57),
    keyOf: (index) => {
      const row = rows[index]
      return row?.kind === 'case' ? row.row.id : `group:${row?.group ?? index}`
    },
    active,
    onMove: (to) => setPicked(to),
    canStand: (index) => rows[index]?.kind === 'case',
  })
  useKeptFocus(list, active, focusRow)
  const walk = (event: KeyboardEvent): void => {
    const before = idAt(rows, active)
    const extending = selects && event.shiftKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')
    if (extending && before !== null && !selection.ids.has(before)) selection.pick(before, false)
    onKeyDown(event)
    if (!extending) return
    const step = event.key === 'ArrowDown' ? 1 : -1
    for (let at = active + step; at >= 0 && at < rows.length; at += step) {
      const id = idAt(rows, at)
      if (id === null) continue
      selection.pick(id, true)
      return
    }
  }
  const { scrollMargin } = virtualizer.options
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys bubble up from the row that has the focus
    <ol
      ref={list}
      className="case-list"
      aria-label={text.desk.cases}
      onKeyDown={walk}
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
            className="case-slot"
            style={{ transform: `translateY(${item.start - scrollMargin}px)` }}
          >
            {row.kind === 'group' ? (
              <GroupHead row={row} />
            ) : (
              <CaseRow
                row={row.row}
                today={today}
                reachable={item.index === active}
                selected={selection.ids.has(row.row.id)}
                index={item.index}
                sort={sort}
                onFocus={setPicked}
                onSelect={selects ? selection.pick : null}
              />
            )}
          </li>
        )
      })}
    </ol>
  )
}

function GroupHead({ row }: { row: Extract<ListRow, { kind: 'group' }> }) {
  return (
    <div className={`group-head group-${row.group}`}>
      <h2>{text.desk.groups[row.group]}</h2>
      <span className="group-count">{row.count.toLocaleString('en-GB')}</span>
      <span className="group-hint">{text.desk.groupHints[row.group]}</span>
    </div>
  )
}
