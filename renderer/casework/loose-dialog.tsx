import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Heading } from 'react-aria-components'
import { formatDay } from '../../core/calendar/format-day.ts'
import type { Arrangement, LooseLetter } from '../../core/contract/arrange.ts'
import type { CaseSummary } from '../../core/model/case.ts'
import { useApi } from '../api/api.tsx'
import { text } from '../messages/en-gb.ts'
import { ChoiceGroup } from '../settings/choice-group.tsx'
import { Button } from '../shared/button.tsx'
import { ModalDialog } from '../shared/modal-dialog.tsx'
import { Failure } from '../shared/notice.tsx'
import { CasePicker } from './case-picker.tsx'
import { useCasework } from './casework-context.tsx'
import { useArrange } from './use-arrange.ts'
import { WhatChanges } from './what-changes.tsx'
import './casework.css'

const words = text.casework.loose

/** Letters that the user took out of all cases, each with the way back into one. */
export function LooseDialog() {
  const { open, close } = useCasework()
  return (
    <ModalDialog open={open?.kind === 'loose'} onClose={close}>
      <LooseList onClose={close} />
    </ModalDialog>
  )
}

function LooseList({ onClose }: { onClose: () => void }) {
  const { calls } = useApi()
  const letters = useQuery(calls.arrange.loose.queryOptions())
  const [picked, setPicked] = useState<LooseLetter | null>(null)
  if (picked) return <PutIn letter={picked} onBack={() => setPicked(null)} onClose={onClose} />
  return (
    <div className="form">
      <Heading slot="title">{words.title}</Heading>
      <p className="prose quiet">{letters.data?.length === 0 ? words.empty : words.lead}</p>
      {letters.isError && <Failure what={text.frame.couldNotOpen} error={letters.error} />}
      <ul className="loose-letters" aria-label={words.title}>
        {(letters.data ?? []).map((letter) => (
          <li key={letter.id}>
            <strong>{letter.title}</strong>
            <span className="quiet small">
              {[letter.sender, letter.day && formatDay(letter.day)].filter(Boolean).join(' · ')}
            </span>
            <span className="loose-words">{letter.words}</span>
            <Button bare aria-label={words.putInOf(letter.title)} onPress={() => setPicked(letter)}>
              {words.putIn}
            </Button>
          </li>
        ))}
      </ul>
      <div className="actions end">
        <Button onPress={onClose}>{text.frame.close}</Button>
      </div>
    </div>
  )
}

interface PutInProps {
  letter: LooseLetter
  onBack: () => void
  onClose: () => void
}

function PutIn({ letter, onBack, onClose }: PutInProps) {
  const [where, setWhere] = useState<'case' | 'new'>('case')
  const [to, setTo] = useState<CaseSummary | null>(null)
  const apply = useArrange(null, onClose)
  const target = where === 'new' ? null : (to?.id ?? undefined)
  const arrangement: Arrangement | null =
    target === undefined ? null : { do: 'put-in', letters: [letter.id], to: target }
  return (
    <div className="form">
      <Heading slot="title">{words.putInOf(letter.title)}</Heading>
      <ChoiceGroup
        label={text.casework.arrange.where}
        words={{ case: words.someCase, new: text.casework.arrange.wheres.split }}
        value={where}
        onChange={setWhere}
      />
      {where === 'case' && <CasePicker but={null} value={to} onChange={setTo} />}
      {arrangement && <WhatChanges arrangement={arrangement} />}
      {apply.isError && <Failure what={text.casework.failed} error={apply.error} />}
      <div className="actions end">
        <Button onPress={onBack}>{text.frame.back}</Button>
        <Button
          first
          isDisabled={arrangement === null || apply.isPending}
          onPress={() => arrangement && apply.mutate(arrangement)}
        >
          {words.do}
        </Button>
      </div>
    </div>
  )
}
