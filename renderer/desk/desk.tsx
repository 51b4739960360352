import { useDeferredValue, useMemo } from 'react'
import { asksForArchived, filterRows } from '../../core/desk/filter.ts'
import type { DeskRow } from '../../core/model/desk.ts'
import { LawWaiting } from '../law/law-waiting.tsx'
import { text } from '../messages/en-gb.ts'
import { formatRoute } from '../routing/route.ts'
import { useRouting } from '../routing/use-route.tsx'
import { LinkButton } from '../shared/button.tsx'
import { Failure } from '../shared/notice.tsx'
import { Board } from './board.tsx'
import { CaseList } from './case-list.tsx'
import { DatesAhead } from './dates-ahead.tsx'
import { DeskCalendar } from './desk-calendar.tsx'
import { DeskHead } from './desk-head.tsx'
import { listRows } from './desk-rows.ts'
import { DeskTools } from './desk-tools.tsx'
import { FilterBox } from './filter-box.tsx'
import { FilterMenu } from './filter-menu.tsx'
import { SelectionBar } from './selection-bar.tsx'
import { useTagging } from './tagging.tsx'
import { focusedCase, useDeskKeys } from './use-desk-keys.ts'
import type { DeskLook } from './use-desk-look.ts'
import { useMarking } from './use-marking.ts'
import { useSelection } from './use-selection.ts'

/** Below so many cases the desk needs neither views nor layouts nor filters by name. */
const FEW = 4
const NAMED_AUTHORITIES = 15

interface Props {
  rows: DeskRow[]
  today: string
  look: DeskLook
}

/** The cases that the line asks for, in the chosen layout, with what can be done with many at once. */
export function Desk({ rows, today, look }: Props) {
  const { go } = useRouting()
  const line = useDeferredValue(look.line)
  const { rows: shown, elsewhere } = useMemo(() => filterRows(rows, line), [rows, line])
  const list = useMemo(() => listRows(shown, look.sort), [shown, look.sort])
  const order = useMemo(() => list.flatMap((one) => (one.kind === 'case' ? [one.row.id] : [])), [list])
  const selection = useSelection(order)
  const marking = useMarking()
  const tag = useTagging()
  const byId = useMemo(() => new Map(rows.map((row) => [row.id, row])), [rows])
  const authorities = useMemo(() => mostFrequent(rows), [rows])
  const selected = order.flatMap((id) => (selection.ids.has(id) ? (byId.get(id) ?? []) : []))
  /** The rows that a key is about. */
  const meant = (): DeskRow[] => {
    const at = byId.get(focusedCase() ?? '')
    return selected.length > 0 ? selected : at ? [at] : []
  }
  const withMeant = (act: (of: DeskRow[], ids: string[]) => void): void => {
    const of = meant()
    if (of.length > 0)
      act(
        of,
        of.map((row) => row.id),
      )
  }
  useDeskKeys({
    tag: () => withMeant((of) => tag(of)),
    archive: () =>
      withMeant((of, ids) =>
        marking.archive(
          ids,
          of.some((row) => row.archivedOn === null),
        ),
      ),
    read: () =>
      withMeant((of, ids) =>
        marking.read(
          ids,
          of.some((row) => row.toRead > 0),
        ),
      ),
    silence: () =>
      withMeant((of, ids) =>
        marking.silence(
          ids,
          of.some((row) => !row.silenced),
        ),
      ),
    authority: () => {
      const name = byId.get(focusedCase() ?? '')?.authority
      if (name != null) go({ screen: 'authority', name })
    },
    layout: look.turn,
    pick: (id) => selection.pick(id, false),
    all: selection.all,
    clear: () => {
      const had = selection.ids.size > 0
      selection.clear()
      return had
    },
  })
  const few = rows.length < FEW && look.line === '' && look.view === null && look.layout === 'list'
  return (
    <div className={`desk desk-${look.layout}`}>
      <header className="desk-head">
        <DeskHead
          today={today}
          all={rows}
          shown={shown.length}
          line={look.line}
          archive={asksForArchived(look.line)}
          onLine={(next) => look.set({ line: next })}
        />
        {!few && (
          <div className="desk-filter">
            <FilterBox
              label={text.desk.filter}
              hint={text.desk.filterHint}
              value={look.line}
              onChange={(next) => look.set({ line: next }, { replace: true })}
            />
            <FilterMenu line={look.line} onChange={(next) => look.set({ line: next })} authorities={authorities} />
          </div>
        )}
      </header>
      {!few && <DeskTools look={look} />}
      <LawWaiting />
      {marking.error && <Failure what={text.frame.couldNotSave} error={marking.error} />}
      {elsewhere.length > 0 && (
        <p className="desk-elsewhere">
          {text.desk.elsewhere(elsewhere.join(':, '))}{' '}
          <a href={formatRoute({ screen: 'find', q: look.line })}>{text.desk.elsewhereLink}</a>
        </p>
      )}
      {shown.length === 0 ? (
        <Nothing rows={rows} look={look} />
      ) : look.layout === 'board' ? (
        <Board rows={shown} today={today} selection={selection} />
      ) : look.layout === 'calendar' ? (
        <DeskCalendar rows={shown} today={today} />
      ) : (
        <CaseList rows={list} today={today} selection={selection} sort={look.sort} />
      )}
      {few && rows.length > 0 && <DatesAhead today={today} several={rows.length > 1} />}
      {selected.length > 0 && (
        <SelectionBar rows={selected} marking={marking} onTag={() => tag(selected)} onClear={selection.clear} />
      )}
    </div>
  )
}

function Nothing({ rows, look }: Pick<Props, 'rows' | 'look'>) {
  if (rows.length === 0 && look.line.trim() === '')
    return (
      <p className="desk-none">
        {text.desk.allAway}{' '}
        <LinkButton onPress={() => look.set({ line: 'is:archived' })}>{text.desk.seeArchive}</LinkButton>
      </p>
    )
  return (
    <p className="desk-none">
      {text.desk.noMatch(look.line.trim())}{' '}
      <LinkButton onPress={() => look.set({ line: '' })}>{text.desk.clearFilter}</LinkButton>
    </p>
  )
}

/** The authorities with the most cases, for the menu of filters. */
function mostFrequent(rows: readonly DeskRow[]): string[] {
  const counts = new Map<string, number>()
  for (const { authority } of rows) if (authority !== null) counts.set(authority, (counts.get(authority) ?? 0) + 1)
  return [...counts]
    .toSorted((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
    .slice(0, NAMED_AUTHORITIES)
    .map(([name]) => name)
}
