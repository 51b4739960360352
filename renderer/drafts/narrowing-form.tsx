import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Heading, ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import type { Draft, DraftChoices } from '../../core/model/draft.ts'
import { useApi } from '../api/api.tsx'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'
import { Failure } from '../shared/notice.tsx'
import { usePaused } from '../shared/use-paused.ts'
import { DifferenceView } from './difference-view.tsx'
import { asAsked, asNarrowed, choicesOf, startOf, type QuestionChoice } from './narrowing-choices.ts'
import { NarrowingRow } from './narrowing-row.tsx'
import { lettersWith } from './use-choices.ts'

const words = text.drafts.narrowing

interface Props {
  draft: Draft
  onTake: (choices: Pick<DraftChoices, 'drop' | 'reword'>) => void
  onCancel: () => void
}

/** Every question with what was said of it, to be kept, left out or put more narrowly; beside it what the letter comes to. */
export function NarrowingForm({ draft, onTake, onCancel }: Props) {
  const { calls, client } = useApi()
  const { caseId } = draft
  const first = useQuery(calls.draft.narrowing.queryOptions({ input: { caseId, choices: draft.choices } }))
  const [chosen, setChosen] = useState<Readonly<Record<string, QuestionChoice>>>({})
  const [shown, setShown] = useState<'difference' | 'letter'>('difference')
  const rows = first.data?.questions ?? []
  const now = { ...startOf(rows), ...chosen }
  const choices = choicesOf(now)
  const still = JSON.parse(usePaused(JSON.stringify(choices), 250)) as typeof choices
  const narrowing = useQuery({
    ...calls.draft.narrowing.queryOptions({ input: { caseId, choices: { ...draft.choices, ...still } } }),
    enabled: rows.length > 0,
    placeholderData: keepPreviousData,
  })
  const letter = useQuery({
    queryKey: [['draft', 'preview'], { id: draft.id, body: draft.body, still }],
    queryFn: () => lettersWith(client, draft, { ...draft.choices, ...still }),
    enabled: rows.length > 0,
    placeholderData: keepPreviousData,
  })
  const settling = JSON.stringify(still) !== JSON.stringify(choices)
  const none = rows.length > 0 && choices.drop.length === rows.length
  return (
    <>
      <Heading slot="title">{words.title}</Heading>
      <p className="prose">{words.lead}</p>
      {first.isError && <Failure what={text.frame.couldNotOpen} error={first.error} />}
      <div className="narrowing">
        <ol className="narrowing-list" aria-label={words.list}>
          {rows.map((row) => (
            <NarrowingRow
              key={row.question.label}
              row={row}
              chosen={now[row.question.label] ?? { choice: 'keep', wording: row.was }}
              onChoose={(choice) => setChosen({ ...chosen, [row.question.label]: choice })}
            />
          ))}
        </ol>
        <div className="narrowing-preview">
          <h3>{words.warnings}</h3>
          <ul className="narrowing-warnings" aria-live="polite" aria-busy={settling || narrowing.isPlaceholderData}>
            {(narrowing.data?.warnings ?? []).map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
          <ToggleButtonGroup
            className="segments"
            aria-label={words.preview}
            disallowEmptySelection
            selectedKeys={[shown]}
            onSelectionChange={(keys) => setShown(keys.has('letter') ? 'letter' : 'difference')}
          >
            <ToggleButton id="difference" className="segment">
              {words.difference}
            </ToggleButton>
            <ToggleButton id="letter" className="segment">
              {words.letter}
            </ToggleButton>
          </ToggleButtonGroup>
          <section className="narrowing-panel" aria-label={shown === 'letter' ? words.letter : words.differenceOf}>
            {letter.isError && <Failure what={text.frame.couldNotOpen} error={letter.error} />}
            {shown === 'letter' ? (
              <p className="difference" aria-busy={settling || letter.isPlaceholderData}>
                {letter.data?.body}
              </p>
            ) : (
              <DifferenceView before={asAsked(rows)} after={asNarrowed(rows, now)} />
            )}
          </section>
        </div>
      </div>
      {none && <p role="alert">{words.none}</p>}
      <div className="actions end">
        <Button onPress={onCancel}>{text.frame.cancel}</Button>
        <Button first isDisabled={none || rows.length === 0} onPress={() => onTake(choices)}>
          {words.take}
        </Button>
      </div>
    </>
  )
}
