import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useApi } from '../api/api.tsx'
import { useAnnounce } from '../frame/announcer.tsx'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'
import { Failure } from '../shared/notice.tsx'
import { RestoreDialog } from './restore-dialog.tsx'
import { SnapshotRow } from './snapshot-row.tsx'

const words = text.safety

/** Rows shown before all are asked for. */
const FIRST = 8

/** Every snapshot: when, why, what it holds, its size, whether it is sound; and the way back to it. */
export function SnapshotList() {
  const { calls } = useApi()
  const queries = useQueryClient()
  const announce = useAnnounce()
  const list = useQuery(calls.safety.snapshots.queryOptions())
  const [all, setAll] = useState(false)
  const [chosen, setChosen] = useState<string | null>(null)
  const take = useMutation(
    calls.safety.snapshot.mutationOptions({
      onSuccess: () => {
        announce(words.taken)
        void queries.invalidateQueries({ queryKey: calls.safety.snapshots.key() })
      },
    }),
  )
  const snapshots = list.data ?? []
  const shown = all ? snapshots : snapshots.slice(0, FIRST)
  return (
    <div className="snapshots">
      <h3 id="snapshots-title">{words.snapshots}</h3>
      <p className="quiet">{words.lead}</p>
      {list.isError && <Failure what={text.frame.couldNotOpen} error={list.error} />}
      {list.data && snapshots.length === 0 && <p>{words.noSnapshots}</p>}
      {shown.length > 0 && (
        <div className="snapshot-scroll">
          <table aria-labelledby="snapshots-title">
            <thead>
              <tr>
                <th scope="col">{words.columns.when}</th>
                <th scope="col">{words.columns.why}</th>
                <th scope="col">{words.columns.holds}</th>
                <th scope="col" className="number">
                  {words.columns.size}
                </th>
                <th scope="col">{words.columns.state}</th>
                <th scope="col">
                  <span className="unseen">{words.columns.acts}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map((one) => (
                <SnapshotRow key={one.id} snapshot={one} onRestore={() => setChosen(one.id)} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {take.isError && <Failure what={words.couldNotTake} error={take.error} />}
      <div className="actions">
        <Button isDisabled={take.isPending} onPress={() => take.mutate(undefined)}>
          {words.takeNow}
        </Button>
        {snapshots.length > shown.length && (
          <Button bare onPress={() => setAll(true)}>
            {words.showAll(snapshots.length)}
          </Button>
        )}
      </div>
      <RestoreDialog id={chosen} onClose={() => setChosen(null)} />
    </div>
  )
}
