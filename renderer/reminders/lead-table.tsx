import type { ClockKind } from '../../core/model/clock.ts'
import type { ReminderSettings } from '../../core/model/reminder.ts'
import { leadsFor } from '../../core/reminders/leads.ts'
import { text } from '../messages/en-gb.ts'

const words = text.reminders
const OFFERED = [10, 5, 1, 0, -1, -7]

interface Props {
  now: ReminderSettings
  onChange: (part: Partial<ReminderSettings>) => void
}

/** For each kind of date, when it is told. */
export function LeadTable({ now, onChange }: Props) {
  const kinds = Object.keys(words.leadKinds) as ClockKind[]
  const set = (kind: ClockKind, lead: number, on: boolean): void => {
    const leads = leadsFor(kind, now)
    const next = on ? [...leads, lead].toSorted((a, b) => b - a) : leads.filter((one) => one !== lead)
    onChange({ leads: { ...now.leads, [kind]: next } })
  }
  return (
    <div className="lead-table-box">
      <table className="lead-table" aria-label={words.leads}>
        <thead>
          <tr>
            <th scope="col">{words.leadKind}</th>
            {OFFERED.map((lead) => (
              <th key={lead} scope="col">
                {words.leadNames[lead]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {kinds.map((kind) => (
            <tr key={kind}>
              <th scope="row">{words.leadKinds[kind]}</th>
              {OFFERED.map((lead) => (
                <td key={lead}>
                  <input
                    type="checkbox"
                    aria-label={words.lead(words.leadKinds[kind], words.leadNames[lead] ?? String(lead))}
                    checked={leadsFor(kind, now).includes(lead)}
                    onChange={(event) => set(kind, lead, event.target.checked)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
