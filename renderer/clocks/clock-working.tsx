import { useState } from 'react'
import type { Clock } from '../../core/model/clock.ts'
import { text } from '../messages/en-gb.ts'
import { ClockFacts } from './clock-facts.tsx'
import { rivalName } from './clock-words.ts'
import { RivalChoice } from './rival-choice.tsx'
import { StripOfDays } from './strip-of-days.tsx'
import { WorkingParagraph } from './working-paragraph.tsx'
import { stripOf } from './strip.ts'

/** Why the last day is the last day: the days in weeks, another count beside them, the words, the rule and what was assumed. */
export function ClockWorking({ clock }: { clock: Clock }) {
  const comparable = clock.rivals.filter((rival) => rival.working !== undefined && rival.working.length > 0)
  const [compared, setCompared] = useState(() => (comparable.length > 0 ? 0 : -1))
  const rival = comparable[compared]
  const strip = stripOf({
    working: clock.working,
    due: clock.due,
    received: clock.received,
    rival: rival?.working ? { name: rivalName(rival), due: rival.due, working: rival.working } : null,
  })
  return (
    <div className="working" role="group" aria-label={text.clocks.workingOf(clock.title)}>
      {clock.provisional && <p className="provisional">{text.clocks.provisional}</p>}
      <div className="working-strip">
        {strip.days.length > 0 && <StripOfDays strip={strip} rival={rival ?? null} title={clock.title} />}
        <RivalChoice rivals={clock.rivals} comparable={comparable} compared={compared} onCompare={setCompared} />
      </div>
      {clock.paragraph && <WorkingParagraph words={clock.paragraph} />}
      <ClockFacts clock={clock} />
    </div>
  )
}
