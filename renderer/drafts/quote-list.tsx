import { formatDayPlain } from '../../core/calendar/format-day.ts'
import type { DraftQuote } from '../../core/model/draft.ts'
import { useCase } from '../case/case-context.tsx'
import { text } from '../messages/en-gb.ts'
import { LinkButton } from '../shared/button.tsx'

const words = text.drafts.quotes

/** Passages taken over from letters, each a way back to where it stands. */
export function QuoteList({ quotes, body }: { quotes: readonly DraftQuote[]; body: string }) {
  const { case: c, showPassage } = useCase()
  if (quotes.length === 0) return null
  return (
    <section className="quotes" aria-labelledby="quotes-title">
      <h2 id="quotes-title">{words.title}</h2>
      <ul>
        {quotes.map((quote) => {
          const entry = c.entries.find((one) => one.id === quote.evidence.entry)
          const day = entry?.date ?? entry?.placedOn ?? null
          return (
            <li key={`${quote.evidence.entry} ${quote.evidence.start} ${quote.evidence.end}`}>
              <LinkButton
                aria-label={words.passage(quote.text.slice(0, 80))}
                onPress={() => showPassage(quote.evidence)}
              >
                “{quote.text.length > 90 ? `${quote.text.slice(0, 88)}…` : quote.text}”
              </LinkButton>
              {day && <span className="quiet small"> {words.from(formatDayPlain(day))}</span>}
              {!body.includes(quote.text) && <p className="quote-changed">{words.changed}</p>}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
