import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Heading, Label, TextArea, TextField } from 'react-aria-components'
import { useApi } from '../api/api.tsx'
import { saveFile } from '../drafts/hand-over.ts'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'
import { ModalDialog } from '../shared/modal-dialog.tsx'
import { Failure } from '../shared/notice.tsx'

const words = text.about.report

/** A report that the user reads, changes, and sends themselves or not at all. */
export function ProblemReport() {
  const { client } = useApi()
  const write = useMutation({ mutationFn: () => client.about.report() })
  return (
    <section aria-labelledby="about-report">
      <h2 id="about-report">{words.title}</h2>
      <p className="prose">{words.lead}</p>
      <div>
        <Button isDisabled={write.isPending} onPress={() => write.mutate()}>
          {words.open}
        </Button>
      </div>
      {write.isError && <Failure what={words.failed} error={write.error} />}
      <ModalDialog open={write.data !== undefined} onClose={write.reset} className="report-dialog">
        {write.data && <Report made={`${words.what}${write.data.text}`} onClose={write.reset} />}
      </ModalDialog>
    </section>
  )
}

function Report({ made, onClose }: { made: string; onClose: () => void }) {
  const [report, setReport] = useState(made)
  const copy = useMutation({ mutationFn: () => navigator.clipboard.writeText(report) })
  const [saved, setSaved] = useState(false)
  return (
    <>
      <Heading slot="title">{words.dialog}</Heading>
      <p>{words.read}</p>
      <TextField className="field" value={report} onChange={setReport}>
        <Label>{words.text}</Label>
        <TextArea rows={18} spellCheck={false} className="report-text" />
      </TextField>
      <p role="status" className="quiet">
        {copy.isSuccess ? words.copied : saved ? words.saved : ''}
      </p>
      {copy.isError && <Failure what={words.failed} error={copy.error} />}
      <div className="actions end">
        <Button onPress={onClose}>{text.frame.close}</Button>
        <Button
          onPress={() => {
            copy.reset()
            saveFile(new File([report], words.file, { type: 'text/plain' }))
            setSaved(true)
          }}
        >
          {words.save}
        </Button>
        <Button first onPress={() => copy.mutate()}>
          {words.copy}
        </Button>
      </div>
    </>
  )
}
