import { useCase } from '../case/case-context.tsx'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'

const words = text.casework.arrange

interface Props {
  chosen: ReadonlySet<string>
  onChange: (chosen: ReadonlySet<string>) => void
}

/** The letters of the case, each to be ticked. */
export function LetterChoice({ chosen, onChange }: Props) {
  const { rows } = useCase()
  const toggle = (id: string, on: boolean): void => {
    const next = new Set(chosen)
    if (on) next.add(id)
    else next.delete(id)
    onChange(next)
  }
  return (
    <fieldset className="letter-choice">
      <legend>
        {words.letters} <span className="quiet">{`${chosen.size}/${rows.length}`}</span>
      </legend>
      <div className="letter-choice-all">
        <Button bare onPress={() => onChange(new Set(rows.map((row) => row.entry.id)))}>
          {words.all}
        </Button>
        <Button bare onPress={() => onChange(new Set())}>
          {words.none}
        </Button>
      </div>
      <ul>
        {rows.map((row) => (
          <li key={row.entry.id}>
            <label>
              <input
                type="checkbox"
                checked={chosen.has(row.entry.id)}
                onChange={(event) => toggle(row.entry.id, event.target.checked)}
              />
              <span className="letter-choice-day">{row.dateWords}</span>
              <span>{row.entry.story}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
