import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Arrangement } from '../../core/contract/arrange.ts'
import { useApi } from '../api/api.tsx'
import { text } from '../messages/en-gb.ts'
import { Failure } from '../shared/notice.tsx'
import { MovedClocks } from '../what-if/moved-clocks.tsx'
import '../what-if/what-if.css'

const words = text.casework.arrange

/** What an arrangement would do, in sentences, and the clocks that it would move, before it is done. */
export function WhatChanges({ arrangement }: { arrangement: Arrangement }) {
  const { calls } = useApi()
  const preview = useQuery({
    ...calls.arrange.preview.queryOptions({ input: arrangement }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })
  return (
    <section className="what-changes" aria-labelledby="what-changes-title" aria-live="polite">
      <h3 id="what-changes-title">{words.preview}</h3>
      {preview.isPending && <p className="quiet">{words.working}</p>}
      {preview.isError && <Failure what={text.casework.failed} error={preview.error} />}
      {preview.data && (
        <>
          <ul>
            {preview.data.sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          {preview.data.cases
            .filter((one) => one.moved.length > 0)
            .map((one) => (
              <details key={one.caseId ?? 'new'}>
                <summary>
                  {words.clocksOf(one.title)} ({one.moved.length})
                </summary>
                <MovedClocks moved={one.moved} />
              </details>
            ))}
        </>
      )}
    </section>
  )
}
