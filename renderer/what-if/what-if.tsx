import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { useState } from 'react'
import { useApi } from '../api/api.tsx'
import { useCase } from '../case/case-context.tsx'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'
import { Failure } from '../shared/notice.tsx'
import { MovedClocks } from './moved-clocks.tsx'
import { SupposeForm } from './suppose-form.tsx'
import { supposingWords, suppositionOf, type Supposing } from './suppose.ts'
import { useKeepFact } from './use-keep-fact.ts'
import './what-if.css'

const words = text.whatIf

/** Suppositions, and every clock that would move by them. Nothing is kept unless one is kept as a fact. */
export function WhatIf() {
  const { case: c } = useCase()
  const { calls } = useApi()
  const [supposed, setSupposed] = useState<Supposing[]>([])
  const { keep, error } = useKeepFact()
  const law = useQuery(calls.law.get.queryOptions())
  const changes = supposed.flatMap((one) => suppositionOf(one) ?? [])
  const answer = useQuery({
    ...calls.clock.whatIf.queryOptions({ input: { caseId: c.id, changes } }),
    enabled: changes.length > 0,
    placeholderData: keepPreviousData,
  })
  const calendars = Object.fromEntries((law.data?.calendars ?? []).map(({ id, name }) => [id, name]))
  const names = {
    story: (id: string): string => c.entries.find((entry) => entry.id === id)?.story ?? '',
    calendar: (id: string): string => calendars[id] ?? id,
  }
  const forget = (one: Supposing): void => setSupposed((before) => before.filter((other) => other !== one))
  return (
    <section className="what-if" aria-labelledby="what-if-title">
      <div>
        <h2 id="what-if-title" className="panel-title">
          {words.title}
        </h2>
        <p className="quiet small">{words.lead}</p>
      </div>
      {law.data && <SupposeForm calendars={calendars} onSuppose={(one) => setSupposed((before) => [...before, one])} />}
      {supposed.length > 0 && (
        <ul className="supposed" aria-label={words.supposed}>
          {supposed.map((one, i) => {
            const says = supposingWords(one, names)
            const supposition = suppositionOf(one)
            const keepIt = supposition && keep(supposition, () => forget(one))
            return (
              // oxlint-disable-next-line no-array-index-key -- the same thing can be supposed twice
              <li key={`${i} ${says}`}>
                {says}
                {keepIt && (
                  <Button bare aria-label={words.keepOf(says)} onPress={keepIt}>
                    {words.keep}
                  </Button>
                )}
                <Button icon aria-label={words.remove(says)} onPress={() => forget(one)}>
                  <X size={14} aria-hidden="true" />
                </Button>
              </li>
            )
          })}
        </ul>
      )}
      {error && <Failure what={text.frame.couldNotSave} error={error} />}
      {answer.isError && <Failure what={text.frame.couldNotOpen} error={answer.error} />}
      {changes.length > 0 && answer.data && <MovedClocks moved={answer.data.moved} />}
    </section>
  )
}
