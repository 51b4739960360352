import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { CaseDeletion } from '../../core/contract/case.ts'
import { useApi } from '../api/api.tsx'
import { useAnnounce } from '../frame/announcer.tsx'
import { text } from '../messages/en-gb.ts'
import { Tick } from '../reminders/tick.tsx'
import { useRouting } from '../routing/use-route.tsx'
import { Button } from '../shared/button.tsx'
import { Failure, Loading } from '../shared/notice.tsx'

const words = text.deleteCase

/** What goes and what stays, in words; then one act that cannot be undone. */
export function DeletionForm({ id, onClose }: { id: string; onClose: () => void }) {
  const { calls } = useApi()
  const queries = useQueryClient()
  const announce = useAnnounce()
  const { go } = useRouting()
  const [takeOut, setTakeOut] = useState(false)
  const found = useQuery(calls.case.deletion.queryOptions({ input: { id }, gcTime: 0, staleTime: 0 }))
  const remove = useMutation(
    calls.case.delete.mutationOptions({
      onSuccess: (done) => {
        announce(done.unfinished === null ? words.done(found.data?.title ?? '') : words.unfinished(done.unfinished))
        onClose()
        go({ screen: 'desk' }, { replace: true })
        void queries.invalidateQueries()
      },
    }),
  )
  if (found.isPending) return <Loading>{words.looking}</Loading>
  if (found.isError) return <Failure what={text.frame.couldNotOpen} error={found.error} />
  const snapshots = found.data.snapshots.length
  return (
    <div className="deletion">
      <p>
        <strong>{found.data.title}</strong>
        {found.data.authority !== null && `, ${found.data.authority}`}
      </p>
      <Listed title={words.goes} lines={goes(found.data)} className="goes" />
      <Listed title={words.stays} lines={stays(found.data)} />
      {snapshots > 0 && (
        <div className="from-snapshots">
          <Tick
            label={words.fromSnapshots(snapshots)}
            value={takeOut}
            onChange={setTakeOut}
            hint={`${words.fromSnapshotsHint(snapshots)} ${words.keptInSnapshots(snapshots)}`}
          />
        </div>
      )}
      {remove.isError && <Failure what={words.failed} error={remove.error} />}
      <div className="actions end">
        <Button onPress={onClose}>{words.keep}</Button>
        <Button
          className="danger"
          isDisabled={remove.isPending}
          onPress={() => remove.mutate({ id, snapshots: takeOut ? 'remove' : 'keep' })}
        >
          {remove.isPending ? words.deleting : words.confirm}
        </Button>
      </div>
    </div>
  )
}

function Listed({ title, lines, className }: { title: string; lines: string[]; className?: string }) {
  return (
    <div className={className}>
      <p>{title}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  )
}

const goes = (found: CaseDeletion): string[] => [
  words.letters(found.entries - found.shared),
  found.files > 0 ? words.files(found.files) : words.noFiles,
  ...(found.notes > 0 ? [words.notes(found.notes)] : []),
  ...(found.drafts > 0 ? [words.drafts(found.drafts)] : []),
  ...(found.reminders > 0 ? [words.reminders(found.reminders)] : []),
  words.past,
]

const stays = (found: CaseDeletion): string[] => [
  ...(found.shared > 0 ? [words.shared(found.shared)] : []),
  ...(found.sharedFiles > 0 ? [words.sharedFiles(found.sharedFiles)] : []),
  ...found.damagedCopies.map((path) => words.damagedCopies(path)),
  words.elsewhere,
]
