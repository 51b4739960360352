import { Label, Radio, RadioGroup, TextArea, TextField } from 'react-aria-components'
import { text } from '../messages/en-gb.ts'
import type { NarrowingQuestion, QuestionChoice } from './narrowing-choices.ts'

const words = text.drafts.narrowing
const CHOICES = ['keep', 'drop', 'reword'] as const

interface Props {
  row: NarrowingQuestion
  chosen: QuestionChoice
  onChoose: (choice: QuestionChoice) => void
}

/** One question: its words, what they said of it, and what becomes of it. */
export function NarrowingRow({ row, chosen, onChoose }: Props) {
  const { label } = row.question
  return (
    <li className="narrowing-row">
      <h3>{words.label(label)}</h3>
      <p className={chosen.choice === 'drop' ? 'narrowing-words left' : 'narrowing-words'}>{row.was}</p>
      <p className="quiet small">{row.said.charAt(0).toUpperCase() + row.said.slice(1)}</p>
      <RadioGroup
        className="narrowing-choice"
        orientation="horizontal"
        aria-label={words.choose(label)}
        value={chosen.choice}
        onChange={(value) => onChoose({ ...chosen, choice: CHOICES.find((one) => one === value) ?? 'keep' })}
      >
        {CHOICES.map((one) => (
          <Radio key={one} value={one} className="option-radio">
            {words[one]}
          </Radio>
        ))}
      </RadioGroup>
      {chosen.choice === 'reword' && (
        <TextField
          className="field"
          value={chosen.wording}
          onChange={(wording) => onChoose({ choice: 'reword', wording })}
        >
          <Label>{words.wording(label)}</Label>
          <TextArea rows={3} spellCheck="true" />
        </TextField>
      )}
    </li>
  )
}
