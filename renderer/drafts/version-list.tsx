import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Heading } from 'react-aria-components'
import { useApi } from '../api/api.tsx'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'
import { ModalDialog } from '../shared/modal-dialog.tsx'
import { Failure } from '../shared/notice.tsx'
import { DifferenceView } from './difference-view.tsx'
import type { DraftWords } from './use-draft-saver.ts'
import { whenWords } from './words.ts'

const words = text.drafts.versions
type Wording = Pick<DraftWords, 'to' | 'subject' | 'body'>

interface Props {
  id: string
  now: Wording
  onTake: (words: Wording) => void
}

/** Earlier wordings of a letter, with what has changed since, and the way back to one. */
export function VersionList({ id, now, onTake }: Props) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button bare onPress={() => setOpen(true)}>
        {words.title}
      </Button>
      <ModalDialog open={open} onClose={() => setOpen(false)} className="wide-modal">
        <Versions
          id={id}
          now={now}
          onTake={(version) => {
            onTake(version)
            setOpen(false)
          }}
        />
        <div className="actions end">
          <Button onPress={() => setOpen(false)}>{text.frame.close}</Button>
        </div>
      </ModalDialog>
    </>
  )
}

function Versions({ id, now, onTake }: Props) {
  const { calls } = useApi()
  const versions = useQuery({ ...calls.draft.versions.queryOptions({ input: { id } }), staleTime: 0 })
  return (
    <>
      <Heading slot="title">{words.title}</Heading>
      {versions.isError && <Failure what={text.frame.couldNotOpen} error={versions.error} />}
      {versions.data?.length === 0 && <p className="quiet">{words.none}</p>}
      <ol className="letter-versions" aria-label={words.title}>
        {(versions.data ?? []).map((version) => {
          const when = whenWords(version.savedAt)
          const same = version.body === now.body && version.subject === now.subject && version.to === now.to
          return (
            <li key={`${version.savedAt} ${version.body.length}`}>
              <div className="version-head">
                <h3>{when}</h3>
                <span className="quiet">{version.subject}</span>
                {same ? (
                  <span className="quiet">{words.same}</span>
                ) : (
                  <Button aria-label={words.takeThis(when)} onPress={() => onTake(version)}>
                    {words.take}
                  </Button>
                )}
              </div>
              {!same && (
                <details>
                  <summary>{words.now}</summary>
                  <DifferenceView before={version.body} after={now.body} />
                </details>
              )}
            </li>
          )
        })}
      </ol>
    </>
  )
}
