import { useState } from 'react'
import { Form } from 'react-aria-components'
import { useCase } from '../case/case-context.tsx'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'
import { Choice } from '../shared/choice.tsx'
import { DayField } from '../shared/day-field.tsx'
import { isAboutEntry, suppositionOf, type Supposing } from './suppose.ts'

const words = text.whatIf
const WHOLE = ''

/** One supposition: what, about which reference or letter, and when. */
export function SupposeForm({ onSuppose }: { onSuppose: (supposing: Supposing) => void }) {
  const { case: c, rows, today } = useCase()
  const [form, setForm] = useState<Supposing>({
    kind: 'they-answer',
    on: today,
    reference: c.references[0]?.value ?? null,
    entry: c.entries[0]?.id ?? null,
  })
  const aboutEntry = isAboutEntry(form.kind)
  const references = {
    [WHOLE]: words.wholeCase,
    ...Object.fromEntries(c.references.map((one) => [one.value, one.value])),
  }
  const letters = Object.fromEntries(rows.map((row) => [row.entry.id, `${row.date}: ${row.entry.story}`]))
  return (
    <Form
      className="suppose"
      onSubmit={(event) => {
        event.preventDefault()
        if (suppositionOf(form)) onSuppose(aboutEntry ? { ...form, reference: null } : form)
      }}
    >
      <Choice
        label={words.what}
        words={words.kinds}
        value={form.kind}
        onChange={(kind) => setForm({ ...form, kind })}
      />
      {aboutEntry ? (
        <Choice
          label={words.letter}
          words={letters}
          value={form.entry ?? ''}
          onChange={(entry) => setForm({ ...form, entry })}
        />
      ) : (
        <Choice
          label={words.about}
          words={references}
          value={form.reference ?? WHOLE}
          onChange={(reference) => setForm({ ...form, reference: reference === WHOLE ? null : reference })}
        />
      )}
      {form.kind !== 'not-there' && (
        <DayField
          label={form.kind === 'they-delay' ? words.until : words.on}
          value={form.on}
          onChange={(on) => setForm({ ...form, on })}
        />
      )}
      <Button first type="submit" isDisabled={suppositionOf(form) === null}>
        {words.add}
      </Button>
    </Form>
  )
}
