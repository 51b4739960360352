import { useMutation } from '@tanstack/react-query'
import { AtSign, Copy, FileText, FileType, Mail, Printer } from 'lucide-react'
import type { ReactNode } from 'react'
import { Heading } from 'react-aria-components'
import { mailto } from '../../core/drafts/mailto.ts'
import type { Draft, SendingWay } from '../../core/model/draft.ts'
import { useApi } from '../api/api.tsx'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'
import { Failure } from '../shared/notice.tsx'
import { saveFile } from './hand-over.ts'
import { isChecked, LastChecks } from './last-checks.tsx'
import { useLastChecks } from './use-checks.ts'
import type { DraftWords } from './use-draft-saver.ts'
import { openPlaces } from './words.ts'

const words = text.drafts.send

type FileForm = 'eml' | 'docx' | 'pdf' | 'text'

interface Props {
  draft: Draft
  now: DraftWords
  settle: () => Promise<void>
  onPrint: () => void
  /** A way was taken: the likely answer to 'how did you send it'. */
  onTaken: (way: SendingWay) => void
  onSent: () => void
  onClose: () => void
}

/** The ways a letter can leave the desk. FOI Desk sends nothing itself. */
export function SendDialog({ draft, now, settle, onPrint, onTaken, onSent, onClose }: Props) {
  const { client } = useApi()
  const open = openPlaces(`${now.subject}\n${now.body}`).length > 0
  const checks = useLastChecks(draft, now)
  const notYet = open || !isChecked(checks)
  const link = mailto(now)
  const take = useMutation({
    mutationFn: async (as: FileForm) => {
      await settle()
      const { file, name } = await client.draft.export({ id: draft.id, as })
      if (file) saveFile(file)
      return words.saved(name)
    },
  })
  const copy = useMutation({
    mutationFn: async (copied: string) => {
      await navigator.clipboard.writeText(copied)
      return words.copied
    },
  })
  const said = take.data ?? copy.data
  const plain = now.body.replaceAll('\r\n', '\n')
  const takeFile = (as: FileForm, way: SendingWay): void => {
    onTaken(way)
    take.mutate(as)
  }
  return (
    <>
      <Heading slot="title">{words.title}</Heading>
      <p className="prose">{words.lead}</p>
      <LastChecks checks={checks} />
      {open && <p role="alert">{words.open}</p>}
      <ul className="ways">
        <Way says={words.emlSays}>
          <Button first={!open} isDisabled={notYet} onPress={() => takeFile('eml', 'mail')}>
            <Mail size={16} aria-hidden="true" /> {words.eml}
          </Button>
        </Way>
        <Way
          says={[words.mailSays, link.note, draft.attachments.length > 0 && words.mailFiles].filter(Boolean).join(' ')}
        >
          {notYet ? (
            <Button isDisabled>
              <AtSign size={16} aria-hidden="true" /> {words.mail}
            </Button>
          ) : (
            <a
              className="button"
              href={link.url}
              onClick={() => {
                onTaken('mail')
                if (link.carries === 'no-body') copy.mutate(plain)
              }}
            >
              <AtSign size={16} aria-hidden="true" /> {words.mail}
            </a>
          )}
        </Way>
        <Way says={words.formSays}>
          <Button
            isDisabled={notYet}
            onPress={() => {
              onTaken('web-form')
              copy.mutate(`${now.subject}\n\n${plain}`)
            }}
          >
            <Copy size={16} aria-hidden="true" /> {words.form}
          </Button>
          <Button bare isDisabled={notYet} onPress={() => copy.mutate(plain)}>
            {words.copy}
          </Button>
          <Button bare isDisabled={notYet} onPress={() => takeFile('text', 'web-form')}>
            <FileText size={14} aria-hidden="true" /> {words.file}
          </Button>
        </Way>
        <Way says={words.postSays}>
          <Button isDisabled={notYet} onPress={() => takeFile('pdf', 'post')}>
            <FileText size={16} aria-hidden="true" /> {words.pdf}
          </Button>
          <Button bare isDisabled={notYet} onPress={() => takeFile('docx', 'post')}>
            <FileType size={14} aria-hidden="true" /> {words.docx}
          </Button>
          <Button
            bare
            isDisabled={notYet}
            onPress={() => {
              onTaken('post')
              onPrint()
            }}
          >
            <Printer size={14} aria-hidden="true" /> {words.print}
          </Button>
        </Way>
      </ul>
      {take.isError && <Failure what={words.failed} error={take.error} />}
      {copy.isError && <Failure what={words.failed} error={copy.error} />}
      <p role="status" className="send-said">
        {said}
      </p>
      <p>{words.afterwards}</p>
      <div className="actions end">
        <Button onPress={onClose}>{words.close}</Button>
        <Button isDisabled={notYet} onPress={onSent}>
          {words.sentButton}
        </Button>
      </div>
    </>
  )
}

function Way({ says, children }: { says: string; children: ReactNode }) {
  return (
    <li className="way">
      <div className="way-acts">{children}</div>
      <p className="quiet small">{says}</p>
    </li>
  )
}
