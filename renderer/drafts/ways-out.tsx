import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components'
import type { Draft } from '../../core/model/draft.ts'
import { useApi } from '../api/api.tsx'
import { useCase } from '../case/case-context.tsx'
import { useAnnounce } from '../frame/announcer.tsx'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'
import { Failure } from '../shared/notice.tsx'
import { handOver } from './hand-over.ts'
import { MarkSent } from './mark-sent.tsx'

const words = text.drafts
const FORMS = [
  ['mailto', words.mailto],
  ['eml', words.eml],
  ['docx', words.docx],
  ['text', words.asText],
] as const

interface Props {
  draft: Draft
  body: string
  before: () => Promise<void>
}

/** Out of the desk: to the mail program, as a file, to the clipboard; then 'I have sent it'. FOI Desk sends nothing itself. */
export function WaysOut({ draft, body, before }: Props) {
  const { calls, client } = useApi()
  const queries = useQueryClient()
  const announce = useAnnounce()
  const { showDraft } = useCase()
  const take = useMutation({
    mutationFn: async (as: (typeof FORMS)[number][0]) => {
      await before()
      return client.draft.export({ id: draft.id, as })
    },
    onSuccess: (made) => {
      handOver(made)
      announce([words.exported(made.name), made.note].filter(Boolean).join(' '))
    },
  })
  const remove = useMutation(
    calls.draft.remove.mutationOptions({
      onSuccess: async () => {
        announce(words.removed)
        showDraft(null)
        await queries.invalidateQueries({ queryKey: calls.draft.list.key() })
      },
    }),
  )
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(body)
    announce(words.copied)
  }
  return (
    <section className="ways-out">
      <h3 className="panel-title">{words.send}</h3>
      {take.isError && <Failure what={text.frame.couldNotOpen} error={take.error} />}
      {take.data?.note && <p className="quiet small">{take.data.note}</p>}
      <div className="actions">
        {FORMS.map(([form, says]) => (
          <Button key={form} isDisabled={take.isPending} onPress={() => take.mutate(form)}>
            {says}
          </Button>
        ))}
        <Button onPress={() => void copy()}>{words.copyBody}</Button>
      </div>
      {draft.sentEntry === null && (
        <div className="actions">
          <DialogTrigger>
            <Button first>{words.markSent}</Button>
            <Popover className="popover" placement="top start">
              <Dialog className="correct">
                {({ close }) => (
                  <>
                    <Heading slot="title">{words.markSentTitle}</Heading>
                    <MarkSent draft={draft} before={before} onDone={close} />
                  </>
                )}
              </Dialog>
            </Popover>
          </DialogTrigger>
          <Button bare onPress={() => remove.mutate({ id: draft.id })}>
            {words.remove}
          </Button>
        </div>
      )}
    </section>
  )
}
