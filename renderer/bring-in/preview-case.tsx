import { memo, useMemo } from 'react'
import type { ImportPreview } from '../../core/contract/import.ts'
import { looksOf } from '../case/lanes.ts'
import { storyRows } from '../case/story-rows.ts'
import { text } from '../messages/en-gb.ts'
import { ReferenceChip } from '../shared/reference-chip.tsx'

/** Letters shown before the rest is only counted. */
const SHOWN = 200
const words = text.bringIn

/** One case as it would stand: title, authority, and each letter with date, what it is and its reference. */
export const PreviewCase = memo(function PreviewCase({ preview }: { preview: ImportPreview['cases'][number] }) {
  const { case: c } = preview
  const rows = useMemo(() => storyRows(c), [c])
  const lookOf = useMemo(() => looksOf(c), [c])
  return (
    <section className="preview-case">
      <h3>{c.title}</h3>
      <p className="quiet small">
        {[
          preview.new ? words.caseNew : words.caseGrows,
          c.authority,
          words.entries(preview.newEntries),
          c.questions.length > 0 ? words.questions(c.questions.length) : null,
          c.clocks.length > 0 ? words.clocks(c.clocks.length) : null,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keys */}
      <div className="preview-scroll" role="region" aria-label={c.title} tabIndex={0}>
        <table className="preview-table">
          <thead>
            <tr>
              <th scope="col">{words.columns.date}</th>
              <th scope="col">{words.columns.story}</th>
              <th scope="col">{words.columns.references}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, SHOWN).map((row) => (
              <tr key={row.entry.id}>
                <td title={row.dateWords}>
                  {row.inferred && row.entry.placedOn ? '~ ' : ''}
                  {row.date} {row.year}
                </td>
                <td>
                  <span className="unseen">{text.case.direction[row.entry.direction]}: </span>
                  {row.entry.story}
                </td>
                <td>
                  {row.entry.references.map((reference) => (
                    <ReferenceChip key={reference} value={reference} look={lookOf(reference)} />
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > SHOWN && <p className="quiet small">… {words.entries(rows.length - SHOWN)}</p>}
    </section>
  )
})
