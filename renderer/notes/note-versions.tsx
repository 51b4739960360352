import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components'
import type { Note } from '../../core/model/note.ts'
import { useApi } from '../api/api.tsx'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'

const WHEN = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' })

/** Earlier wordings of a note, to look at or to take back. */
export function NoteVersions({ note }: { note: Note }) {
  return (
    <DialogTrigger>
      <Button bare>{text.notes.earlier}</Button>
      <Popover className="popover" placement="bottom end">
        <Dialog className="versions">{({ close }) => <VersionList note={note} onDone={close} />}</Dialog>
      </Popover>
    </DialogTrigger>
  )
}

function VersionList({ note, onDone }: { note: Note; onDone: () => void }) {
  const { calls } = useApi()
  const queries = useQueryClient()
  const versions = useQuery({ ...calls.note.versions.queryOptions({ input: { id: note.id } }), staleTime: 0 })
  const take = useMutation(
    calls.note.edit.mutationOptions({
      onSuccess: async () => {
        await queries.invalidateQueries({ queryKey: calls.note.key() })
        onDone()
      },
    }),
  )
  return (
    <>
      <Heading slot="title">{text.notes.earlier}</Heading>
      <ol>
        {(versions.data ?? []).map((version) => (
          <li key={version.savedAt}>
            <p className="quiet small">{WHEN.format(new Date(version.savedAt))}</p>
            <p className="version-words">{version.text}</p>
            {version.text !== note.text && (
              <Button bare onPress={() => take.mutate({ id: note.id, text: version.text })}>
                {text.notes.takeWording}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </>
  )
}
