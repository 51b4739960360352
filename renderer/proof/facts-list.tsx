import { useEffect, useRef } from 'react'
import type { OpenedEntry } from '../../core/model/case.ts'
import { AttachmentList } from '../attachments/attachment-list.tsx'
import { text } from '../messages/en-gb.ts'
import { AddFact } from './add-fact.tsx'
import { FactLine } from './fact-line.tsx'
import type { FactRow } from './facts.ts'
import type { Lit } from './use-lit.ts'

interface Props {
  opened: OpenedEntry
  facts: FactRow[]
  lit: Lit
}

/** 'Facts read here': each with its passage, its why, and a way to correct it. */
export function FactsList({ opened, facts, lit }: Props) {
  const list = useRef<HTMLElement>(null)
  const shown = useRef(0)
  useEffect(() => {
    if (shown.current === lit.turn) return
    shown.current = lit.turn
    if (lit.from === 'letter') list.current?.querySelector('.fact-now')?.scrollIntoView({ block: 'nearest' })
  }, [lit.turn, lit.from])
  return (
    <section ref={list} className="facts" aria-labelledby="facts-title">
      <h3 id="facts-title">{text.proof.facts}</h3>
      <ul aria-labelledby="facts-title">
        {facts.map((fact) => (
          <FactLine
            key={fact.key}
            fact={fact}
            opened={opened}
            now={lit.fact === fact.key}
            onShow={() => lit.light(fact, 'facts')}
          />
        ))}
      </ul>
      <AddFact opened={opened} facts={facts} />
      <AttachmentList opened={opened} />
    </section>
  )
}
