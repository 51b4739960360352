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
import './what-if.css'

const words = text.whatIf

/** Suppositions, and every clock that would move by them. Nothing is kept. */
export function WhatIf() {
  const { case: c } = useCase()
  const { calls } = useApi()
  const [supposed, setSupposed] = useState<Supposing[]>([])
  const changes = supposed.flatMap((one) => suppositionOf(one) ?? [])
  const answer = useQuery({
    ...calls.clock.whatIf.queryOptions({ input: { caseId: c.id, changes } }),
    enabled: changes.length > 0,
    placeholderData: keepPreviousData,
  })
  const story = (id: string): string => c.entries.find((entry) => entry.id === id)?.story ?? ''
  return (
    <section className="what-if" aria-labelledby="what-if-title">
      <div>
        <h2 id="what-if-title" className="panel-title">
          {words.title}
        </h2>
        <p className="quiet small">{words.lead}</p>
      </div>
      <SupposeForm onSuppose={(one) => setSupposed((before) => [...before, one])} />
      {supposed.length > 0 && (
        <ul className="supposed" aria-label={words.supposed}>
          {supposed.map((one) => {
            const says = supposingWords(one, story)
            return (
              <li key={says}>
                {says}
                <Button
                  icon
                  aria-label={words.remove(says)}
                  onPress={() => setSupposed((before) => before.filter((other) => other !== one))}
                >
                  <X size={14} aria-hidden="true" />
                </Button>
              </li>
            )
          })}
        </ul>
      )}
      {answer.isError && <Failure what={text.frame.couldNotOpen} error={answer.error} />}
      {changes.length > 0 && answer.data && <MovedClocks moved={answer.data.moved} />}
    </section>
  )
}
