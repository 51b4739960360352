import { useQuery } from '@tanstack/react-query'
import { Label, ProgressBar } from 'react-aria-components'
import type { RereadProgress, RereadStanding } from '../../core/contract/reread.ts'
import { useApi } from '../api/api.tsx'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'
import { Failure, Loading } from '../shared/notice.tsx'
import { useTitle } from '../shared/use-title.ts'
import { ChangeList } from './change-list.tsx'
import { useLook } from './use-look.ts'
import './rereading.css'

const words = text.rereading

/** Reads every letter again beside what stands, shows what would change, and takes it over when told to. */
export function RereadScreen() {
  const { calls } = useApi()
  useTitle(words.title)
  const standing = useQuery(calls.reread.standing.queryOptions())
  const look = useLook()
  return (
    <div className="reread">
      <header>
        <h1 tabIndex={-1}>{words.title}</h1>
        <p className="reread-lead">{words.lead}</p>
      </header>
      {standing.isPending && <Loading>{words.loading}</Loading>}
      {standing.isError && (
        <Failure what={text.frame.couldNotOpen} error={standing.error} again={() => void standing.refetch()} />
      )}
      {look.error && <Failure what={words.failed} error={look.error} again={look.start} />}
      {look.progress ? (
        <Running progress={look.progress} onStop={look.stop} />
      ) : (
        standing.data && <Standing standing={standing.data} onLook={look.start} />
      )}
    </div>
  )
}

function Running({ progress, onStop }: { progress: RereadProgress; onStop: () => void }) {
  const done = progress.of === 0 ? 100 : (100 * progress.done) / progress.of
  return (
    <section className="reread-running">
      <ProgressBar value={done} valueLabel={words.progress(progress.done, progress.of)} className="reread-bar">
        {({ percentage, valueText }) => (
          <>
            <Label>{words.running}</Label>
            <span>{valueText}</span>
            <span className="reread-track">
              <span className="reread-fill" style={{ width: `${percentage ?? 0}%` }} />
            </span>
          </>
        )}
      </ProgressBar>
      <div className="actions">
        <Button onPress={onStop}>{words.stop}</Button>
        <span className="quiet small">{words.stopHint}</span>
      </div>
    </section>
  )
}

function Standing({ standing, onLook }: { standing: RereadStanding; onLook: () => void }) {
  const { looked, cases, older, changed } = standing
  const isWhole = looked >= cases && cases > 0
  return (
    <>
      {older.letters > 0 && <p className="reread-older">{words.older(older.letters)}</p>}
      {!isWhole && (
        <div className="actions">
          <Button first onPress={onLook}>
            {looked > 0 ? words.goOn(looked, cases) : words.start}
          </Button>
        </div>
      )}
      {(isWhole || changed.letters > 0) && <ChangeList standing={standing} />}
    </>
  )
}
