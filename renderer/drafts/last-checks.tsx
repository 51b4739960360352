import { text } from '../messages/en-gb.ts'
import { Failure } from '../shared/notice.tsx'
import { wrongNow, type LiveChecks } from './live-checks.ts'

const words = text.drafts.send

/** Whether a letter may go: its words as they stand were checked, or cannot be. What is wrong is said and left to the user. */
export const isChecked = ({ fresh, error }: LiveChecks): boolean => fresh || error !== null

/** What the checks find in a letter that the user is about to let go. */
export function LastChecks({ checks }: { checks: LiveChecks }) {
  const wrong = wrongNow(checks)
  if (checks.error) return <Failure what={words.unchecked} error={checks.error} />
  if (wrong === null) return <p role="status">{text.drafts.checks.checking}</p>
  if (wrong.length === 0) return null
  return (
    <div className="send-wrong">
      <p>
        <strong>{words.wrongTitle(wrong.length)}</strong>
      </p>
      <ul>
        {wrong.map((check) => (
          <li key={`${check.id} ${check.what}`}>{check.what}</li>
        ))}
      </ul>
    </div>
  )
}
