import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useApi } from '../api/api.tsx'
import { useBringIn } from '../frame/bring-in-context.tsx'
import { text } from '../messages/en-gb.ts'
import { caseRoute } from '../routing/route.ts'
import { useRouting } from '../routing/use-route.tsx'
import { Button } from '../shared/button.tsx'
import { Failure } from '../shared/notice.tsx'

const words = text.desk.firstRun

/** The empty desk: what will be here, and the first act. */
export function FirstRun() {
  const { calls } = useApi()
  const { go } = useRouting()
  const bringIn = useBringIn()
  const queries = useQueryClient()
  const example = useMutation(
    calls.app.openExample.mutationOptions({
      onSuccess: async ({ caseId }) => {
        await queries.invalidateQueries({ queryKey: calls.case.list.key() })
        go(caseRoute(caseId))
      },
    }),
  )
  return (
    <div className="first-run">
      <h1 tabIndex={-1}>{words.title}</h1>
      <p className="first-run-lead">{words.lead}</p>
      {example.isError && <Failure what={text.frame.couldNotOpen} error={example.error} />}
      <ul className="first-run-acts">
        <li>
          <Button first isDisabled={example.isPending} onPress={() => example.mutate(undefined)}>
            {words.example}
          </Button>
          <p>{words.exampleWhy}</p>
        </li>
        <li>
          <Button onPress={() => bringIn.open()}>{words.bring}</Button>
          <p>{words.bringWhy}</p>
        </li>
      </ul>
      <p className="quiet">{words.private}</p>
    </div>
  )
}
