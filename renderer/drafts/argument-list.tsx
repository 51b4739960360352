import type { Argument } from '../../core/model/draft.ts'
import { text } from '../messages/en-gb.ts'

const words = text.drafts.arguments

interface Props {
  list: readonly (Argument & { taken: boolean })[]
  busy: boolean
  onTake: (ids: string[]) => void
}

/** Arguments that fit what was relied on, each with its source, to be taken or left. */
export function ArgumentList({ list, busy, onTake }: Props) {
  if (list.length === 0) return null
  const taken = list.filter((one) => one.taken).map((one) => one.id)
  return (
    <section className="arguments" aria-labelledby="arguments-title">
      <h2 id="arguments-title">{words.title}</h2>
      <p className="quiet small">{words.lead}</p>
      <ul>
        {list.map((one) => (
          <li key={one.id}>
            <label>
              <input
                type="checkbox"
                checked={one.taken}
                disabled={busy}
                onChange={(event) =>
                  onTake(event.target.checked ? [...taken, one.id] : taken.filter((id) => id !== one.id))
                }
              />
              <span>
                {one.title} <span className="quiet">({words.section(one.section)})</span>
              </span>
            </label>
            <details>
              <summary>{one.source}</summary>
              <p>{one.text}</p>
              {words.sure[one.sure] && <p className="argument-unsure">{words.sure[one.sure]}</p>}
            </details>
          </li>
        ))}
      </ul>
    </section>
  )
}
