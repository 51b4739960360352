import { useCase } from '../../case/case-context.tsx'
import { text } from '../../messages/en-gb.ts'
import { Failure } from '../../shared/notice.tsx'
import { EventFacts } from './event-facts.tsx'
import { LawChoices } from './law-choices.tsx'
import { QuestionFacts } from './question-facts.tsx'
import { ReceiptFacts } from './receipt-facts.tsx'
import { useClockFacts } from './use-clock-facts.ts'
import '../law.css'

const words = text.law.facts

/** What the clocks of a case go by that no letter holds: the law, the sort of body, the calendar, receipts, questions, events. */
export function CaseFacts() {
  const { case: c } = useCase()
  const hands = useClockFacts(c.id)
  return (
    <section className="case-facts" aria-labelledby="case-facts-title">
      <div>
        <h2 id="case-facts-title" className="panel-title">
          {words.title}
        </h2>
        <p className="quiet small">{words.lead}</p>
      </div>
      {hands.error && <Failure what={text.frame.couldNotSave} error={hands.error} />}
      {hands.facts && (
        <>
          <LawChoices facts={hands.facts} set={hands.set} />
          <ReceiptFacts />
          <QuestionFacts facts={hands.facts} set={hands.set} />
          <EventFacts facts={hands.facts} set={hands.set} busy={hands.busy} />
        </>
      )}
    </section>
  )
}
