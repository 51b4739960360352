import { useRef, useState } from 'react'
import { FileTrigger, Heading, Label, TextArea, TextField } from 'react-aria-components'
import { text } from '../messages/en-gb.ts'
import { Button, LinkButton } from '../shared/button.tsx'
import { ModalDialog } from '../shared/modal-dialog.tsx'
import { Failure } from '../shared/notice.tsx'
import { LawChangeDialog } from './law-change-dialog.tsx'
import { lineSpan, saveAs } from './pack-text.ts'
import { useLawChange } from './use-law-change.ts'

const words = text.law

interface Props {
  /** What the editor starts from. */
  start: string
  title: string
  lead: string
  fileName: string
  onClose: () => void
}

/** A pack as text: opened, changed, checked; nothing takes hold before its moved clocks were seen. */
export function PackEditor({ start, title, lead, fileName, onClose }: Props) {
  const [written, setWritten] = useState(start)
  const area = useRef<HTMLTextAreaElement>(null)
  const changing = useLawChange(onClose)
  const goTo = (line: number): void => {
    const span = lineSpan(written, line)
    area.current?.focus()
    area.current?.setSelectionRange(span.start, span.end)
    scrollToLine(area.current, line)
  }
  const open = async (files: FileList | null): Promise<void> => {
    const file = files?.[0]
    if (file) setWritten(await file.text())
  }
  return (
    <>
      <ModalDialog open onClose={onClose} className="wide-modal">
        <Heading slot="title">{title}</Heading>
        <p className="quiet">{lead}</p>
        <TextField className="field" value={written} onChange={setWritten}>
          <Label>{words.editorText}</Label>
          <TextArea ref={area} className="pack-text" spellCheck={false} wrap="off" />
        </TextField>
        <div aria-live="polite">
          {changing.faults.length > 0 && (
            <div className="faults">
              <p>
                <strong>{words.faults}</strong>
              </p>
              <ul>
                {changing.faults.map(({ line, message }) => (
                  <li key={`${line} ${message}`}>
                    <LinkButton onPress={() => goTo(line)} aria-label={words.goToLine(line, message)}>
                      {words.faultLine(line)}
                    </LinkButton>
                    : {message}
                  </li>
                ))}
              </ul>
            </div>
          )}
          {changing.error && <Failure what={words.failed} error={changing.error} />}
        </div>
        <div className="actions end">
          <FileTrigger acceptedFileTypes={['.json', 'application/json']} onSelect={(files) => void open(files)}>
            <Button>{words.openFile}</Button>
          </FileTrigger>
          <Button onPress={() => saveAs(fileName, written)}>{words.saveFile}</Button>
          <Button onPress={onClose}>{text.frame.cancel}</Button>
          <Button first isDisabled={changing.busy} onPress={() => changing.look({ kind: 'pack', text: written })}>
            {changing.busy ? words.checking : words.check}
          </Button>
        </div>
      </ModalDialog>
      <LawChangeDialog changing={changing} leave={words.backToText} />
    </>
  )
}

/** A selection alone does not scroll a text area. */
function scrollToLine(area: HTMLTextAreaElement | null, line: number): void {
  if (!area) return
  const height = area.scrollHeight / Math.max(1, area.value.split('\n').length)
  area.scrollTop = Math.max(0, (line - 4) * height)
  area.scrollLeft = 0
}
