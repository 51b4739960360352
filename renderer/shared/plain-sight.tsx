import { stretches } from '../../core/plain-sight/hidden-characters.ts'
import { text } from '../messages/en-gb.ts'
import './plain-sight.css'

/** Words from a stranger that could mislead (a name, an address, a file's name): what hides in them is named where it stands. */
export function PlainSight({ children }: { children: string }) {
  const found = stretches(children)
  return (
    <bdi className="plain-sight">
      {found.map((one, i) =>
        one.kind === 'words' ? (
          one.words
        ) : (
          // oxlint-disable-next-line react/no-array-index-key -- the pieces of one string, in its order
          <span key={i} className="hidden-character">
            {text.formatted.hidden(one.name, one.count)}
          </span>
        ),
      )}
    </bdi>
  )
}
