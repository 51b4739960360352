import { formatDay } from '../../core/calendar/format-day.ts'
import type { Clock } from '../../core/model/clock.ts'
import { useCase } from '../case/case-context.tsx'
import { text } from '../messages/en-gb.ts'
import { LinkButton } from '../shared/button.tsx'

const words = text.clocks

/** The dates, the rule with its source and standing, and what was taken as fact with where it was read. */
export function ClockFacts({ clock }: { clock: Clock }) {
  return (
    <>
      <dl className="clock-facts">
        {rowsOf(clock).map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Assumptions clock={clock} />
    </>
  )
}

function rowsOf(clock: Clock): [string, string][] {
  const days: [string, string | null][] = [
    [words.received, clock.received],
    [words.due, clock.due],
    [words.atMost, clock.atMost],
    [words.beforeExtension, clock.dueBeforeExtension],
    [words.accordingToThem, clock.dueAccordingToAuthority],
    [words.extendedTo, clock.extendedByAuthorityTo],
    [words.answered, clock.answered],
  ]
  return [
    ...days.flatMap(([label, day]): [string, string][] => (day === null ? [] : [[label, formatDay(day)]])),
    [words.rule, clock.rule],
    [words.source, clock.source],
    [words.basisLabel, words.basis[clock.basis]],
    [words.sureLabel, words.sure[clock.sure]],
    [words.calendar, words.calendars[clock.calendar] ?? clock.calendar],
  ]
}

function Assumptions({ clock }: { clock: Clock }) {
  const { showPassage } = useCase()
  if (clock.assumptions.length === 0) return null
  return (
    <div>
      <p className="working-label">{words.assumptions}</p>
      <ul className="assumptions">
        {clock.assumptions.map(({ what, evidence }) => (
          <li key={what}>
            {what}{' '}
            {evidence && (
              <LinkButton onPress={() => showPassage(evidence)} aria-label={`${text.case.showPassage}: ${what}`}>
                {text.case.showPassage}
              </LinkButton>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
