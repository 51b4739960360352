import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Heading } from 'react-aria-components'
import { useApi } from '../api/api.tsx'
import { useAnnounce } from '../frame/announcer.tsx'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'
import { ModalDialog } from '../shared/modal-dialog.tsx'
import { Failure, Loading } from '../shared/notice.tsx'
import { when } from './when.ts'

const words = text.safety

/** Going back to a snapshot: what would be taken away is said before, and what is here now is kept. */
export function RestoreDialog({ id, onClose }: { id: string | null; onClose: () => void }) {
  return (
    <ModalDialog open={id !== null} onClose={onClose}>
      <Heading slot="title">{words.restoreTitle}</Heading>
      {id !== null && <Restoring id={id} onClose={onClose} />}
    </ModalDialog>
  )
}

function Restoring({ id, onClose }: { id: string; onClose: () => void }) {
  const { calls } = useApi()
  const queries = useQueryClient()
  const announce = useAnnounce()
  const compared = useQuery(calls.safety.compare.queryOptions({ input: { id }, gcTime: 0 }))
  const restore = useMutation(
    calls.safety.restoreSnapshot.mutationOptions({
      onSuccess: () => {
        announce(words.restored(compared.data ? when(compared.data.snapshot.takenAt) : ''))
        void queries.invalidateQueries()
        onClose()
      },
    }),
  )
  if (compared.isPending) return <Loading>{text.frame.loading}</Loading>
  if (compared.isError) return <Failure what={words.couldNotRestore} error={compared.error} />
  const { snapshot, heldThen, holdsNow, lost, more } = compared.data
  return (
    <div className="restoring">
      <p>
        {words.restoreHolds(when(snapshot.takenAt), heldThen)} {words.restoreNow(holdsNow)}
      </p>
      {lost.length === 0 ? (
        <p>{words.nothingLost}</p>
      ) : (
        <>
          <p>{words.lostTitle}</p>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls can be scrolled by keys */}
          <ul className="lost" tabIndex={0} aria-label={words.lostTitle}>
            {lost.map((change, n) => (
              <li key={`${n} ${change}`}>{change}</li>
            ))}
            {more > 0 && <li>{words.andMore(more)}</li>}
          </ul>
        </>
      )}
      <p className="quiet">{words.keptFirst}</p>
      {restore.isError && <Failure what={words.couldNotRestore} error={restore.error} />}
      <div className="actions end">
        <Button onPress={onClose}>{text.frame.cancel}</Button>
        <Button first isDisabled={restore.isPending} onPress={() => restore.mutate({ id })}>
          {words.restoreIt}
        </Button>
      </div>
    </div>
  )
}
