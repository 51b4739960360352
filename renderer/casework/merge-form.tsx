import { useState } from 'react'
import { Heading } from 'react-aria-components'
import type { Arrangement } from '../../core/contract/arrange.ts'
import { useCase } from '../case/case-context.tsx'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'
import { Choice } from '../shared/choice.tsx'
import { Failure } from '../shared/notice.tsx'
import { CasePicker, type PickedCase } from './case-picker.tsx'
import { useArrange } from './use-arrange.ts'
import { WhatChanges } from './what-changes.tsx'

const words = text.casework.merge

/** Two cases become one; which of them stays is the user's to say. */
export function MergeForm({ onClose }: { onClose: () => void }) {
  const { case: c } = useCase()
  const [other, setOther] = useState<PickedCase | null>(null)
  const [way, setWay] = useState<'into' | 'from'>('from')
  const apply = useArrange(null, onClose)
  const ends = other && (way === 'into' ? { from: c.id, into: other.id } : { from: other.id, into: c.id })
  const arrangement: Arrangement | null = ends && { do: 'merge', ...ends }
  return (
    <div className="form">
      <Heading slot="title">{words.title}</Heading>
      <p className="prose quiet">{words.lead}</p>
      <CasePicker but={c.id} value={other} onChange={setOther} />
      {other && (
        <Choice
          label={words.way}
          words={{ from: words.ways.from(other.title), into: words.ways.into(other.title) }}
          value={way}
          onChange={setWay}
        />
      )}
      {arrangement ? (
        <WhatChanges arrangement={arrangement} />
      ) : (
        <p className="quiet" role="status">
          {words.pick}
        </p>
      )}
      {apply.isError && <Failure what={text.casework.failed} error={apply.error} />}
      <div className="actions end">
        <Button onPress={onClose}>{text.casework.cancel}</Button>
        <Button
          first
          isDisabled={arrangement === null || apply.isPending}
          onPress={() => arrangement && apply.mutate(arrangement)}
        >
          {text.casework.arrange.do.merge}
        </Button>
      </div>
    </div>
  )
}
