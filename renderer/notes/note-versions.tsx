import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Note } from '../../core/model/note.ts'
import { useApi } from '../api/api.tsx'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'
import { PopoverDialog } from '../shared/popover-dialog.tsx'

const WHEN = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' })

/** Earlier wordings of a note, to look at or to take back. */
export function NoteVersions({ note }: { note: Note }) {
  return (
    <PopoverDialog button={<Button bare>{text.notes.earlier}</Button>} title={text.notes.earlier}>
      {(close) => <VersionList note={note} onDone={close} />}
    </PopoverDialog>
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
    <ol className="versions">
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
  )
}
