import { useMutation, useQuery } from '@tanstack/react-query'
import type { Condition, RecoveredCasebook } from '../../core/contract/safety.ts'
import { useApi } from '../api/api.tsx'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'
import { Failure } from '../shared/notice.tsx'
import { ReadableTable } from './readable-table.tsx'
import { when } from './when.ts'

const words = text.safety

interface Props {
  condition: Condition
  onLook: () => void
  onRecovered: (done: RecoveredCasebook) => void
}

/** Of a damaged casebook: what can still be read, and the three ways on, each with what it would cost. */
export function DamageWays({ condition, onLook, onRecovered }: Props) {
  const { calls } = useApi()
  const good = useQuery(calls.safety.lastGood.queryOptions())
  const recover = useMutation(calls.safety.recover.mutationOptions({ onSuccess: onRecovered }))
  const canRead = condition.blocks !== 'everything'
  return (
    <>
      <section>
        <h2>{words.readableTitle}</h2>
        {canRead ? <ReadableTable readable={condition.readable} /> : <p>{words.nothingReadable}</p>}
      </section>
      <section>
        <h2>{words.waysTitle}</h2>
        {recover.isError && <Failure what={words.couldNotRecover} error={recover.error} />}
        <ol className="ways">
          <li>
            <h3>{words.snapshotTitle}</h3>
            {good.isPending && <p role="status">{words.lookingForSnapshot}</p>}
            {good.data === null && <p>{words.noSnapshot}</p>}
            {good.data && (
              <>
                <p>
                  {words.snapshotOf(when(good.data.snapshot.takenAt))} {words.snapshotHolds(good.data.heldThen)}{' '}
                  {canRead && words.readableNow(good.data.readableNow)}
                </p>
                <Lost changes={good.data.lost} />
              </>
            )}
            <Button
              first={good.data != null}
              isDisabled={!good.data || recover.isPending}
              onPress={() => recover.mutate({ from: 'snapshot' })}
            >
              {words.goBack}
            </Button>
          </li>
          {canRead && (
            <>
              <li>
                <h3>{words.salvageTitle}</h3>
                <p>{words.salvageDetail}</p>
                <Button
                  first={good.data === null}
                  isDisabled={recover.isPending}
                  onPress={() => recover.mutate({ from: 'salvage' })}
                >
                  {words.salvage}
                </Button>
              </li>
              <li>
                <h3>{words.lookTitle}</h3>
                <p>{words.lookDetail}</p>
                <Button isDisabled={recover.isPending} onPress={onLook}>
                  {words.look}
                </Button>
              </li>
            </>
          )}
        </ol>
        <p className="quiet">{words.keptAside}</p>
      </section>
      {condition.details.length > 0 && (
        <details className="quiet small">
          <summary>{words.damageDetails}</summary>
          <ul>
            {condition.details.map((detail) => (
              <li key={detail}>{detail}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

/** What came after the snapshot, as far as it can be read. */
function Lost({ changes }: { changes: string[] }) {
  if (changes.length === 0) return <p>{words.wouldLose}</p>
  return (
    <>
      <p>{words.wouldLoseThese}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls can be scrolled by keys */}
      <ul className="lost" tabIndex={0} aria-label={words.wouldLoseThese}>
        {changes.map((change, n) => (
          <li key={`${n} ${change}`}>{change}</li>
        ))}
      </ul>
    </>
  )
}
