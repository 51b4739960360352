import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components'
import { useApi } from '../api/api.tsx'
import { text } from '../messages/en-gb.ts'

const words = text.casework.arrange
/** A case as it is picked. */
export interface PickedCase {
  id: string
  title: string
  authority: string | null
}

interface Props {
  /** A case that cannot be meant. */
  but: string | null
  value: PickedCase | null
  onChange: (picked: PickedCase | null) => void
}

/** One of the user's cases, by a few letters of its title, authority or reference. */
export function CasePicker({ but, value, onChange }: Props) {
  const { calls } = useApi()
  const [typed, setTyped] = useState(value?.title ?? '')
  const q = value?.title === typed ? '' : typed
  const cases = useQuery({
    ...calls.note.cases.queryOptions({ input: { q, but } }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })
  // Until the answer to these letters is there, only what of the last one has them too: Enter never takes another case.
  const found = (cases.data ?? []).filter((one) => !cases.isPlaceholderData || hasLetters(one, q))
  return (
    <ComboBox
      className="field case-picker"
      items={found}
      inputValue={typed}
      selectedKey={value?.id ?? null}
      menuTrigger="focus"
      allowsEmptyCollection
      onInputChange={(now) => {
        setTyped(now)
        if (value && now !== value.title) onChange(null)
      }}
      onSelectionChange={(id) => {
        const picked = found.find((one) => one.id === id) ?? null
        if (picked) setTyped(picked.title)
        onChange(picked)
      }}
    >
      <Label>{words.otherCase}</Label>
      <Input placeholder={words.chooseCase} />
      <Popover className="popover menu case-picker-list">
        <ListBox renderEmptyState={() => <p className="quiet option">{words.noCase}</p>}>
          {(one: PickedCase) => (
            <ListBoxItem id={one.id} className="option" textValue={one.title}>
              <Text slot="label">{one.title}</Text>
              {one.authority && (
                <Text slot="description" className="option-more">
                  {one.authority}
                </Text>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}

const hasLetters = ({ title, authority }: PickedCase, letters: string): boolean =>
  `${title} ${authority ?? ''}`.toLowerCase().includes(letters.trim().toLowerCase())
