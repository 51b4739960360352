import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Heading, Input, Label, Text, TextField } from 'react-aria-components'
import type { CivilDay } from '../../core/model/basics.ts'
import type { Draft, SendingWay } from '../../core/model/draft.ts'
import { formatDay } from '../../core/calendar/format-day.ts'
import { useApi } from '../api/api.tsx'
import { useCase } from '../case/case-context.tsx'
import { isOver } from '../clocks/clock-order.ts'
import { useAnnounce } from '../frame/announcer.tsx'
import { text } from '../messages/en-gb.ts'
import { caseRoute } from '../routing/route.ts'
import { useRouting } from '../routing/use-route.tsx'
import { Button } from '../shared/button.tsx'
import { Choice } from '../shared/choice.tsx'
import { DayField } from '../shared/day-field.tsx'
import { Failure } from '../shared/notice.tsx'
import { isChecked, LastChecks } from './last-checks.tsx'
import { useLastChecks } from './use-checks.ts'
import type { DraftWords } from './use-draft-saver.ts'

const words = text.drafts.sent

interface Props {
  draft: Draft
  now: DraftWords
  way: SendingWay
  settle: () => Promise<void>
  onClose: () => void
}

/** The user says that the letter went out: when, how, to whom, with what proof. Then the clocks are shown as they have moved. */
export function SentForm({ draft, now, way, settle, onClose }: Props) {
  const { today, case: before } = useCase()
  const { client } = useApi()
  const { go } = useRouting()
  const announce = useAnnounce()
  const [on, setOn] = useState<CivilDay | null>(today)
  const [how, setHow] = useState<SendingWay>(way)
  const [to, setTo] = useState(now.to)
  const [proof, setProof] = useState('')
  const checks = useLastChecks(draft, now)
  const send = useMutation({
    mutationFn: async (day: CivilDay) => {
      // The case on the screen may follow before this call comes back.
      const known = new Set(before.clocks.map((one) => one.id))
      await settle()
      const { caseId, entry } = await client.draft.markSent({
        id: draft.id,
        on: day,
        how,
        to,
        proof: proof.trim() || null,
      })
      const c = await client.case.get({ id: caseId })
      const fresh = c.clocks.find((one) => one.waitingFor === 'them' && !isOver(one) && !known.has(one.id))
      return { entry, caseId, fresh }
    },
    onSuccess: ({ entry, caseId, fresh: clock }) => {
      announce(clock ? words.done(formatDay(clock.due)) : words.donePlain)
      onClose()
      go(caseRoute(caseId, { tab: clock ? 'clocks' : 'story', clock: clock?.id ?? null, entry }))
    },
  })
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault()
        if (on !== null && isChecked(checks)) send.mutate(on)
      }}
    >
      <Heading slot="title">{words.title}</Heading>
      <p className="prose">{words.lead}</p>
      <LastChecks checks={checks} />
      <DayField label={words.on} value={on} onChange={setOn} first />
      <Choice label={words.how} words={words.ways} value={how} onChange={setHow} />
      <TextField className="field" value={to} onChange={setTo}>
        <Label>{words.to}</Label>
        <Input />
      </TextField>
      <TextField className="field" value={proof} onChange={setProof}>
        <Label>{words.proof}</Label>
        <Input />
        <Text slot="description" className="hint">
          {words.proofHint}
        </Text>
      </TextField>
      {on === null && <p role="alert">{words.needDay}</p>}
      {send.isError && <Failure what={words.failed} error={send.error} />}
      <div className="actions end">
        <Button onPress={onClose}>{words.cancel}</Button>
        <Button first type="submit" isDisabled={send.isPending || on === null || !isChecked(checks)}>
          {words.do}
        </Button>
      </div>
    </form>
  )
}
