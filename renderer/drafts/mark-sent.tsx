import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Form, Input, Label, TextField } from 'react-aria-components'
import type { CivilDay } from '../../core/model/basics.ts'
import type { Draft, SendingWay } from '../../core/model/draft.ts'
import { useApi } from '../api/api.tsx'
import { useCase } from '../case/case-context.tsx'
import { useAnnounce } from '../frame/announcer.tsx'
import { text } from '../messages/en-gb.ts'
import { caseRoute } from '../routing/route.ts'
import { useRouting } from '../routing/use-route.tsx'
import { Button } from '../shared/button.tsx'
import { Choice } from '../shared/choice.tsx'
import { DayField } from '../shared/day-field.tsx'
import { Failure } from '../shared/notice.tsx'

const words = text.drafts

/** The user says that a letter went out: when, how, and what proves it. It becomes a letter of the case. */
export function MarkSent({ draft, before, onDone }: { draft: Draft; before: () => Promise<void>; onDone: () => void }) {
  const { today } = useCase()
  const { go } = useRouting()
  const { client } = useApi()
  const queries = useQueryClient()
  const announce = useAnnounce()
  const [on, setOn] = useState<CivilDay | null>(today)
  const [how, setHow] = useState<SendingWay>('mail')
  const [proof, setProof] = useState('')
  const send = useMutation({
    mutationFn: async (day: CivilDay) => {
      await before()
      return client.draft.markSent({ id: draft.id, on: day, how, proof: proof.trim() === '' ? null : proof.trim() })
    },
    onSuccess: async ({ entry }) => {
      await queries.invalidateQueries()
      announce(words.sentNow)
      onDone()
      go(caseRoute(draft.caseId, { entry }))
    },
  })
  return (
    <Form
      className="form"
      onSubmit={(event) => {
        event.preventDefault()
        if (on !== null) send.mutate(on)
      }}
    >
      <p className="quiet small">{words.markSentHint}</p>
      <DayField first label={words.on} value={on} onChange={setOn} />
      <Choice label={words.how} words={words.way} value={how} onChange={setHow} />
      <TextField className="field" value={proof} onChange={setProof}>
        <Label>{words.proof}</Label>
        <Input />
      </TextField>
      {send.isError && <Failure what={text.frame.couldNotSave} error={send.error} />}
      <div className="actions end">
        <Button onPress={onDone}>{text.frame.cancel}</Button>
        <Button first type="submit" isDisabled={send.isPending || on === null}>
          {text.frame.save}
        </Button>
      </div>
    </Form>
  )
}
