import { useState } from 'react'
import { Input, Label, Text, TextArea, TextField } from 'react-aria-components'
import type { Settings } from '../../core/contract/settings.ts'
import { text } from '../messages/en-gb.ts'

interface Props {
  name: string
  addresses: string[]
  onChange: (part: Partial<Settings>) => void
}

/** The user's own name and addresses; kept when the field is left. */
export function AboutYou({ name, addresses, onChange }: Props) {
  const [typedName, setTypedName] = useState(name)
  const [typedAddresses, setTypedAddresses] = useState(addresses.join('\n'))
  const keepAddresses = (): void => {
    const next = typedAddresses.split(/[\s,;]+/).filter(Boolean)
    if (next.join() !== addresses.join()) onChange({ addresses: next })
  }
  return (
    <section className="form settings-you">
      <h2>{text.frame.you}</h2>
      <TextField
        className="field"
        value={typedName}
        onChange={setTypedName}
        onBlur={() => typedName !== name && onChange({ name: typedName })}
      >
        <Label>{text.frame.yourName}</Label>
        <Input />
        <Text slot="description" className="hint">
          {text.frame.yourNameHint}
        </Text>
      </TextField>
      <TextField className="field" value={typedAddresses} onChange={setTypedAddresses} onBlur={keepAddresses}>
        <Label>{text.frame.yourAddresses}</Label>
        <TextArea rows={3} />
        <Text slot="description" className="hint">
          {text.frame.yourAddressesHint}
        </Text>
      </TextField>
    </section>
  )
}
