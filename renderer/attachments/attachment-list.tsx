import type { OpenedEntry } from '../../core/model/case.ts'
import { text } from '../messages/en-gb.ts'
import { AttachmentLine } from './attachment-line.tsx'
import './attachments.css'

/** The files that came with a letter. None is opened by itself; each is saved by choice, after a look at what it really is. */
export function AttachmentList({ opened }: { opened: OpenedEntry }) {
  if (opened.attachments.length === 0) return null
  return (
    <section aria-label={text.attachments.title}>
      <h3>{text.attachments.title}</h3>
      <ul className="attachments">
        {opened.attachments.map((file, i) => (
          // oxlint-disable-next-line react/no-array-index-key -- the same file can come twice; their order never changes
          <AttachmentLine key={i} entry={opened.entry.id} file={file} />
        ))}
      </ul>
    </section>
  )
}
