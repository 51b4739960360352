import { useInfiniteQuery } from '@tanstack/react-query'
import type { RereadStanding } from '../../core/contract/reread.ts'
import { useApi } from '../api/api.tsx'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'
import { Failure } from '../shared/notice.tsx'
import { ChangedCase } from './changed-case.tsx'
import { useTake } from './use-take.ts'

const words = text.rereading
const PAGE = 30

/** What would change: how much, by kind of fact, and case by case; to be taken over whole or by the case. */
export function ChangeList({ standing }: { standing: RereadStanding }) {
  const { calls } = useApi()
  const take = useTake()
  const pages = useInfiniteQuery(
    calls.reread.list.infiniteOptions({
      input: (after: string | null) => ({ after, limit: PAGE }),
      initialPageParam: null,
      getNextPageParam: (last) => last.next,
    }),
  )
  const { changed, silent, byFact } = standing
  const cases = pages.data?.pages.flatMap((page) => page.cases) ?? []
  const some = changed.letters + silent > 0
  return (
    <section className="reread-changes" aria-labelledby="reread-title">
      <h2 id="reread-title">{changed.letters === 0 ? words.nothing : words.would(changed.letters, changed.cases)}</h2>
      {!some && <p>{words.nothingHelp}</p>}
      {byFact.length > 0 && (
        <ul className="reread-facts" aria-label={words.byFact}>
          {byFact.map(({ fact, letters }) => (
            <li key={fact}>{words.factCount(fact, letters)}</li>
          ))}
        </ul>
      )}
      {silent > 0 && <p className="quiet small">{words.silent(silent)}</p>}
      {take.error && <Failure what={words.takeFailed} error={take.error} />}
      <div className="actions">
        {some && (
          <Button first isDisabled={take.busy} onPress={() => take.take(undefined)}>
            {take.busy ? words.taking : words.takeAll}
          </Button>
        )}
        <Button isDisabled={take.busy} onPress={take.forget}>
          {words.forget}
        </Button>
      </div>
      {pages.isError && <Failure what={text.frame.couldNotOpen} error={pages.error} />}
      {cases.length > 0 && (
        <ol className="reread-cases" aria-label={words.list}>
          {cases.map((one) => (
            <ChangedCase key={one.caseId} changed={one} busy={take.busy} onTake={() => take.take([one.caseId])} />
          ))}
        </ol>
      )}
      {pages.hasNextPage && (
        <Button isDisabled={pages.isFetchingNextPage} onPress={() => void pages.fetchNextPage()}>
          {words.more}
        </Button>
      )}
    </section>
  )
}
