import { Fragment } from 'react'
import { formatDay } from '../../core/calendar/format-day.ts'
import type { RereadCase } from '../../core/contract/reread.ts'
import type { FactChange, RereadLetter } from '../../core/model/rereading.ts'
import { MovedCases } from '../law/moved-cases.tsx'
import { text } from '../messages/en-gb.ts'
import { caseRoute, formatRoute } from '../routing/route.ts'
import { Button } from '../shared/button.tsx'
import { briefDay } from '../shared/days.ts'
import { factValue } from './fact-value.ts'
import '../law/law.css'

const words = text.rereading

interface Props {
  changed: RereadCase
  busy: boolean
  onTake: () => void
}

/** A case that would change: its letters, each fact as it stands and as it would stand, and the clocks that would move. */
export function ChangedCase({ changed, busy, onTake }: Props) {
  const { caseId, title, letters, moved } = changed
  return (
    <li className="reread-case">
      <div className="reread-case-head">
        <h3>
          <a href={formatRoute(caseRoute(caseId))}>{title}</a>
        </h3>
        <Button bare isDisabled={busy} onPress={onTake} aria-label={words.takeCaseOf(title)}>
          {words.takeCase}
        </Button>
      </div>
      <table className="law-table reread-table" aria-label={words.lettersOf(title)}>
        <thead>
          <tr>
            <th scope="col">{words.columns.letter}</th>
            <th scope="col">{words.columns.fact}</th>
            <th scope="col">{words.columns.before}</th>
            <th scope="col">{words.columns.after}</th>
          </tr>
        </thead>
        <tbody>
          {letters.map((letter) => (
            <Fragment key={letter.entryId}>
              {letter.changes.map((change, i) => (
                <ChangeRow key={change.fact} caseId={caseId} letter={letter} change={change} first={i === 0} />
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
      {moved.length > 0 && (
        <>
          <h4>{words.movedClocks}</h4>
          <MovedCases moved={[{ caseId, title, moved }]} />
        </>
      )}
    </li>
  )
}

interface RowProps {
  caseId: string
  letter: RereadLetter
  change: FactChange
  first: boolean
}

function ChangeRow({ caseId, letter, change, first }: RowProps) {
  return (
    <tr className={first ? 'reread-first' : undefined}>
      {first && (
        <th scope="rowgroup" rowSpan={letter.changes.length}>
          <a href={formatRoute(caseRoute(caseId, { entry: letter.entryId }))}>{letter.story}</a>
          {letter.day !== null && (
            <span className="quiet small" title={formatDay(letter.day)}>
              {briefDay(letter.day)}
            </span>
          )}
        </th>
      )}
      <td>{words.facts[change.fact]}</td>
      <td className="reread-before">{factValue(change.fact, change.before)}</td>
      <td>
        <strong>{factValue(change.fact, change.after)}</strong>
      </td>
    </tr>
  )
}
