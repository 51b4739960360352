import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Heading, Label, TextArea, TextField } from 'react-aria-components'
import type { LetterTemplate } from '../../core/contract/draft.ts'
import { useApi } from '../api/api.tsx'
import { useAnnounce } from '../frame/announcer.tsx'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'
import { Choice } from '../shared/choice.tsx'
import { ModalDialog } from '../shared/modal-dialog.tsx'
import { Failure } from '../shared/notice.tsx'

const words = text.drafts.templates

/** Templates of the user's own: begun from a shipped one, kept as text, refused by line where it cannot be used. */
export function TemplatesDialog({ templates }: { templates: readonly LetterTemplate[] }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button bare isDisabled={templates.length === 0} onPress={() => setOpen(true)}>
        {words.button}
      </Button>
      <ModalDialog open={open} onClose={() => setOpen(false)} className="wide-modal">
        <Templates templates={templates} onClose={() => setOpen(false)} />
      </ModalDialog>
    </>
  )
}

function Templates({ templates, onClose }: { templates: readonly LetterTemplate[]; onClose: () => void }) {
  const { calls } = useApi()
  const announce = useAnnounce()
  const [base, setBase] = useState(templates.find((one) => one.own)?.id ?? templates[0]?.id ?? '')
  const [typed, setTyped] = useState<string | null>(null)
  const save = useMutation(
    calls.draft.saveTemplate.mutationOptions({ onSuccess: ({ title }) => announce(words.kept(title)) }),
  )
  const remove = useMutation(
    calls.draft.removeTemplate.mutationOptions({
      onSuccess: () => {
        setTyped(null)
        announce(words.removed)
      },
    }),
  )
  const own = templates.filter((one) => one.own)
  const shown = typed ?? templates.find((one) => one.id === base)?.text ?? ''
  return (
    <>
      <Heading slot="title">{words.title}</Heading>
      <p className="prose">{words.lead}</p>
      <Choice
        label={words.base}
        words={Object.fromEntries(
          templates.map((one) => [one.id, one.own ? text.drafts.list.own(one.title) : one.title]),
        )}
        value={base}
        onChange={(id) => {
          setBase(id)
          setTyped(null)
          save.reset()
        }}
      />
      <TextField className="field" value={shown} onChange={setTyped}>
        <Label>{words.text}</Label>
        <TextArea rows={16} className="template-text" spellCheck={false} />
      </TextField>
      {save.isError && <Failure what={words.failed} error={save.error} />}
      {save.isSuccess && <p role="status">{words.kept(save.data.title)}</p>}
      <div className="actions end">
        {own.map((one) => (
          <Button key={one.id} bare onPress={() => remove.mutate({ id: one.id })}>
            {words.remove(one.title)}
          </Button>
        ))}
        <Button onPress={onClose}>{words.close}</Button>
        <Button first onPress={() => save.mutate({ text: shown })}>
          {words.save}
        </Button>
      </div>
    </>
  )
}
