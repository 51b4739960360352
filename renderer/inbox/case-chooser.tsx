import { useQuery } from '@tanstack/react-query'
import { Search } from 'lucide-react'
import { useState } from 'react'
import { Autocomplete, Input, Menu, MenuItem, TextField } from 'react-aria-components'
import { useApi } from '../api/api.tsx'
import { filterRows } from '../../core/desk/filter.ts'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'
import { PopoverDialog } from '../shared/popover-dialog.tsx'

const words = text.inbox
const SHOWN = 30
const OWN = 'own'

interface Props {
  button: string
  /** The case that it stands in now. */
  now: string | null
  onChoose: (caseId: string | null) => void
}

/** Chooses a case by a few letters of its name, authority or reference; or a new one. */
export function CaseChooser({ button, now, onChoose }: Props) {
  return (
    <PopoverDialog button={<Button bare>{button}</Button>} title={words.intoCase}>
      {(close) => (
        <Chooser
          now={now}
          onChoose={(caseId) => {
            close()
            onChoose(caseId)
          }}
        />
      )}
    </PopoverDialog>
  )
}

function Chooser({ now, onChoose }: Omit<Props, 'button'>) {
  const { calls } = useApi()
  const cases = useQuery(calls.case.list.queryOptions())
  const [typed, setTyped] = useState('')
  const found = filterRows(cases.data ?? [], typed.trim())
    .rows.filter((one) => one.id !== now)
    .slice(0, SHOWN)
  return (
    <Autocomplete inputValue={typed} onInputChange={setTyped}>
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the first field of a dialog that the user has just opened */}
      <TextField className="filter" aria-label={words.findCase} autoFocus>
        <Search size={16} aria-hidden="true" />
        <Input placeholder={words.findCaseHint} />
      </TextField>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keys */}
      <div className="case-choices" role="group" aria-label={words.cases} tabIndex={0}>
        <Menu aria-label={words.cases} onAction={(key) => onChoose(key === OWN ? null : String(key).slice(5))}>
          {found.map((one) => (
            <MenuItem key={one.id} id={`case-${one.id}`} className="option case-choice" textValue={one.title}>
              <span>{one.title}</span>
              <span className="small">{one.authority ?? text.case.noAuthority}</span>
            </MenuItem>
          ))}
          <MenuItem id={OWN} className="option" textValue={words.ownCase}>
            {words.ownCase}
          </MenuItem>
        </Menu>
      </div>
    </Autocomplete>
  )
}
