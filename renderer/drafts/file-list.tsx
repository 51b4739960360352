import { useMutation, useQuery } from '@tanstack/react-query'
import { Paperclip } from 'lucide-react'
import { useState } from 'react'
import { FileTrigger, Heading } from 'react-aria-components'
import type { CaseFile, Draft } from '../../core/model/draft.ts'
import { useApi } from '../api/api.tsx'
import { useBundle } from '../bundle/bundle-context.tsx'
import { useCase } from '../case/case-context.tsx'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'
import { ModalDialog } from '../shared/modal-dialog.tsx'
import { Failure } from '../shared/notice.tsx'
import { sizeWords } from './words.ts'

const words = text.drafts.files
/** Letters with which the whole case is shown to somebody who has never seen it. */
const GOES_TO_A_JUDGE: ReadonlySet<Draft['kind']> = new Set(['regulator-complaint', 'tribunal-notice'])

/** What goes with the letter: files of the user's, and files of the case. */
export function FileList({ draft, onMade }: { draft: Draft; onMade: (draft: Draft) => void }) {
  const { calls } = useApi()
  const attach = useMutation(calls.draft.attach.mutationOptions({ onSuccess: onMade }))
  const detach = useMutation(calls.draft.detach.mutationOptions({ onSuccess: onMade }))
  const error = attach.error ?? detach.error
  const [open, setOpen] = useState(false)
  const bundle = useBundle()
  const { id } = draft
  return (
    <section className="draft-files" aria-labelledby="files-title">
      <h2 id="files-title">{words.title}</h2>
      {draft.attachments.length > 0 && (
        <ul aria-label={words.title}>
          {draft.attachments.map(({ name, hash, bytes }) => (
            <li key={`${hash} ${name}`}>
              <Paperclip size={14} aria-hidden="true" /> <span className="file-name">{name}</span>{' '}
              <span className="quiet small">{sizeWords(bytes)}</span>
              <Button bare aria-label={words.remove(name)} onPress={() => detach.mutate({ id, hash, name })}>
                {text.drafts.list.remove}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {error && <Failure what={text.frame.couldNotSave} error={error} />}
      <div className="actions">
        <FileTrigger
          allowsMultiple
          onSelect={(files) => files && files.length > 0 && attach.mutate({ id, files: [...files] })}
        >
          <Button bare isDisabled={attach.isPending}>
            {words.add}
          </Button>
        </FileTrigger>
        <Button bare onPress={() => setOpen(true)}>
          {words.addFromCase}
        </Button>
        {GOES_TO_A_JUDGE.has(draft.kind) && (
          <Button bare onPress={() => bundle.open({ caseId: draft.caseId, draftId: id })}>
            {text.bundle.open}
          </Button>
        )}
        <ModalDialog open={open} onClose={() => setOpen(false)}>
          <CaseFiles id={draft.id} onMade={onMade} onDone={() => setOpen(false)} />
        </ModalDialog>
      </div>
    </section>
  )
}

interface CaseFilesProps {
  id: string
  onMade: (draft: Draft) => void
  onDone: () => void
}

const keyOf = (file: CaseFile): string => `${file.entry} ${file.hash} ${file.name}`

function CaseFiles({ id, onMade, onDone }: CaseFilesProps) {
  const { case: c } = useCase()
  const { calls } = useApi()
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const files = useQuery(calls.draft.originals.queryOptions({ input: { caseId: c.id } }))
  const put = useMutation(
    calls.draft.attachOriginals.mutationOptions({
      onSuccess: (draft) => {
        onMade(draft)
        onDone()
      },
    }),
  )
  const list = files.data ?? []
  const storyOf = (entry: string): string => c.entries.find((one) => one.id === entry)?.story ?? ''
  const toggle = (key: string, on: boolean): void => {
    const next = new Set(picked)
    if (on) next.add(key)
    else next.delete(key)
    setPicked(next)
  }
  return (
    <>
      <Heading slot="title">{words.fromCase}</Heading>
      {files.data && list.length === 0 && <p className="quiet">{words.none}</p>}
      <ul className="case-files">
        {list.map((file) => (
          <li key={keyOf(file)}>
            <label>
              <input
                type="checkbox"
                checked={picked.has(keyOf(file))}
                onChange={(event) => toggle(keyOf(file), event.target.checked)}
              />
              <span>
                {file.name}{' '}
                <span className="quiet small">
                  {file.what === 'letter' ? words.letter(storyOf(file.entry)) : words.attachment(storyOf(file.entry))}
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {put.isError && <Failure what={text.frame.couldNotSave} error={put.error} />}
      <div className="actions end">
        <Button onPress={onDone}>{words.close}</Button>
        {list.length > 0 && (
          <Button
            first
            isDisabled={picked.size === 0 || put.isPending}
            onPress={() =>
              put.mutate({
                id,
                files: list.filter((file) => picked.has(keyOf(file))).map(({ entry, hash }) => ({ entry, hash })),
              })
            }
          >
            {words.put}
          </Button>
        )}
      </div>
    </>
  )
}
