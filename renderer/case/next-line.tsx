import { useQuery } from '@tanstack/react-query'
import { useApi } from '../api/api.tsx'
import { clockSentence } from '../clocks/clock-words.ts'
import { useStartDraft } from '../drafts/use-start-draft.ts'
import { text } from '../messages/en-gb.ts'
import { Button, LinkButton } from '../shared/button.tsx'
import { actDay } from '../shared/days.ts'
import { Failure } from '../shared/notice.tsx'
import { useCase } from './case-context.tsx'
import { nextStep } from './next-step.ts'

/** The one next thing with its last day, and the letter for it where there is one. */
export function NextLine() {
  const { case: c, today, showClock, showTab } = useCase()
  const { calls } = useApi()
  const moves = useQuery(calls.draft.moves.queryOptions({ input: { caseId: c.id } }))
  const { start, error } = useStartDraft()
  const move = moves.data?.find((one) => one.weight === 'main')
  const step = nextStep(c, today)
  const { clock } = step
  return (
    <>
      <p className="case-head-next">
        <strong>{text.case.next}</strong>
        {move ? (
          <LinkButton onPress={() => showTab('drafts')}>
            {move.last === null ? move.title : text.case.steps.until(move.title, actDay(move.last, today))}
          </LinkButton>
        ) : clock ? (
          <LinkButton onPress={() => showClock(clock.id)} aria-label={`${step.sentence} ${clockSentence(clock)}`}>
            {step.sentence}
          </LinkButton>
        ) : (
          <span>{step.sentence}</span>
        )}
        {move?.template && (
          <Button bare aria-label={text.drafts.draftOf(move.title)} onPress={() => start(move)}>
            {text.drafts.draftIt}
          </Button>
        )}
      </p>
      {error && <Failure what={text.frame.couldNotSave} error={error} />}
    </>
  )
}
