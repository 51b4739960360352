import { FilePlus } from 'lucide-react'
import { useState } from 'react'
import { FileTrigger, Label, Text, TextArea, TextField } from 'react-aria-components'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'
import { Failure } from '../shared/notice.tsx'
import { JobLine } from './job-line.tsx'
import type { Source } from './use-import.ts'
import type { Job } from './use-job.ts'

interface Props {
  reading: boolean
  job: Job
  error: Error | null
  /** What was done before the user stopped it, in words. */
  stopped: string | null
  onRead: (source: Source) => void
  onCancel: () => void
}

const words = text.bringIn

/** Paste, or files. Files are read as soon as they are chosen. */
export function LetterSource({ reading, job, error, stopped, onRead, onCancel }: Props) {
  const [pasted, setPasted] = useState('')
  const [hint, setHint] = useState(false)
  const read = (): void => {
    if (pasted.trim() === '') return setHint(true)
    onRead({ kind: 'paste', text: pasted })
  }
  return (
    <>
      <p>{words.lead}</p>
      <TextField
        className="field"
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the first field of a dialog that the user has just opened
        autoFocus
        isInvalid={hint && pasted.trim() === ''}
        value={pasted}
        onChange={(value) => {
          setPasted(value)
          setHint(false)
        }}
      >
        <Label>{words.paste}</Label>
        <TextArea rows={10} spellCheck={false} />
        {hint ? (
          <Text slot="errorMessage" className="wrong" role="alert">
            {words.empty}
          </Text>
        ) : (
          <Text slot="description" className="hint">
            {words.pasteHint}
          </Text>
        )}
      </TextField>
      <div className="bring-in-files">
        <FileTrigger
          allowsMultiple
          onSelect={(files) => files && files.length > 0 && onRead({ kind: 'files', files: [...files] })}
        >
          <Button isDisabled={reading}>
            <FilePlus size={16} aria-hidden="true" /> {words.choose}
          </Button>
        </FileTrigger>
        <span className="quiet small">
          {words.orDrop}. {words.forms}
        </span>
      </div>
      {error && <Failure what={words.failed} error={error} />}
      <div className="actions end">
        <JobLine job={job} stopped={stopped} />
        <Button onPress={onCancel}>{words.cancel}</Button>
        <Button first isDisabled={reading} onPress={read}>
          {reading ? words.reading : words.read}
        </Button>
      </div>
    </>
  )
}
