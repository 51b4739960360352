import { useState } from 'react'
import { FileTrigger } from 'react-aria-components'
import { formatDay, formatDayPlain } from '../../core/calendar/format-day.ts'
import type { LawOverview } from '../../core/contract/law.ts'
import { text } from '../messages/en-gb.ts'
import { Button } from '../shared/button.tsx'
import { Choice } from '../shared/choice.tsx'
import { Failure } from '../shared/notice.tsx'
import { FetchConsent } from './fetch-consent.tsx'
import { LawChangeDialog } from './law-change-dialog.tsx'
import { useLawChange } from './use-law-change.ts'

const words = text.law

/** The bank holidays with their range and date, by year, and the ways to bring in newer ones. */
export function HolidaysPart({ law, today }: { law: LawOverview; today: string }) {
  const { bankHolidays } = law
  return (
    <section className="law-part" aria-labelledby="law-holidays">
      <h2 id="law-holidays">{words.holidays}</h2>
      <p className="prose">
        {words.holidaysFrom[bankHolidays.from](formatDayPlain(bankHolidays.asOf))}{' '}
        {words.known(formatDayPlain(bankHolidays.known.from), formatDayPlain(bankHolidays.known.to))}{' '}
        {words.provisional}
      </p>
      <HolidayActions law={law} />
      <HolidayYear days={bankHolidays.days} today={today} />
    </section>
  )
}

function HolidayActions({ law }: { law: LawOverview }) {
  const [asking, setAsking] = useState(false)
  const changing = useLawChange()
  const bring = async (files: FileList | null): Promise<void> => {
    const file = files?.[0]
    if (file) changing.look({ kind: 'holidays', text: await file.text() })
  }
  return (
    <>
      <div className="actions">
        <FileTrigger acceptedFileTypes={['.json', 'application/json']} onSelect={(files) => void bring(files)}>
          <Button isDisabled={changing.busy}>{words.bringHolidays}</Button>
        </FileTrigger>
        <Button isDisabled={changing.busy} onPress={() => setAsking(true)}>
          {words.fetchHolidays}
        </Button>
        {law.bankHolidays.from !== 'app' && (
          <Button isDisabled={changing.busy} onPress={() => changing.look({ kind: 'drop-holidays' })}>
            {words.dropHolidays}
          </Button>
        )}
      </div>
      <p role="status" className="quiet small">
        {changing.busy && words.counting}
      </p>
      {changing.error && <Failure what={words.failed} error={changing.error} />}
      <FetchConsent
        open={asking}
        address={law.address}
        onNo={() => setAsking(false)}
        onYes={() => {
          setAsking(false)
          changing.look({ kind: 'fetch-holidays', consent: true })
        }}
      />
      <LawChangeDialog changing={changing} />
    </>
  )
}

type Days = LawOverview['bankHolidays']['days']

function HolidayYear({ days, today }: { days: Days; today: string }) {
  const years = [...new Set(days.map((day) => day.on.slice(0, 4)))]
  const now = today.slice(0, 4)
  const [year, setYear] = useState(years.includes(now) ? now : (years.at(-1) ?? now))
  const divisions = new Set(days.flatMap((day) => day.where)).size
  return (
    <>
      <div className="holiday-years">
        <Choice
          label={words.year}
          words={Object.fromEntries(years.map((one) => [`y${one}`, one]))}
          value={`y${year}`}
          onChange={(one) => setYear(one.slice(1))}
        />
      </div>
      <table className="law-table" aria-label={words.yearDays(year)}>
        <thead>
          <tr>
            <th scope="col">{words.holidayColumns.day}</th>
            <th scope="col">{words.holidayColumns.name}</th>
            <th scope="col">{words.holidayColumns.where}</th>
          </tr>
        </thead>
        <tbody>
          {days
            .filter((day) => day.on.startsWith(year))
            .map((day) => (
              <tr key={`${day.on} ${day.name} ${day.where.join()}`}>
                <th scope="row">{formatDay(day.on)}</th>
                <td>{day.name}</td>
                <td>{day.where.length === divisions ? words.everywhere : day.where.join(', ')}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </>
  )
}
