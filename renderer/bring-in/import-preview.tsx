import { useEffect, useRef } from 'react'
import type { ImportPreview } from '../../core/contract/import.ts'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'
import { Failure } from '../shared/notice.tsx'
import { JobLine } from './job-line.tsx'
import { PreviewCase } from './preview-case.tsx'
import type { Job } from './use-job.ts'

interface Props {
  preview: ImportPreview
  keeping: boolean
  job: Job
  error: Error | null
  /** What was done before the user stopped it, in words. */
  stopped: string | null
  onKeep: () => void
  onAgain: () => void
  onCancel: () => void
}

const words = text.bringIn

/** What was understood: cases with their letters, what is left out and why, what could not be read. */
export function ImportPreviewView({ preview, keeping, job, error, stopped, onKeep, onAgain, onCancel }: Props) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    title.current?.focus()
  }, [])
  const something = preview.cases.some((one) => one.newEntries > 0) || preview.unplaced.length > 0
  return (
    <>
      <h3 ref={title} tabIndex={-1} className="preview-title">
        {preview.cases.length > 0 ? words.understood : words.nothing}
      </h3>
      {preview.cases.length === 0 && <p>{words.nothingHelp}</p>}
      {preview.cases.map((one) => (
        <PreviewCase key={one.case.id} preview={one} />
      ))}
      {preview.duplicates > 0 && <p>{words.duplicates(preview.duplicates)}</p>}
      <Leftovers
        title={words.unplaced}
        help={words.unplacedHelp}
        lines={preview.unplaced.map((one) => `${one.title}: ${one.why}`)}
      />
      <Leftovers
        title={words.problems}
        lines={preview.problems.map((one) => words.problem(one.file, one.at, one.message))}
      />
      {error && <Failure what={text.frame.couldNotSave} error={error} />}
      {something && <p className="quiet small">{words.correctLater}</p>}
      <div className="actions end">
        <JobLine job={job} stopped={stopped} />
        <Button isDisabled={keeping} onPress={onAgain}>
          {words.again}
        </Button>
        <Button isDisabled={keeping} onPress={onCancel}>
          {words.cancel}
        </Button>
        <Button first isDisabled={keeping || !something} onPress={onKeep}>
          {keeping ? words.keeping : words.keep}
        </Button>
      </div>
    </>
  )
}

function Leftovers({ title, help, lines }: { title: string; help?: string; lines: string[] }) {
  if (lines.length === 0) return null
  return (
    <section>
      <h3>{title}</h3>
      {help && <p className="quiet small">{help}</p>}
      <ul className="leftovers">
        {[...new Set(lines)].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}
