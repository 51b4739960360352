import { useQuery } from '@tanstack/react-query'
import { FolderOutput, Pencil } from 'lucide-react'
import type { CaseEntry } from '../../core/model/case.ts'
import { useApi } from '../api/api.tsx'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'
import { useCasework } from './casework-context.tsx'

const words = text.casework

/** What is done to one letter as a whole: it is moved, or what was entered by hand is changed. */
export function LetterActs({ entry }: { entry: CaseEntry }) {
  const { show } = useCasework()
  const { calls } = useApi()
  const entered = useQuery({
    ...calls.log.get.queryOptions({ input: { id: entry.id } }),
    enabled: entry.byHand === true,
  })
  return (
    <p className="letter-acts">
      {entered.data && (
        <Button
          bare
          aria-label={words.log.changeOf(entry.story)}
          onPress={() => show({ kind: 'log-edit', entry: entry.id })}
        >
          <Pencil size={14} aria-hidden="true" /> {words.log.change}
        </Button>
      )}
      <Button bare onPress={() => show({ kind: 'arrange', entries: [entry.id] })}>
        <FolderOutput size={14} aria-hidden="true" /> {words.acts.arrange}
      </Button>
    </p>
  )
}
