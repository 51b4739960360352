import { useQuery } from '@tanstack/react-query'
import { useApi } from '../api/api.tsx'
import { useCase } from '../case/case-context.tsx'
import { text } from '../messages/en-gb.ts'
import { caseRoute, formatRoute } from '../routing/route.ts'
import { MarkdownView } from './markdown-view.tsx'

/** Notes elsewhere in which a link to this case stands. */
export function LinkingNotes() {
  const { case: c } = useCase()
  const { calls } = useApi()
  const linking = useQuery(calls.note.linking.queryOptions({ input: { caseId: c.id } }))
  if (!linking.data || linking.data.length === 0) return null
  return (
    <section className="linking-notes" aria-labelledby="linking-title">
      <h2 id="linking-title" className="panel-title">
        {text.notes.linking}
      </h2>
      <ul>
        {linking.data.map((note) => (
          <li key={note.id} className="note">
            <p className="note-target">
              <a href={formatRoute(caseRoute(note.on.caseId, { tab: 'notes' }))}>{note.caseTitle}</a>
            </p>
            <MarkdownView text={note.text} onTick={null} />
          </li>
        ))}
      </ul>
    </section>
  )
}
