import { useImperativeHandle, useState, type KeyboardEvent, type Ref } from 'react'
import type { Column } from '../../core/desk/board.ts'
import type { DeskRow } from '../../core/model/desk.ts'
import { text } from '../messages/en-gb.ts'
import { useVirtualRows } from '../shared/use-virtual-rows.ts'
import { BoardCard } from './board-card.tsx'
import { useKeptFocus } from './use-kept-focus.ts'
import type { Selection } from './use-selection.ts'

/** What the board needs of a column: where one stands in it, and a way in. */
export interface ColumnHands {
  active: () => number
  focus: (index: number) => void
}

interface Props {
  column: Column
  cases: DeskRow[]
  today: string
  selection: Selection
  /** A key to the side. */
  onStep: (event: KeyboardEvent) => void
  hands: Ref<ColumnHands>
}

/** One column: a list of its own that scrolls by itself, of which only what is in sight is drawn. */
export function BoardColumn({ column, cases, today, selection, onStep, hands }: Props) {
  const [picked, setPicked] = useState(0)
  const active = Math.min(picked, cases.length - 1)
  const { list, virtualizer, onKeyDown, focusRow } = useVirtualRows({
    count: cases.length,
    estimate: () => 104,
    keyOf: (index) => cases[index]?.id ?? String(index),
    active,
    onMove: setPicked,
  })
  useKeptFocus(list, active, focusRow)
  useImperativeHandle(hands, () => ({
    active: () => active,
    focus: (index) => {
      setPicked(index)
      focusRow(index)
    },
  }))
  const { scrollMargin } = virtualizer.options
  const heading = `column-${column}`
  return (
    <section className={`board-column column-${column}`} aria-labelledby={heading}>
      <div className="board-head">
        <h2 id={heading}>{text.desk.columns[column]}</h2>
        <span className="group-count">{cases.length.toLocaleString('en-GB')}</span>
      </div>
      <div className="board-cards">
        {cases.length === 0 && <p className="quiet small board-empty">{text.desk.columnEmpty}</p>}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys bubble up from the card that has the focus */}
        <ol
          ref={list}
          className="case-list"
          aria-labelledby={heading}
          onKeyDown={(event) => {
            onKeyDown(event)
            onStep(event)
          }}
          style={{ height: virtualizer.getTotalSize() }}
        >
          {virtualizer.getVirtualItems().map((item) => {
            const row = cases[item.index]
            return row ? (
              <li
                key={item.key}
                ref={virtualizer.measureElement}
                data-index={item.index}
                className="case-slot"
                style={{ transform: `translateY(${item.start - scrollMargin}px)` }}
              >
                <BoardCard
                  row={row}
                  today={today}
                  index={item.index}
                  reachable={item.index === active}
                  selected={selection.ids.has(row.id)}
                  onFocus={setPicked}
                  onSelect={selection.pick}
                />
              </li>
            ) : null
          })}
        </ol>
      </div>
    </section>
  )
}
