import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Heading } from 'react-aria-components'
import type { CaseLinkKind } from '../../core/contract/arrange.ts'
import { useApi } from '../api/api.tsx'
import { useCase } from '../case/case-context.tsx'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'
import { Choice } from '../shared/choice.tsx'
import { Failure } from '../shared/notice.tsx'
import { CasePicker, type PickedCase } from './case-picker.tsx'

const words = text.casework.link

/** How this case stands to another. */
export function LinkForm({ onClose }: { onClose: () => void }) {
  const { case: c } = useCase()
  const { calls } = useApi()
  const queries = useQueryClient()
  const [kind, setKind] = useState<CaseLinkKind>('follows-from')
  const [other, setOther] = useState<PickedCase | null>(null)
  const link = useMutation(
    calls.arrange.link.mutationOptions({
      onSuccess: async () => {
        await queries.invalidateQueries({ queryKey: calls.arrange.key() })
        onClose()
      },
    }),
  )
  return (
    <div className="form">
      <Heading slot="title">{words.title}</Heading>
      <p className="prose quiet">{words.lead}</p>
      <Choice label={words.kind} words={words.kinds} value={kind} onChange={setKind} />
      <CasePicker but={c.id} value={other} onChange={setOther} />
      {link.isError && <Failure what={text.casework.failed} error={link.error} />}
      <div className="actions end">
        <Button onPress={onClose}>{text.casework.cancel}</Button>
        <Button
          first
          isDisabled={other === null || link.isPending}
          onPress={() => other && link.mutate({ from: c.id, to: other.id, kind })}
        >
          {words.do}
        </Button>
      </div>
    </div>
  )
}
