import { useQuery } from '@tanstack/react-query'
import { Search } from 'lucide-react'
import { useState } from 'react'
import { Autocomplete, Header, Input, Menu, MenuItem, MenuSection, TextField } from 'react-aria-components'
import { useApi } from '../api/api.tsx'
import { filterRows } from '../../core/desk/filter.ts'
import { text } from '../messages/en-gb.ts'
import { caseRoute } from '../routing/route.ts'
import { useRouting } from '../routing/use-route.tsx'
import { ModalDialog } from '../shared/modal-dialog.tsx'
import type { Action } from './action.ts'
import { useActions } from './use-actions.ts'
import './find.css'

const words = text.find
const SHOWN_CASES = 8

interface Props {
  open: boolean
  onClose: () => void
  showKeys: () => void
}

/** Every action and every case under one box, by a few letters of its name. */
export function Palette({ open, onClose, showKeys }: Props) {
  return (
    <ModalDialog open={open} onClose={onClose} className="palette" label={words.palette}>
      <PaletteBody onDone={onClose} showKeys={showKeys} />
    </ModalDialog>
  )
}

function PaletteBody({ onDone, showKeys }: { onDone: () => void; showKeys: () => void }) {
  const { calls } = useApi()
  const { go } = useRouting()
  const [typed, setTyped] = useState('')
  const cases = useQuery(calls.case.list.queryOptions())
  const archived = useQuery(calls.case.archived.queryOptions())
  const asked = typed.trim().toLowerCase()
  const actions = useActions(showKeys).filter((action) => action.words.toLowerCase().includes(asked))
  const found: Action[] = filterRows([...(cases.data ?? []), ...(archived.data ?? [])], asked)
    .rows.slice(0, SHOWN_CASES)
    .map((one) => ({
      id: `case-${one.id}`,
      menu: null,
      words: one.archivedOn === null ? one.title : `${one.title} ${words.archived}`,
      keys: one.authority,
      run: () => go(caseRoute(one.id)),
    }))
  const search: Action[] =
    asked === ''
      ? []
      : [
          {
            id: 'search',
            menu: null,
            words: words.findWords(typed.trim()),
            keys: null,
            run: () => go({ screen: 'find', q: typed.trim() }),
          },
        ]
  const all = [...actions, ...found, ...search]
  const run = (id: string): void => {
    onDone()
    all.find((action) => action.id === id)?.run()
  }
  return (
    <Autocomplete inputValue={typed} onInputChange={setTyped}>
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog is this box */}
      <TextField className="filter" aria-label={words.palette} autoFocus>
        <Search size={18} aria-hidden="true" />
        <Input placeholder={words.paletteHint} />
      </TextField>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keys */}
      <div className="palette-list" role="group" aria-label={words.results} tabIndex={0}>
        <Menu aria-label={words.palette} onAction={(id) => run(String(id))}>
          <Section title={words.actions} actions={actions} />
          <Section title={words.cases} actions={found} />
          <Section title={words.title} actions={search} />
        </Menu>
      </div>
    </Autocomplete>
  )
}

function Section({ title, actions }: { title: string; actions: readonly Action[] }) {
  if (actions.length === 0) return null
  return (
    <MenuSection>
      <Header>{title}</Header>
      {actions.map((action) => (
        <MenuItem key={action.id} id={action.id} className="option" textValue={action.words}>
          <span>{action.words}</span>
          {action.keys !== null && <kbd>{action.keys}</kbd>}
        </MenuItem>
      ))}
    </MenuSection>
  )
}
