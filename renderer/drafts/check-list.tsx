import { Check as Tick, CircleAlert } from 'lucide-react'
import { useEffect, useEffectEvent, useRef } from 'react'
import type { Check } from '../../core/model/draft.ts'
import { useAnnounce } from '../frame/announcer.tsx'
import { text } from '../messages/en-gb.ts'
import { LinkButton } from '../shared/button.tsx'
import { Failure } from '../shared/notice.tsx'
import { wrongNow, type LiveChecks } from './live-checks.ts'

const words = text.drafts.checks

/**
 * Everything that can be told of the letter before it goes out, each a sentence; one that is not right leads to its place. While the
 * words are checked again, what was said of the earlier ones stands back and leads nowhere.
 */
export function CheckList({ checks, onGo }: { checks: LiveChecks; onGo: (check: Check) => void }) {
  const { answer, fresh, error } = checks
  const list = answer?.list ?? []
  const wrong = wrongNow(checks)
  useSaying(wrong?.length ?? null)
  return (
    <section className="checks" aria-labelledby="checks-title">
      <h2 id="checks-title">
        {words.title} {!error && <Count wrong={wrong?.length ?? null} />}
      </h2>
      {error && <Failure what={text.frame.couldNotOpen} error={error} />}
      <ul aria-label={words.title} aria-busy={!fresh} className={fresh ? undefined : 'checks-old'}>
        {list.map((check) => (
          <li key={`${check.id} ${check.what}`} className={check.ok ? 'letter-check' : 'letter-check wrong'}>
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
                {fresh ? (
                  <LinkButton onPress={() => onGo(check)}>
                    <span className="unseen">{words.bad} </span>
                    {check.what}
                  </LinkButton>
                ) : (
                  <span>{check.what}</span>
                )}
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Count({ wrong }: { wrong: number | null }) {
  if (wrong === null) return <span className="checks-count checking">{words.checking}</span>
  if (wrong === 0) return <span className="checks-count">{words.allWell}</span>
  return <span className="checks-count wrong">{words.wrong(wrong)}</span>
}

/** Says aloud how many checks are not right, when that has changed and not at every pause. */
function useSaying(count: number | null): void {
  const announce = useAnnounce()
  const said = useRef<number | null>(null)
  const say = useEffectEvent((now: number) => {
    if (said.current !== null && said.current !== now) announce(now > 0 ? words.saidWrong(now) : words.saidWell)
    said.current = now
  })
  useEffect(() => {
    if (count !== null) say(count)
  }, [count])
}
