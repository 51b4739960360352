import { useMutation, useQuery } from '@tanstack/react-query'
import type { Body, CaseClockFacts } from '../../../core/contract/clock.ts'
import type { Regime } from '../../../core/model/basics.ts'
import { useApi } from '../../api/api.tsx'
import { useCase } from '../../case/case-context.tsx'
import { text } from '../../messages/en-gb.ts'
import { Choice } from '../../shared/choice.tsx'
import { Failure } from '../../shared/notice.tsx'
import type { ClockFactsHands } from './use-clock-facts.ts'

const words = text.law.facts
const NONE = 'none'

/** The law, the sort of body and the calendar: each takes hold at once and can be undone. */
export function LawChoices({ facts, set }: { facts: CaseClockFacts } & Pick<ClockFactsHands, 'set'>) {
  const { case: c } = useCase()
  const { calls } = useApi()
  const law = useQuery(calls.law.get.queryOptions())
  const pack = useQuery(calls.law.pack.queryOptions({ input: { id: c.regime } }))
  const update = useMutation(calls.case.update.mutationOptions())
  if (!law.data || !pack.data) return null
  const laws = Object.fromEntries(law.data.packs.map((one) => [one.id, one.name])) as Partial<Record<Regime, string>>
  const names = new Map(law.data.calendars.map((one) => [one.id, one.name]))
  const own = names.get(pack.data.calendar) ?? pack.data.calendar
  const calendars = {
    [NONE]: words.calendarOfLaw(own),
    ...Object.fromEntries([...names].filter(([id]) => id !== pack.data.calendar)),
  }
  return (
    <>
      <div className="case-facts-choices">
        <div className="field">
          <Choice
            label={words.law}
            words={laws}
            value={c.regime}
            onChange={(regime) => regime !== c.regime && update.mutate({ id: c.id, regime })}
          />
          <span className="hint">{c.regimeWhy}</span>
        </div>
        <Choice
          label={words.body}
          words={{ [NONE]: words.bodyAny, ...words.bodies }}
          value={facts.body ?? NONE}
          onChange={(body) => set({ body: body === NONE ? null : (body as Body) })}
        />
        <Choice
          label={words.calendar}
          words={calendars}
          value={facts.calendar ?? NONE}
          onChange={(calendar) => set({ calendar: calendar === NONE ? null : calendar })}
        />
      </div>
      {update.isError && <Failure what={text.frame.couldNotSave} error={update.error} />}
    </>
  )
}
