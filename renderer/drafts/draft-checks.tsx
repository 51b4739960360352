import { CircleAlert, CircleCheck } from 'lucide-react'
import type { Check } from '../../core/model/draft.ts'
import { text } from '../messages/en-gb.ts'
import { LinkButton } from '../shared/button.tsx'

const words = text.drafts

/** What was checked before sending; what is wrong first, each with its place in the letter. */
export function DraftChecks({
  checks,
  onShow,
}: {
  checks: readonly Check[]
  onShow: (start: number, end: number) => void
}) {
  const wrong = checks.filter((check) => !check.ok)
  return (
    <section>
      <h3 className="panel-title">{words.checks}</h3>
      <p className="quiet small" role="status">
        {wrong.length === 0 ? words.allGood : words.trouble(wrong.length)}
      </p>
      <ul className="checks" aria-label={words.checks}>
        {[...wrong, ...checks.filter((check) => check.ok)].map((check) => (
          <li key={check.id} className={check.ok ? 'check ok' : 'check'}>
            {check.ok ? <CircleCheck size={15} aria-hidden="true" /> : <CircleAlert size={15} aria-hidden="true" />}
            <span className="unseen">{check.ok ? words.fine : words.look}: </span>
            {check.at && !check.ok ? (
              <CheckPlace check={check} at={check.at} onShow={onShow} />
            ) : (
              <span>{check.what}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

interface PlaceProps {
  check: Check
  at: { start: number; end: number }
  onShow: (start: number, end: number) => void
}

function CheckPlace({ check, at, onShow }: PlaceProps) {
  return (
    <LinkButton aria-label={words.showPlace(check.what)} onPress={() => onShow(at.start, at.end)}>
      {check.what}
    </LinkButton>
  )
}
