import { useState } from 'react'
import { text } from '../messages/en-gb.ts'
import { useVirtualRows } from '../shared/use-virtual-rows.ts'
import { CaseRow } from './case-row.tsx'
import type { DeskRow } from './desk-rows.ts'

/** The cases under their headings: one tab stop, walked by arrow keys. */
export function CaseList({ rows, today }: { rows: DeskRow[]; today: string }) {
  const [picked, setPicked] = useState(1)
  const active = rows[picked]?.kind === 'case' ? picked : rows.findIndex((row) => row.kind === 'case')
  const { list, virtualizer, onKeyDown } = useVirtualRows({
    count: rows.length,
    estimate: (index) => (rows[index]?.kind === 'group' ? 52 : 57),
    keyOf: (index) => {
      const row = rows[index]
      return row?.kind === 'case' ? row.case.id : `group:${row?.group ?? index}`
    },
    active,
    onMove: setPicked,
    canStand: (index) => rows[index]?.kind === 'case',
  })
  const { scrollMargin } = virtualizer.options
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys bubble up from the row that has the focus
    <ol
      ref={list}
      className="case-list"
      aria-label={text.desk.cases}
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
            className="case-slot"
            style={{ transform: `translateY(${item.start - scrollMargin}px)` }}
          >
            {row.kind === 'group' ? (
              <GroupHead row={row} />
            ) : (
              <CaseRow
                summary={row.case}
                group={row.group}
                today={today}
                reachable={item.index === active}
                index={item.index}
                onFocus={setPicked}
              />
            )}
          </li>
        )
      })}
    </ol>
  )
}

function GroupHead({ row }: { row: Extract<DeskRow, { kind: 'group' }> }) {
  return (
    <div className={`group-head group-${row.group}`}>
      <h2>{text.desk.groups[row.group]}</h2>
      <span className="group-count">{row.count}</span>
      <span className="group-hint">{text.desk.groupHints[row.group]}</span>
    </div>
  )
}
