import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { AuthorityRow } from '../../core/model/authority.ts'
import { useApi } from '../api/api.tsx'
import { FilterBox } from '../desk/filter-box.tsx'
import '../desk/desk.css'
import { text } from '../messages/en-gb.ts'
import { formatRoute } from '../routing/route.ts'
import { Failure, Loading } from '../shared/notice.tsx'
import { useTitle } from '../shared/use-title.ts'
import './authority.css'

const words = text.authority
const FEW = 8
const holds = (row: AuthorityRow, typed: string): boolean =>
  row.spellings.some((name) => name.toLowerCase().includes(typed.trim().toLowerCase()))
const tenth = (n: number): string => (Number.isInteger(n) ? String(n) : n.toFixed(1))

/** Every authority of the casebook with how long it takes and how often it is late. */
export function AuthoritiesScreen() {
  const { calls } = useApi()
  useTitle(words.index)
  const [typed, setTyped] = useState('')
  const all = useQuery(calls.authority.list.queryOptions())
  if (all.isPending) return <Loading>{text.frame.loading}</Loading>
  if (all.isError) return <Failure what={text.frame.couldNotOpen} error={all.error} again={() => void all.refetch()} />
  const shown = all.data.filter((row) => holds(row, typed))
  return (
    <div className="authority">
      <header className="desk-head">
        <div>
          <h1 tabIndex={-1}>{words.index}</h1>
          <p className="quiet">{all.data.length === 0 ? words.none : words.indexLead}</p>
        </div>
        {all.data.length >= FEW && <FilterBox label={words.filter} value={typed} onChange={setTyped} />}
      </header>
      {all.data.length > 0 && shown.length === 0 && <p className="quiet">{words.noMatch(typed.trim())}</p>}
      {shown.length > 0 && (
        <table className="plain-table authorities-table" aria-label={words.index}>
          <thead>
            <tr>
              <th scope="col">{words.columns.name}</th>
              {(['cases', 'open', 'late', 'median', 'worst'] as const).map((column) => (
                <th key={column} scope="col" className="number">
                  {words.columns[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <Row key={row.name} row={row} />
            ))}
          </tbody>
        </table>
      )}
    </div>
  )
}

function Row({ row }: { row: AuthorityRow }) {
  const { decided, late, took } = row.responses
  return (
    <tr>
      <th scope="row">
        <a href={formatRoute({ screen: 'authority', name: row.name })}>{row.name}</a>
      </th>
      <td className="number">{row.cases.toLocaleString('en-GB')}</td>
      <td className="number">{row.open.toLocaleString('en-GB')}</td>
      {decided === 0 ? (
        <td className="number quiet" colSpan={3}>
          {words.notYet}
        </td>
      ) : (
        <>
          <td className={late > 0 ? 'number far late' : 'number'}>{words.lateOf(late, decided)}</td>
          <td className="number">{took ? tenth(took.median) : '–'}</td>
          <td className="number">{took ? took.worst.toLocaleString('en-GB') : '–'}</td>
        </>
      )}
    </tr>
  )
}
