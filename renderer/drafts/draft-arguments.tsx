import { useQuery } from '@tanstack/react-query'
import type { Draft } from '../../core/model/draft.ts'
import { useApi } from '../api/api.tsx'
import { text } from '../messages/en-gb.ts'
import { Failure } from '../shared/notice.tsx'
import { useRecompose } from './use-recompose.ts'

const words = text.drafts

/** Arguments that fit the sections relied on; each is taken in or left. */
export function DraftArguments({ draft, before }: { draft: Draft; before: () => Promise<void> }) {
  const { calls } = useApi()
  const composed = useQuery({
    ...calls.draft.compose.queryOptions({
      input: { caseId: draft.caseId, template: draft.template, choices: draft.choices },
    }),
    placeholderData: (known) => known,
  })
  const again = useRecompose(draft, before)
  const found = composed.data?.arguments ?? []
  if (found.length === 0) return null
  const toggle = (id: string, taken: boolean): void => {
    const now = found.filter((one) => one.taken).map((one) => one.id)
    again.mutate({ arguments: taken ? [...now, id] : now.filter((one) => one !== id) })
  }
  return (
    <section>
      <h3 className="panel-title">{words.arguments}</h3>
      <p className="quiet small">
        {words.argumentsHint} {words.narrowHint}
      </p>
      {again.isError && <Failure what={text.frame.couldNotSave} error={again.error} />}
      <ul className="arguments">
        {found.map((one) => (
          <li key={one.id}>
            <label>
              <input
                type="checkbox"
                checked={one.taken}
                disabled={again.isPending}
                onChange={(event) => toggle(one.id, event.target.checked)}
              />
              <span>
                {one.title}
                <span className="quiet small">
                  {' '}
                  {text.case.questions.section(one.section)}, {text.clocks.sure[one.sure]}: {one.source}
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  )
}
