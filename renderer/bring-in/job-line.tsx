import { useEffect, useRef } from 'react'
import { Label, ProgressBar } from 'react-aria-components'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'
import { partDone } from './part-done.ts'
import type { Job } from './use-job.ts'

const words = text.bringIn.progress

/**
 * How far a long call has come, what stops it, and what was done before it was stopped. It stands beside the dialog's buttons, where
 * there is room for it before it shows. A stage is said once: a count that changes ten times a second is for the eye.
 */
export function JobLine({ job, stopped }: { job: Job; stopped: string | null }) {
  const { progress } = job
  const said = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    // The button that had the focus is gone.
    if (stopped !== null) said.current?.focus()
  }, [stopped])
  const shown = progress === null && stopped !== null
  return (
    <div className="job-line">
      {progress && (
        <ProgressBar
          isIndeterminate={partDone(progress) === null}
          value={100 * (partDone(progress) ?? 0)}
          valueLabel={words.line(progress)}
          className="job-bar"
        >
          {({ percentage }) => (
            <>
              <Label className="unseen">{words.stages[progress.stage]}</Label>
              <span className="small">{words.line(progress)}</span>
              <span className="job-track">
                <span className="job-fill" style={{ width: `${percentage ?? 0}%` }} />
              </span>
            </>
          )}
        </ProgressBar>
      )}
      {progress && <Button onPress={job.stop}>{job.stopping ? words.stopping : words.stop}</Button>}
      <p ref={said} tabIndex={-1} role="status" className={shown ? 'small' : 'unseen'}>
        {shown ? stopped : progress && words.stages[progress.stage]}
      </p>
    </div>
  )
}
