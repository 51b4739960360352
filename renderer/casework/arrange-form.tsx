import { useState } from 'react'
import { Heading, Input, Label, Text, TextField } from 'react-aria-components'
import type { Arrangement } from '../../core/contract/arrange.ts'
import { useCase } from '../case/case-context.tsx'
import { text } from '../messages/en-gb.ts'
import { ChoiceGroup } from '../settings/choice-group.tsx'
import { Button } from '../shared/button.tsx'
import { Failure } from '../shared/notice.tsx'
import { usePaused } from '../shared/use-paused.ts'
import { CasePicker, type PickedCase } from './case-picker.tsx'
import { LetterChoice } from './letter-choice.tsx'
import { useArrange } from './use-arrange.ts'
import { WhatChanges } from './what-changes.tsx'

const words = text.casework.arrange
type Where = 'move' | 'split' | 'take-out'

/** Letters of the case to another case, to a new one, or out of all; what changes is shown before. */
export function ArrangeForm({ picked, onClose }: { picked: readonly string[]; onClose: () => void }) {
  const { case: c } = useCase()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(picked))
  const [where, setWhere] = useState<Where>('move')
  const [to, setTo] = useState<PickedCase | null>(null)
  const [title, setTitle] = useState('')
  const named = usePaused(title.trim(), 300)
  const apply = useArrange(c.id, onClose)
  const arrangement = arrangementOf([...chosen], where, to, named || null)
  return (
    <div className="form">
      <Heading slot="title">{words.title}</Heading>
      <p className="prose quiet">{words.lead}</p>
      <LetterChoice chosen={chosen} onChange={setChosen} />
      <ChoiceGroup label={words.where} words={words.wheres} value={where} onChange={setWhere} />
      {where === 'move' && <CasePicker but={c.id} value={to} onChange={setTo} />}
      {where === 'split' && (
        <TextField className="field" value={title} onChange={setTitle}>
          <Label>{words.newTitle}</Label>
          <Input />
          <Text slot="description" className="hint">
            {words.newTitleHint}
          </Text>
        </TextField>
      )}
      {arrangement ? (
        <WhatChanges arrangement={arrangement} />
      ) : (
        <p className="quiet" role="status">
          {chosen.size === 0 ? words.pick : words.pickCase}
        </p>
      )}
      {apply.isError && <Failure what={text.casework.failed} error={apply.error} />}
      <div className="actions end">
        <Button onPress={onClose}>{text.casework.cancel}</Button>
        <Button
          first
          isDisabled={arrangement === null || apply.isPending}
          onPress={() => arrangement && apply.mutate(withTitle(arrangement, title))}
        >
          {words.do[where]}
        </Button>
      </div>
    </div>
  )
}

function arrangementOf(
  entries: string[],
  where: Where,
  to: PickedCase | null,
  title: string | null,
): Arrangement | null {
  if (entries.length === 0) return null
  if (where === 'move') return to === null ? null : { do: 'move', entries, to: to.id }
  return where === 'split' ? { do: 'split', entries, title } : { do: 'take-out', entries }
}

/** The name as it stands in the field, not as it stood when typing paused. */
const withTitle = (arrangement: Arrangement, title: string): Arrangement =>
  arrangement.do === 'split' ? { ...arrangement, title: title.trim() || null } : arrangement
