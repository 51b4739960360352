import { Search, X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Button as AriaButton, Input, SearchField } from 'react-aria-components'
import { isTyping } from '../frame/keys.ts'

interface Props {
  value: string
  onChange: (value: string) => void
  label: string
  hint?: string
}

/** Narrows a list as one types; the slash key goes to it, Escape empties it, an arrow leads on to the list. */
export function FilterBox({ value, onChange, label, hint }: Props) {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key !== '/' || isTyping(event)) return
      event.preventDefault()
      input.current?.focus()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
  return (
    <SearchField className="filter" aria-label={label} value={value} onChange={onChange}>
      <Search size={16} aria-hidden="true" />
      <Input ref={input} onKeyDown={toFirstRow} placeholder={hint ?? label} />
      <AriaButton className="button bare icon filter-clear">
        <X size={16} aria-hidden="true" />
      </AriaButton>
    </SearchField>
  )
}

function toFirstRow(event: React.KeyboardEvent): void {
  if (event.key !== 'ArrowDown') return
  const row = document.querySelector<HTMLElement>('[data-row][tabindex="0"]')
  if (!row) return
  event.preventDefault()
  row.focus()
}
