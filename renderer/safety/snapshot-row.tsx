import { useMutation } from '@tanstack/react-query'
import { Check, TriangleAlert } from 'lucide-react'
import type { Snapshot } from '../../core/contract/safety.ts'
import { useApi } from '../api/api.tsx'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'
import { when, whenShort } from './when.ts'

const words = text.safety

interface Props {
  snapshot: Snapshot & { holds: { cases: number; entries: number; notes: number } | null }
  onRestore: () => void
}

export function SnapshotRow({ snapshot, onRestore }: Props) {
  const { calls } = useApi()
  const verify = useMutation(calls.safety.verifySnapshot.mutationOptions())
  const { id, takenAt, why, bytes, holds } = snapshot
  const problem = verify.data?.problem ?? (holds === null ? words.unreadable : null)
  const state = verify.data === undefined ? words.verified : words.soundNow
  const said =
    verify.data?.problem != null ? words.unsound(verify.data.problem) : problem === null ? state : words.unreadable
  return (
    <tr>
      <th scope="row">{whenShort(takenAt)}</th>
      <td>{words.why[why]}</td>
      <td>{holds === null ? '–' : words.held(holds)}</td>
      <td className="number">{words.size(bytes)}</td>
      <td className={problem === null ? 'whole' : 'part'}>
        <span role="status">
          {problem === null ? <Check size={14} aria-hidden="true" /> : <TriangleAlert size={14} aria-hidden="true" />}{' '}
          {said}
        </span>
      </td>
      <td className="acts">
        <Button
          bare
          isDisabled={verify.isPending}
          aria-label={words.verifyOf(when(takenAt))}
          onPress={() => verify.mutate({ id })}
        >
          {words.verify}
        </Button>
        <Button bare isDisabled={problem !== null} aria-label={words.restoreOf(when(takenAt))} onPress={onRestore}>
          {words.restore}
        </Button>
      </td>
    </tr>
  )
}
