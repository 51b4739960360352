import { useCase } from '../case/case-context.tsx'
import { lanesOf, normalOf } from '../case/lanes.ts'
import { text } from '../messages/en-gb.ts'
import { ReferenceLine } from './reference-line.tsx'
import './references.css'

/** The references of the matter, each under the one that it follows, with the words that say so. */
export function ReferenceTree() {
  const { case: c } = useCase()
  const words = text.case.references
  if (c.references.length === 0) return <p className="quiet panel-none">{words.empty}</p>
  const lanes = lanesOf(c).filter((lane) => lane.reference !== null)
  return (
    <div className="panel">
      <section>
        <h2 className="panel-title">{words.tree}</h2>
        <ol className="references" aria-label={words.title}>
          {lanes.map((lane) => {
            const reference = c.references.find((one) => normalOf(one.value) === normalOf(lane.reference ?? ''))
            return reference && <ReferenceLine key={reference.value} reference={reference} lane={lane} />
          })}
        </ol>
      </section>
    </div>
  )
}
