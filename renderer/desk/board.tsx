import { useMemo, useRef, type KeyboardEvent } from 'react'
import { boardOf, type Column } from '../../core/desk/board.ts'
import type { DeskRow } from '../../core/model/desk.ts'
import { text } from '../messages/en-gb.ts'
import { BoardColumn, type ColumnHands } from './board-column.tsx'
import type { Selection } from './use-selection.ts'
import './board.css'

interface Props {
  rows: DeskRow[]
  today: string
  selection: Selection
}

/**
 * The same cases in columns by where they stand. Arrow keys walk a column and step from one to the next. Nothing is dragged: a case moves
 * when a letter moves it.
 */
export function Board({ rows, today, selection }: Props) {
  const columns = useMemo(() => boardOf(rows), [rows])
  const hands = useRef(new Map<Column, ColumnHands>())
  const step = (event: KeyboardEvent, from: number): void => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (by === 0 || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    const here = columns[from]
    const at = here ? (hands.current.get(here.column)?.active() ?? 0) : 0
    for (let to = from + by; to >= 0 && to < columns.length; to += by) {
      const column = columns[to]
      if (!column || column.cases.length === 0) continue
      hands.current.get(column.column)?.focus(Math.min(at, column.cases.length - 1))
      return
    }
  }
  const first = columns.findIndex(({ cases }) => cases.length > 0)
  return (
    <div className="board-part">
      <p className="quiet small">{text.desk.boardWhy}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls sideways must be reachable by keys */}
      <div className="board" role="group" aria-label={text.desk.layouts.board} tabIndex={first < 0 ? 0 : -1}>
        {columns.map(({ column, cases }, n) => (
          <BoardColumn
            key={column}
            column={column}
            cases={cases}
            today={today}
            selection={selection}
            onStep={(event) => step(event, n)}
            hands={(given) => {
              if (given) hands.current.set(column, given)
              else hands.current.delete(column)
            }}
          />
        ))}
      </div>
    </div>
  )
}
