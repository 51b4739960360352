import type { Authority, Timeliness } from '../../core/model/authority.ts'
import { text } from '../messages/en-gb.ts'

const words = text.authority

/** How long its answers and reviews take, and how often they are late. */
export function TimePart({ of }: { of: Authority }) {
  return (
    <section className="authority-part" aria-labelledby="authority-time">
      <h2 id="authority-time">{words.time}</h2>
      <dl className="times">
        <Times name={words.responses} of={of.responses} />
        <Times name={words.reviews} of={of.reviews} />
      </dl>
      <p className="quiet small">{words.timeWhy}</p>
    </section>
  )
}

function Times({ name, of }: { name: string; of: Timeliness }) {
  return (
    <div>
      <dt>{name}</dt>
      {of.decided === 0 ? (
        <dd className="quiet">{words.notYet}</dd>
      ) : (
        <>
          {of.took && (
            <dd>
              <strong>{words.median(of.took.median)}</strong>, {words.worst(of.took.worst)}
            </dd>
          )}
          <dd className={of.late > 0 ? 'far late' : undefined}>
            {words.lateHow(of.late, of.decided)}
            {of.daysLate && `, ${words.daysLate(of.daysLate.median, of.daysLate.worst)}`}
          </dd>
          {of.unanswered > 0 && <dd>{words.unanswered(of.unanswered)}</dd>}
        </>
      )}
    </div>
  )
}
