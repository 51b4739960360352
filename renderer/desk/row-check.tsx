import { text } from '../messages/en-gb.ts'

interface Props {
  id: string
  title: string
  selected: boolean
  onSelect: (id: string, shift: boolean) => void
}

/** The box that selects a case by mouse. The focus goes on to the row, whose keys then are about what is selected. */
export function RowCheck({ id, title, selected, onSelect }: Props) {
  return (
    <input
      type="checkbox"
      className="row-check"
      aria-label={text.desk.select(title)}
      tabIndex={-1}
      checked={selected}
      onChange={() => undefined}
      onClick={(event) => {
        onSelect(id, event.shiftKey)
        event.currentTarget.closest('li')?.querySelector<HTMLElement>('[data-row]')?.focus({ preventScroll: true })
      }}
    />
  )
}
