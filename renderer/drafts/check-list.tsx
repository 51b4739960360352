import { Check as Tick, CircleAlert } from 'lucide-react'
import type { Check } from '../../core/model/draft.ts'
import { text } from '../messages/en-gb.ts'
import { LinkButton } from '../shared/button.tsx'
import { Failure } from '../shared/notice.tsx'
import type { LiveChecks } from './use-checks.ts'

const words = text.drafts.checks

/** Everything that can be told of the letter before it goes out, each a sentence; one that is not right leads to its place. */
export function CheckList({ checks, onGo }: { checks: LiveChecks; onGo: (check: Check) => void }) {
  const { list, error } = checks
  const wrong = (list ?? []).filter((check) => !check.ok)
  return (
    <section className="checks" aria-labelledby="checks-title">
      <h2 id="checks-title">
        {words.title}{' '}
        {list && (
          <span className={wrong.length > 0 ? 'checks-count wrong' : 'checks-count'} role="status">
            {wrong.length > 0 ? words.wrong(wrong.length) : words.allWell}
          </span>
        )}
      </h2>
      {error && <Failure what={text.frame.couldNotOpen} error={error} />}
      {!list && !error && <p className="quiet">{words.checking}</p>}
      <ul aria-label={words.title}>
        {(list ?? []).map((check) => (
          <li key={`${check.id} ${check.what}`} className={check.ok ? 'check' : 'check wrong'}>
            {check.ok ? (
              <>
                <Tick size={14} aria-hidden="true" />
                <span>
                  <span className="unseen">{words.ok} </span>
                  {check.what}
                </span>
              </>
            ) : (
              <>
                <CircleAlert size={14} aria-hidden="true" />
                <LinkButton onPress={() => onGo(check)}>
                  <span className="unseen">{words.bad} </span>
                  {check.what}
                </LinkButton>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
