import { useQuery } from '@tanstack/react-query'
import { useApi } from '../api/api.tsx'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'
import { Failure } from '../shared/notice.tsx'
import { LawChangeDialog } from './law-change-dialog.tsx'
import { useLawChange } from './use-law-change.ts'
import './law.css'

const words = text.law
const NAMED = 4

/** Law that came with a newer FOI Desk and moves nothing before its moved clocks were seen; nothing where none waits. */
export function LawWaiting() {
  const { calls } = useApi()
  const law = useQuery(calls.law.get.queryOptions())
  const changing = useLawChange()
  const waiting = law.data?.waiting ?? []
  if (waiting.length === 0) return null
  return (
    <section className="law-waiting" aria-label={words.waiting}>
      <strong>{words.waiting}</strong>
      <p>{words.waitingLead}</p>
      <ul>
        {waiting.slice(0, NAMED).map((line) => (
          <li key={line}>{line}</li>
        ))}
        {waiting.length > NAMED && <li>{words.waitingAll(waiting.length - NAMED)}</li>}
      </ul>
      {changing.error && <Failure what={words.failed} error={changing.error} />}
      <Button first isDisabled={changing.busy} onPress={() => changing.look({ kind: 'app' })}>
        {changing.busy ? words.checking : words.waitingSee}
      </Button>
      <LawChangeDialog changing={changing} />
    </section>
  )
}
