import type { ReminderSettings } from '../../core/model/reminder.ts'
import { text } from '../messages/en-gb.ts'
import { NumberOrNever } from './number-or-never.tsx'
import { Tick } from './tick.tsx'
import { TimeField } from './time-field.tsx'

const words = text.reminders
const USUAL_QUIET = { from: 1260, to: 480 }
const USUAL_WORK = { from: 540, to: 1020, days: [1, 2, 3, 4, 5] }

interface Props {
  now: ReminderSettings
  onChange: (part: Partial<ReminderSettings>) => void
}

/** When the user may be spoken to; every change takes hold at once. */
export function HowYouHear({ now, onChange }: Props) {
  return (
    <div className="form">
      <Tick label={words.switchedOn} value={now.on} onChange={(on) => onChange({ on })} />
      <div className="field-row">
        <TimeField label={words.usual} value={now.at} onChange={(at) => at !== null && onChange({ at })} />
        <NumberOrNever
          label={words.digestOver}
          value={now.digestOver}
          min={1}
          max={50}
          onChange={(n) => n !== null && onChange({ digestOver: n })}
        />
      </div>
      <QuietHours now={now} onChange={onChange} />
      <WorkingHours now={now} onChange={onChange} />
      <NumberOrNever
        label={words.acknowledgement}
        value={now.acknowledgementAfter}
        min={1}
        max={60}
        hint={words.never}
        onChange={(acknowledgementAfter) => onChange({ acknowledgementAfter })}
      />
    </div>
  )
}

function QuietHours({ now: { quiet }, onChange }: Props) {
  return (
    <fieldset className="hours">
      <legend className="unseen">{words.quiet}</legend>
      <Tick
        label={words.quiet}
        value={quiet !== null}
        onChange={(on) => onChange({ quiet: on ? USUAL_QUIET : null })}
      />
      {quiet && (
        <div className="field-row">
          <TimeField
            label={words.quietFrom}
            value={quiet.from}
            onChange={(from) => from !== null && onChange({ quiet: { ...quiet, from } })}
          />
          <TimeField
            label={words.quietTo}
            value={quiet.to}
            onChange={(to) => to !== null && onChange({ quiet: { ...quiet, to } })}
          />
        </div>
      )}
    </fieldset>
  )
}

function WorkingHours({ now: { working }, onChange }: Props) {
  const toggle = (day: number, on: boolean): void => {
    if (!working) return
    const days = on ? [...working.days, day].toSorted() : working.days.filter((one) => one !== day)
    if (days.length > 0) onChange({ working: { ...working, days } })
  }
  return (
    <fieldset className="hours">
      <legend className="unseen">{words.working}</legend>
      <Tick
        label={words.working}
        value={working !== null}
        onChange={(on) => onChange({ working: on ? USUAL_WORK : null })}
      />
      {working && (
        <>
          <div className="days" role="group" aria-label={words.workingDays}>
            {words.weekdays.map((name, at) => (
              <Tick
                key={name}
                label={name}
                value={working.days.includes(at + 1)}
                onChange={(on) => toggle(at + 1, on)}
              />
            ))}
          </div>
          <div className="field-row">
            <TimeField
              label={words.workingFrom}
              value={working.from}
              onChange={(from) => from !== null && onChange({ working: { ...working, from } })}
            />
            <TimeField
              label={words.workingTo}
              value={working.to}
              onChange={(to) => to !== null && onChange({ working: { ...working, to } })}
            />
          </div>
        </>
      )}
    </fieldset>
  )
}
