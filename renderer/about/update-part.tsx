import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Update } from '../../core/contract/about.ts'
import { useApi } from '../api/api.tsx'
import { text } from '../messages/en-gb.ts'
import { Tick } from '../reminders/tick.tsx'
import { Button } from '../shared/button.tsx'
import { Failure } from '../shared/notice.tsx'

const words = text.about.updates
const SOON = 1000
/** States that come to an end by themselves. */
const MOVES: ReadonlySet<Update['state']> = new Set(['idle', 'looking', 'fetching'])

/** Looking for newer versions: off until the user says yes, and every step after it is theirs, too. */
export function UpdatePart({ system }: { system: string }) {
  const { calls } = useApi()
  const queries = useQueryClient()
  const update = useQuery({
    ...calls.about.update.queryOptions(),
    // It may look by itself, too: once a day, and soon after it is allowed to.
    refetchInterval: ({ state: { data } }) => (data && MOVES.has(data.state) ? SOON : false),
  })
  const settings = useQuery(calls.settings.get.queryOptions())
  const show = (now: Update): void => {
    queries.setQueryData(calls.about.update.queryKey(), now)
  }
  const set = useMutation(
    calls.settings.set.mutationOptions({
      onSuccess: (now) => {
        queries.setQueryData(calls.settings.get.queryKey(), now)
        void update.refetch()
      },
    }),
  )
  const look = useMutation(calls.about.lookForUpdate.mutationOptions({ onSuccess: show }))
  const fetch = useMutation(calls.about.fetchUpdate.mutationOptions({ onSuccess: show }))
  if (!update.data || !settings.data) return null
  const { state, version, trouble } = update.data
  const busy = look.isPending || fetch.isPending
  const now = look.isPending ? 'looking' : fetch.isPending ? 'fetching' : state
  const error = set.error ?? look.error ?? fetch.error
  return (
    <section aria-labelledby="about-updates">
      <h2 id="about-updates">{words.title}</h2>
      {state === 'impossible' ? (
        <p className="prose">{words.impossible}</p>
      ) : (
        <>
          <Tick
            label={words.tick}
            value={settings.data.lookForUpdates}
            onChange={(lookForUpdates) => set.mutate({ lookForUpdates })}
          />
          <p className="prose quiet">{words.lead(system === '' ? '' : words.ships)}</p>
          <p role="status">{[words.state[now], now === 'failed' ? trouble : null].filter(Boolean).join(' ')}</p>
          {settings.data.lookForUpdates && (
            <div className="actions">
              <Button isDisabled={busy || state === 'ready'} onPress={() => look.mutate(undefined)}>
                {words.look}
              </Button>
              {version !== null && state !== 'ready' && (
                <Button first isDisabled={busy} onPress={() => fetch.mutate(undefined)}>
                  {words.fetch(version)}
                </Button>
              )}
            </div>
          )}
        </>
      )}
      {error && <Failure what={words.failed} error={error} />}
    </section>
  )
}
