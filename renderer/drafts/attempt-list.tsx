import { MailX } from 'lucide-react'
import { formatDay } from '../../core/calendar/format-day.ts'
import type { Attempt } from '../../core/model/draft.ts'
import { useCase } from '../case/case-context.tsx'
import { text } from '../messages/en-gb.ts'
import { LinkButton } from '../shared/button.tsx'

const words = text.drafts.ledger

/** Every attempt to reach the other side: how, what proves it, what failed and why, and from which day it counts. */
export function AttemptList({ attempts }: { attempts: readonly Attempt[] }) {
  return (
    <section aria-labelledby="went-out-title">
      <h2 id="went-out-title">{words.title}</h2>
      {attempts.length === 0 ? (
        <p className="quiet">{words.none}</p>
      ) : (
        <table className="attempts" aria-label={words.title}>
          <thead>
            <tr>
              <th scope="col">{words.columns.on}</th>
              <th scope="col">{words.columns.how}</th>
              <th scope="col">{words.columns.proof}</th>
              <th scope="col">{words.columns.counts}</th>
            </tr>
          </thead>
          <tbody>
            {attempts.map((attempt) => (
              <AttemptRow key={attempt.entry} attempt={attempt} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function AttemptRow({ attempt }: { attempt: Attempt }) {
  const { case: c, pick } = useCase()
  const story = c.entries.find((entry) => entry.id === attempt.entry)?.story ?? ''
  const how = attempt.how === null ? words.howNot : words.how[attempt.how]
  return (
    <tr>
      <td>
        <LinkButton aria-label={words.entry(story)} onPress={() => pick(attempt.entry, { open: true })}>
          {attempt.on === null ? words.noDay : formatDay(attempt.on)}
        </LinkButton>
        <div className="quiet small">{story}</div>
      </td>
      <td>
        {how}
        {attempt.to !== null && attempt.to !== '' && <> {words.to(attempt.to)}</>}
        {attempt.failures.map((failure) => (
          <p key={failure.entry} className="attempt-failed">
            <MailX size={14} aria-hidden="true" />{' '}
            {failure.addresses.length > 0 ? words.failedTo(failure.addresses.join(', ')) : `${words.failed}.`}{' '}
            {failure.reason} <LinkButton onPress={() => pick(failure.entry, { open: true })}>{words.notice}</LinkButton>
          </p>
        ))}
      </td>
      <td>{attempt.proof ?? <span className="quiet">{words.noProof}</span>}</td>
      <td>
        {attempt.effectiveOn === null ? words.notYet : formatDay(attempt.effectiveOn)}
        <div className="quiet small">{attempt.why}</div>
      </td>
    </tr>
  )
}
