import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Input, Radio, RadioGroup, TextField } from 'react-aria-components'
import type { Draft } from '../../core/model/draft.ts'
import { useApi } from '../api/api.tsx'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'
import { Failure } from '../shared/notice.tsx'
import { useRecompose } from './use-recompose.ts'

const words = text.drafts
type Choice = 'keep' | 'drop' | 'reword'
const CHOICES: readonly Choice[] = ['keep', 'drop', 'reword']

/** Question by question: keep it, leave it out, or word it anew, beside what they said of it. */
export function NarrowQuestions({ draft, before }: { draft: Draft; before: () => Promise<void> }) {
  const { calls } = useApi()
  const [dropped, setDropped] = useState<readonly string[]>(draft.choices.drop ?? [])
  const [reworded, setReworded] = useState<Readonly<Record<string, string>>>(draft.choices.reword ?? {})
  const choices = { ...draft.choices, drop: [...dropped], reword: { ...reworded } }
  const narrowing = useQuery({
    ...calls.draft.narrowing.queryOptions({ input: { caseId: draft.caseId, choices } }),
    placeholderData: (known) => known,
  })
  const again = useRecompose(draft, before)
  const choose = (label: string, was: string, choice: Choice): void => {
    setDropped(
      choice === 'drop' ? [...dropped.filter((one) => one !== label), label] : dropped.filter((one) => one !== label),
    )
    const { [label]: now, ...others } = reworded
    setReworded(choice === 'reword' ? { ...others, [label]: now ?? was } : others)
  }
  if (!narrowing.data) return null
  return (
    <section className="narrow">
      <h3 className="panel-title">{words.narrow}</h3>
      <p className="quiet small">{words.narrowHint}</p>
      {narrowing.data.warnings.map((warning) => (
        <p key={warning} className="move-needs">
          {warning}
        </p>
      ))}
      <ol>
        {narrowing.data.questions.map(({ question, said, was }) => {
          const { label } = question
          const choice: Choice = label in reworded ? 'reword' : dropped.includes(label) ? 'drop' : 'keep'
          return (
            <li key={label} className="narrow-question">
              <strong>{label}</strong>
              <div>
                <p className={choice === 'drop' ? 'left-out' : undefined}>{question.text}</p>
                {said && (
                  <p className="quiet small">
                    {words.said}: {said}
                  </p>
                )}
                {choice === 'reword' && (
                  <TextField
                    className="field"
                    aria-label={words.newWording(label)}
                    value={reworded[label] ?? ''}
                    onChange={(wording) => setReworded({ ...reworded, [label]: wording })}
                  >
                    <Input />
                  </TextField>
                )}
              </div>
              <RadioGroup
                className="choice-options"
                orientation="horizontal"
                aria-label={`${words.narrow} ${label}`}
                value={choice}
                onChange={(next) => choose(label, was, CHOICES.find((one) => one === next) ?? 'keep')}
              >
                {CHOICES.map((one) => (
                  <Radio key={one} value={one} className="choice-option">
                    {words[one]}
                  </Radio>
                ))}
              </RadioGroup>
            </li>
          )
        })}
      </ol>
      {again.isError && <Failure what={text.frame.couldNotSave} error={again.error} />}
      <Button
        isDisabled={again.isPending}
        onPress={() => again.mutate({ drop: [...dropped], reword: { ...reworded } })}
      >
        {words.apply}
      </Button>
    </section>
  )
}
