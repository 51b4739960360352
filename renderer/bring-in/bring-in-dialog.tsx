import { useEffect, useEffectEvent } from 'react'
import { Heading } from 'react-aria-components'
import type { BroughtFiles } from '../frame/bring-in-context.tsx'
import { text } from '../messages/en-gb.ts'
import { ImportPreviewView } from './import-preview.tsx'
import { LetterSource } from './letter-source.tsx'
import { useImport } from './use-import.ts'

interface Props {
  dropped: BroughtFiles
  onClose: () => void
  /** Told whether letters are being kept: the dialog then stays until that is over or stopped. */
  onHeld: (held: boolean) => void
}

/** Give letters, see what was understood, keep or leave. Nothing is kept before 'Keep'. */
export function BringInDialog({ dropped, onClose, onHeld }: Props) {
  const steps = useImport(onClose)
  const readDropped = useEffectEvent(() => {
    if ('opened' in dropped) steps.read({ kind: 'opened' })
    else if (dropped.length > 0) steps.read({ kind: 'files', files: dropped })
  })
  useEffect(() => readDropped(), [])
  const { keeping } = steps
  useEffect(() => {
    onHeld(keeping)
    return () => onHeld(false)
  }, [keeping, onHeld])
  const cancel = (): void => {
    steps.drop()
    onClose()
  }
  return (
    <>
      <Heading slot="title">{text.bringIn.title}</Heading>
      {steps.preview ? (
        <ImportPreviewView
          preview={steps.preview}
          keeping={keeping}
          job={steps.job}
          error={steps.error}
          stopped={steps.stopped}
          onKeep={steps.keep}
          onAgain={steps.drop}
          onCancel={cancel}
        />
      ) : (
        <LetterSource
          reading={steps.reading}
          job={steps.job}
          error={steps.error}
          stopped={steps.stopped}
          onRead={steps.read}
          onCancel={cancel}
        />
      )}
    </>
  )
}
