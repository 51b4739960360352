import type { BundleForm, BundlePreview } from '../../core/model/bundle.ts'
import { sizeWords } from '../drafts/words.ts'
import { text } from '../messages/en-gb.ts'

const words = text.bundle

interface Props {
  preview: BundlePreview
  form: BundleForm
  onLeaveOut: (entry: string, out: boolean) => void
}

interface Line {
  entry: string
  n: number | null
  at: number
  dateWords: string
  story: string
  note: string
}

/** Every entry of the case in its order: with its number where it goes in, with the reason where it stays out. */
export function BundleList({ preview, form, onLeaveOut }: Props) {
  const lines: Line[] = [
    ...preview.documents.map(({ entry, n, at, dateWords, story, files }) => ({
      entry,
      n,
      at,
      dateWords,
      story,
      note: files.length > 0 ? words.files(files.length) : '',
    })),
    ...preview.leftOut.map(({ entry, at, dateWords, story, why }) => ({
      entry,
      n: null,
      at,
      dateWords,
      story,
      note: why,
    })),
  ].toSorted((a, b) => a.at - b.at)
  const stays = preview.documents.flatMap((one) => one.files.filter((file) => file.leftOutBecause !== null))
  const going = preview.documents.flatMap((one) => one.files).length - stays.length
  const know = [...preview.warnings, ...stays.map((file) => words.fileOut(file.name, file.leftOutBecause ?? ''))]
  return (
    <>
      <h3>
        {words.list}{' '}
        <span className="quiet small">
          {words.sum(
            preview.documents.length,
            form === 'zip' ? going : 0,
            sizeWords(form === 'zip' ? preview.bytes : 0),
          )}
        </span>
      </h3>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keys */}
      <ol className="bundle-list" aria-label={words.list} tabIndex={0}>
        {lines.map((line) => (
          <li key={line.entry} className={line.n === null ? 'out' : undefined}>
            <label>
              <input
                type="checkbox"
                aria-label={words.include(line.story)}
                checked={line.n !== null}
                onChange={(event) => onLeaveOut(line.entry, !event.target.checked)}
              />
              <span className="bundle-n">{line.n}</span>
              <span className="quiet">{line.dateWords}</span>
              <span>
                {line.story} {line.note !== '' && <span className="quiet small">{line.note}</span>}
              </span>
            </label>
          </li>
        ))}
      </ol>
      {know.length > 0 && (
        <>
          <h3>{words.know}</h3>
          <ul className="bundle-know">
            {know.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
