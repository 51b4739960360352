import { useQuery } from '@tanstack/react-query'
import { ArrowLeft } from 'lucide-react'
import type { Draft } from '../../core/model/draft.ts'
import { useApi } from '../api/api.tsx'
import { useCase } from '../case/case-context.tsx'
import { text } from '../messages/en-gb.ts'
import { caseRoute, formatRoute } from '../routing/route.ts'
import type { DraftSaver, DraftWords } from './use-draft-saver.ts'
import { VersionList } from './version-list.tsx'

const words = text.drafts.composer

interface Props {
  draft: Draft
  back: string
  saver: DraftSaver
  onTake: (words: Pick<DraftWords, 'to' | 'subject' | 'body'>) => void
}

/** What is being written, whether it is saved, its earlier wordings, and the other letters in hand. */
export function ComposerHead({ draft, back, saver, onTake }: Props) {
  const { case: c, picked } = useCase()
  const { calls } = useApi()
  const templates = useQuery(calls.draft.templates.queryOptions())
  const drafts = useQuery(calls.draft.list.queryOptions({ input: { caseId: c.id } }))
  const title = templates.data?.find((one) => one.id === draft.template)?.title ?? draft.subject
  const others = (drafts.data ?? []).filter((one) => one.sentEntry === null)
  return (
    <header className="composer-head">
      <a href={back} className="composer-back">
        <ArrowLeft size={14} aria-hidden="true" /> {words.back(c.title)}
      </a>
      <div className="composer-title">
        <h1 tabIndex={-1}>{title}</h1>
        <span className="composer-saved quiet small" role="status">
          {saver.state === 'unsaved' ? words.saving : saver.state === 'saved' ? words.saved : ''}
        </span>
        <VersionList id={draft.id} now={saver.words} onTake={onTake} />
      </div>
      {others.length > 1 && (
        <nav className="composer-others" aria-label={words.others}>
          <ul>
            {others.map((one) => (
              <li key={one.id}>
                <a
                  href={formatRoute(caseRoute(c.id, { tab: 'drafts', draft: one.id, entry: picked }))}
                  aria-current={one.id === draft.id ? 'page' : undefined}
                >
                  {one.subject || text.drafts.list.noSubject}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </header>
  )
}
