import { useQuery } from '@tanstack/react-query'
import { Check, Minus } from 'lucide-react'
import { useState } from 'react'
import { Checkbox, FieldError, Heading, Input, Label, Text, TextField } from 'react-aria-components'
import { tagProblem, tidyTag } from '../../core/model/desk-looks.ts'
import { useApi } from '../api/api.tsx'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'
import { ModalDialog } from '../shared/modal-dialog.tsx'
import { TagChip } from '../shared/tag-chip.tsx'
import { changeOf, startOf, type TagState } from './tag-choice.ts'
import './tag-dialog.css'

const words = text.desk

interface Props {
  /** The tags of each of the cases; null while the dialog is closed. */
  cases: readonly (readonly string[])[] | null
  onClose: () => void
  onApply: (add: string[], remove: string[]) => void
}

/** Tags for one case or many: on all, on some, on none; applied together as one change. */
export function TagDialog({ cases, onClose, onApply }: Props) {
  return (
    <ModalDialog open={cases !== null} onClose={onClose} className="tag-dialog">
      {cases && <TagBody cases={cases} onClose={onClose} onApply={onApply} />}
    </ModalDialog>
  )
}

function TagBody({ cases, onClose, onApply }: Props & { cases: readonly (readonly string[])[] }) {
  const { calls } = useApi()
  const used = useQuery(calls.case.tags.queryOptions())
  const [chosen, setChosen] = useState<ReadonlyMap<string, TagState>>(new Map())
  const [typed, setTyped] = useState('')
  const start = startOf(
    (used.data ?? []).map(({ tag }) => tag),
    cases,
  )
  const shown = [...new Map([...start, ...chosen])].toSorted(([a], [b]) => a.localeCompare(b))
  const given = tidyTag(typed)
  const isWrong = given !== '' && tagProblem(given) !== null
  const choose = (tag: string, state: TagState): void => setChosen(new Map(chosen).set(tag, state))
  const apply = (choice: ReadonlyMap<string, TagState>): void => {
    const { add, remove } = changeOf(start, choice)
    onClose()
    if (add.length + remove.length > 0) onApply(add, remove)
  }
  const enter = (): void => {
    if (given === '') return apply(chosen)
    if (isWrong) return
    const known = [...start.keys()].find((tag) => tag.toLowerCase() === given.toLowerCase()) ?? given
    choose(known, 'all')
    setTyped('')
  }
  return (
    <>
      <Heading slot="title">{words.tagTitle(cases.length)}</Heading>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          enter()
        }}
      >
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog begins with this box */}
        <TextField className="field" value={typed} onChange={setTyped} isInvalid={isWrong} autoFocus>
          <Label>{words.tagNew}</Label>
          <Input />
          <Text slot="description" className="hint">
            {words.tagNewHint}
          </Text>
          <FieldError className="wrong">{words.tagWrong}</FieldError>
        </TextField>
        {shown.length === 0 ? (
          <p className="quiet">{words.tagNone}</p>
        ) : (
          <ul className="tag-list" aria-label={words.tagList}>
            {shown.map(([tag, state]) => (
              <li key={tag}>
                <Checkbox
                  className="check"
                  isSelected={state === 'all'}
                  isIndeterminate={state === 'some'}
                  onChange={(on) => choose(tag, on ? 'all' : 'none')}
                >
                  <span className="check-box" aria-hidden="true">
                    {state === 'all' && <Check size={13} strokeWidth={3} />}
                    {state === 'some' && <Minus size={13} strokeWidth={3} />}
                  </span>
                  <TagChip tag={tag} />
                </Checkbox>
              </li>
            ))}
          </ul>
        )}
        <div className="actions end">
          <Button onPress={onClose}>{text.frame.cancel}</Button>
          <Button
            first
            onPress={() => {
              apply(given === '' ? chosen : new Map(chosen).set(given, 'all' as const))
            }}
            isDisabled={isWrong}
          >
            {words.tagApply}
          </Button>
        </div>
      </form>
    </>
  )
}
