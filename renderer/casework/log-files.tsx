import { FilePlus, Paperclip } from 'lucide-react'
import { FileTrigger } from 'react-aria-components'
import type { Attachment } from '../../core/model/letter.ts'
import { sizeWords } from '../drafts/words.ts'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'

const words = text.casework.log

interface Props {
  kept: readonly Attachment[]
  added: readonly File[]
  onKept: (kept: readonly Attachment[]) => void
  onAdded: (added: File[]) => void
}

/** Scans that go with what is entered: those that are there, and those to come. */
export function LogFiles({ kept, added, onKept, onAdded }: Props) {
  const files = [
    ...kept.map((one) => ({
      key: one.hash,
      name: one.name,
      bytes: one.bytes,
      drop: () => onKept(kept.filter((other) => other !== one)),
    })),
    ...added.map((one) => ({
      key: `${one.name} ${one.size} ${one.lastModified}`,
      name: one.name,
      bytes: one.size,
      drop: () => onAdded(added.filter((other) => other !== one)),
    })),
  ]
  return (
    <section className="log-files" aria-labelledby="log-files-title">
      <h3 id="log-files-title">{words.files}</h3>
      {files.length > 0 && (
        <ul aria-label={words.files}>
          {files.map((file) => (
            <li key={file.key}>
              <Paperclip size={14} aria-hidden="true" /> {file.name}{' '}
              <span className="quiet small">{sizeWords(file.bytes)}</span>
              <Button bare aria-label={words.removeFile(file.name)} onPress={file.drop}>
                {text.drafts.list.remove}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <FileTrigger allowsMultiple onSelect={(chosen) => chosen && onAdded([...added, ...chosen])}>
        <Button bare>
          <FilePlus size={14} aria-hidden="true" /> {words.addFiles}
        </Button>
      </FileTrigger>
    </section>
  )
}
