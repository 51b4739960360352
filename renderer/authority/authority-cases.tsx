import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useApi } from '../api/api.tsx'
import { CaseList } from '../desk/case-list.tsx'
import { listRows } from '../desk/desk-rows.ts'
import { useSelection } from '../desk/use-selection.ts'
import '../desk/desk.css'
import '../desk/rows.css'
import { text } from '../messages/en-gb.ts'

/** The cases sent to one authority, as the desk lists them; those put away come too. */
export function AuthorityCases({ ids, today }: { ids: readonly string[]; today: string }) {
  const { calls } = useApi()
  const onDesk = useQuery(calls.case.list.queryOptions())
  const archived = useQuery(calls.case.archived.queryOptions())
  const rows = useMemo(() => {
    const wanted = new Set(ids)
    const all = [...(onDesk.data ?? []), ...(archived.data ?? [])].filter((row) => wanted.has(row.id))
    return listRows(all, 'today')
  }, [ids, onDesk.data, archived.data])
  const selection = useSelection([])
  return (
    <section className="authority-cases" aria-labelledby="authority-cases">
      <h2 id="authority-cases">{text.authority.cases}</h2>
      {rows.length > 0 && <CaseList rows={rows} today={today} selection={selection} selects={false} />}
    </section>
  )
}
