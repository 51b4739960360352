import { useState } from 'react'
import { Form } from 'react-aria-components'
import { useCase } from '../case/case-context.tsx'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'
import { Choice } from '../shared/choice.tsx'
import { DayField } from '../shared/day-field.tsx'
import { fieldsOf, suppositionOf, type Supposing } from './suppose.ts'

const words = text.whatIf
const WHOLE = ''

interface Props {
  /** Calendars by id, with their names. */
  calendars: Record<string, string>
  onSuppose: (supposing: Supposing) => void
}

/** One supposition: what, about which reference or letter, and when. */
export function SupposeForm({ calendars, onSuppose }: Props) {
  const { case: c, rows, today } = useCase()
  const [form, setForm] = useState<Supposing>({
    kind: 'they-answer',
    on: today,
    reference: c.references[0]?.value ?? null,
    entry: c.entries[0]?.id ?? null,
    body: 'school',
    calendar: Object.keys(calendars)[0] ?? '',
  })
  const fields = fieldsOf(form.kind)
  const references = {
    [WHOLE]: words.wholeCase,
    ...Object.fromEntries(c.references.map((one) => [one.value, one.value])),
  }
  const letters = rows.map(({ date, entry }) => ({ entry, says: `${date}: ${entry.story}` }))
  const questions = letters.filter(({ entry }) => entry.kind === 'clarification-request')
  const choices = fields.includes('question') ? questions : letters
  const entry = choices.some((one) => one.entry.id === form.entry) ? form.entry : (choices[0]?.entry.id ?? null)
  const said = { ...form, entry, reference: fields.includes('reference') ? form.reference : null }
  const supposition = suppositionOf(said)
  return (
    <Form
      className="suppose"
      onSubmit={(event) => {
        event.preventDefault()
        if (supposition) onSuppose(said)
      }}
    >
      <Choice
        label={words.what}
        words={words.kinds}
        value={form.kind}
        onChange={(kind) => setForm({ ...form, kind })}
      />
      {choices !== letters && choices.length === 0 && <p className="suppose-none">{words.noQuestion}</p>}
      {(fields.includes('entry') || fields.includes('question')) && choices.length > 0 && (
        <Choice
          label={fields.includes('question') ? words.question : words.letter}
          words={Object.fromEntries(choices.map((one) => [one.entry.id, one.says]))}
          value={entry ?? ''}
          onChange={(chosen) => setForm({ ...form, entry: chosen })}
        />
      )}
      {fields.includes('reference') && (
        <Choice
          label={words.about}
          words={references}
          value={form.reference ?? WHOLE}
          onChange={(reference) => setForm({ ...form, reference: reference === WHOLE ? null : reference })}
        />
      )}
      {fields.includes('body') && (
        <Choice
          label={words.body}
          words={text.law.facts.bodies}
          value={form.body}
          onChange={(body) => setForm({ ...form, body })}
        />
      )}
      {fields.includes('calendar') && (
        <Choice
          label={words.calendar}
          words={calendars}
          value={form.calendar}
          onChange={(calendar) => setForm({ ...form, calendar })}
        />
      )}
      {(fields.includes('on') || fields.includes('until')) && (
        <DayField
          label={fields.includes('until') ? words.until : words.on}
          value={form.on}
          onChange={(on) => setForm({ ...form, on })}
        />
      )}
      <Button first type="submit" isDisabled={supposition === null}>
        {words.add}
      </Button>
    </Form>
  )
}
