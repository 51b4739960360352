import { formatDayPlain } from '../../core/calendar/format-day.ts'
import type { LawOverview } from '../../core/contract/law.ts'
import { text } from '../messages/en-gb.ts'

const words = text.law

/** Every holiday calendar: for which days it is known, how sure, and from where. */
export function CalendarsPart({ calendars }: Pick<LawOverview, 'calendars'>) {
  return (
    <section className="law-part" aria-labelledby="law-calendars">
      <h2 id="law-calendars">{words.calendars}</h2>
      <table className="law-table" aria-labelledby="law-calendars">
        <thead>
          <tr>
            <th scope="col">{words.calendarColumns.name}</th>
            <th scope="col">{words.calendarColumns.known}</th>
            <th scope="col">{words.calendarColumns.sure}</th>
            <th scope="col" className="second">
              {words.calendarColumns.source}
            </th>
          </tr>
        </thead>
        <tbody>
          {calendars.map((calendar) => (
            <tr key={calendar.id}>
              <th scope="row">{calendar.name}</th>
              <td>
                {calendar.known === null
                  ? words.estimate
                  : words.range(formatDayPlain(calendar.known.from), formatDayPlain(calendar.known.to))}
              </td>
              <td>{text.clocks.sure[calendar.sure]}</td>
              <td className="second">
                {calendar.source}
                {calendar.note !== null && <span className="quiet"> {calendar.note}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
