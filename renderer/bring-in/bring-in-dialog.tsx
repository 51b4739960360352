import { useEffect, useEffectEvent } from 'react'
import { Heading } from 'react-aria-components'
import type { BroughtFiles } from '../frame/bring-in-context.tsx'
import { text } from '../messages/en-gb.ts'
import { ImportPreviewView } from './import-preview.tsx'
import { LetterSource } from './letter-source.tsx'
import { useImport } from './use-import.ts'

/** Give letters, see what was understood, keep or leave. Nothing is kept before 'Keep'. */
export function BringInDialog({ dropped, onClose }: { dropped: BroughtFiles; onClose: () => void }) {
  const steps = useImport(onClose)
  const readDropped = useEffectEvent(() => {
    if ('opened' in dropped) steps.read({ kind: 'opened' })
    else if (dropped.length > 0) steps.read({ kind: 'files', files: dropped })
  })
  useEffect(() => readDropped(), [])
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
          keeping={steps.keeping}
          error={steps.error}
          onKeep={steps.keep}
          onAgain={steps.drop}
          onCancel={cancel}
        />
      ) : (
        <LetterSource reading={steps.reading} error={steps.error} onRead={steps.read} onCancel={cancel} />
      )}
    </>
  )
}
