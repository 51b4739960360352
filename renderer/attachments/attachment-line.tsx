import { useMutation } from '@tanstack/react-query'
import { Paperclip } from 'lucide-react'
import { useState } from 'react'
import type { AttachmentLook } from '../../core/contract/attachment.ts'
import type { Attachment } from '../../core/model/letter.ts'
import { seenOnly } from '../../core/plain-sight/hidden-characters.ts'
import { useApi } from '../api/api.tsx'
import { saveFile } from '../drafts/hand-over.ts'
import { useAnnounce } from '../frame/announcer.tsx'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'
import { ModalDialog } from '../shared/modal-dialog.tsx'
import { Failure } from '../shared/notice.tsx'
import { PlainSight } from '../shared/plain-sight.tsx'
import { AttachmentWarning } from './attachment-warning.tsx'

const words = text.attachments

interface Props {
  entry: string
  file: Attachment
}

/** A file of a letter: its name, its size, and a way to save it that first looks at its bytes. */
export function AttachmentLine({ entry, file }: Props) {
  const { client } = useApi()
  const announce = useAnnounce()
  const [warned, setWarned] = useState<AttachmentLook | null>(null)
  const take = useMutation({
    mutationFn: async (seen: boolean) => {
      const given = await client.attachment.take({ entry, hash: file.hash, warned: seen })
      saveFile(new File([given.file], given.name, { type: given.file.type }))
      return given.name
    },
    onSuccess: (name) => announce(words.saved(name)),
  })
  const look = useMutation({
    mutationFn: () => client.attachment.look({ entry, hash: file.hash }),
    onSuccess: (found) => (found.verdict === 'plain' ? take.mutate(false) : setWarned(found)),
  })
  const error = look.error ?? take.error
  return (
    <li className="attachment">
      <Paperclip size={14} aria-hidden="true" />
      <span className="attachment-name">
        <PlainSight>{file.name}</PlainSight>{' '}
        <span className="quiet small">{Math.max(1, Math.round(file.bytes / 1024)).toLocaleString('en-GB')} KB</span>
      </span>
      {file.hash !== '' && (
        <Button
          bare
          aria-label={words.saveOf(seenOnly(file.name))}
          isDisabled={look.isPending || take.isPending}
          onPress={() => look.mutate()}
        >
          {words.save}
        </Button>
      )}
      {error && <Failure what={words.failed} error={error} />}
      <ModalDialog open={warned !== null} onClose={() => setWarned(null)} className="attachment-dialog">
        {warned && (
          <AttachmentWarning
            look={warned}
            onClose={() => setWarned(null)}
            onSave={() => {
              setWarned(null)
              take.mutate(true)
            }}
          />
        )}
      </ModalDialog>
    </li>
  )
}
