import { useMutation } from '@tanstack/react-query'
import { Download, Paperclip } from 'lucide-react'
import type { OpenedEntry } from '../../core/model/case.ts'
import type { Attachment } from '../../core/model/letter.ts'
import { useApi } from '../api/api.tsx'
import { saveFile } from '../drafts/hand-over.ts'
import { sizeWords } from '../drafts/words.ts'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'
import { Failure } from '../shared/notice.tsx'

const words = text.casework.files
/** Kinds that a page shows by itself. */
const SHOWN = /^image\/(?:png|jpeg|gif|webp|avif)$/
/** Kinds that may be expected to hold words. */
const WORDED = /^(?:image\/|application\/pdf)|\.(?:pdf|jpe?g|png|tiff?|heic)$/i

/** The files that came with a letter, as they were kept; a scan that is a picture is shown. */
export function LetterFiles({ opened }: { opened: OpenedEntry }) {
  const files = opened.attachments.filter((file) => file.hash !== '')
  if (files.length === 0) return null
  return (
    <section className="letter-files" aria-labelledby="letter-files-title">
      <h3 id="letter-files-title">{words.title}</h3>
      <ul>
        {files.map((file) => (
          <FileLine key={`${file.hash} ${file.name}`} opened={opened} file={file} />
        ))}
      </ul>
    </section>
  )
}

function FileLine({ opened, file }: { opened: OpenedEntry; file: Attachment }) {
  const { client } = useApi()
  const save = useMutation({
    mutationFn: async () => saveFile(await client.entry.file({ id: opened.entry.id, hash: file.hash })),
  })
  const silent = file.text === null && (WORDED.test(file.type) || WORDED.test(file.name))
  return (
    <li>
      <span className="letter-file">
        <Paperclip size={14} aria-hidden="true" /> {file.name}
        <span className="quiet small">{sizeWords(file.bytes)}</span>
        <Button bare aria-label={words.saveOf(file.name)} onPress={() => save.mutate()}>
          <Download size={14} aria-hidden="true" /> {words.save}
        </Button>
      </span>
      {silent && <span className="quiet small">{words.noText}</span>}
      {save.isError && <Failure what={text.frame.couldNotOpen} error={save.error} />}
      {opened.entry.byHand && SHOWN.test(file.type) && (
        <img src={`/picture/${file.hash}`} alt={words.shown(file.name)} loading="lazy" />
      )}
    </li>
  )
}
