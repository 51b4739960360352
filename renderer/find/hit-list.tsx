import { Folder, Mail, Paperclip, PenLine, StickyNote, type LucideIcon } from 'lucide-react'
import { formatDayPlain } from '../../core/calendar/format-day.ts'
import type { SearchHit } from '../../core/contract/search.ts'
import { text } from '../messages/en-gb.ts'
import { caseRoute, formatRoute } from '../routing/route.ts'
import { groupHits, routeOfHit } from './group-hits.ts'

const words = text.find
const ICONS: Record<SearchHit['what'], LucideIcon> = {
  letter: Mail,
  attachment: Paperclip,
  note: StickyNote,
  draft: PenLine,
  case: Folder,
}

interface Props {
  asked: string
  found: { hits: SearchHit[]; more: boolean; order: 'best' | 'newest'; instead: string | null }
}

/** What was found, by case, with the words lit. */
export function HitList({ asked, found }: Props) {
  const groups = groupHits(found.hits)
  return (
    <section aria-label={words.results}>
      <p className="quiet" role="status">
        {found.hits.length === 0 ? words.none(asked) : words.count(found.hits.length, found.more)}{' '}
        {found.order === 'newest' && found.hits.length > 0 && words.newest}
        {found.instead !== null && words.instead(found.instead)}
      </p>
      {groups.map((group) => (
        <section key={group.caseId} className="hit-group">
          <h2>
            <a href={formatRoute(caseRoute(group.caseId))}>{group.title}</a>
            {group.archived && <span className="quiet"> {words.archived}</span>}
            {group.authority && <span className="quiet"> {group.authority}</span>}
          </h2>
          <ul>
            {group.hits.map((hit) => (
              <li key={`${hit.what}:${hit.entryId ?? ''}:${hit.noteId ?? hit.draftId ?? ''}:${hit.heading ?? ''}`}>
                <HitLine hit={hit} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}

function HitLine({ hit }: { hit: SearchHit }) {
  const Icon = ICONS[hit.what]
  const kinds: Record<string, string> = hit.direction ? text.kinds.entry[hit.direction] : {}
  const head = [
    hit.kind ? (kinds[hit.kind] ?? words.what[hit.what]) : words.what[hit.what],
    hit.date && formatDayPlain(hit.date),
    hit.sender,
    hit.heading,
  ]
  return (
    <a className="hit" href={formatRoute(routeOfHit(hit))}>
      <Icon size={16} aria-hidden="true" />
      <span>
        <span className="hit-head">{head.filter(Boolean).join(' · ')}</span>
        <span className="hit-words">
          {hit.snippet.map((piece, i) =>
            // oxlint-disable-next-line react/no-array-index-key -- pieces of one line, drawn anew as a whole
            piece.hit ? <mark key={i}>{piece.text}</mark> : <span key={i}>{piece.text}</span>,
          )}
        </span>
      </span>
    </a>
  )
}
