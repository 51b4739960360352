import { createCalendars, type Calendars } from '../calendar/calendars.ts'
import { calendarsFileSchema, holidayFactsSchema, type HolidayFacts } from '../calendar/holiday-data.ts'
import calendarsFile from './data/calendars.json' with { type: 'json' }
import ukBankHolidays from './data/uk-bank-holidays.json' with { type: 'json' }
import { shippedPacks } from './shipped-packs.ts'
import type { RulePack } from './rule-pack.ts'

/** Everything the clocks need to know of the law: rule packs by regime id, calendars by id. A value, passed in; there is no global. */
export interface Law {
  readonly packs: ReadonlyMap<string, RulePack>
  readonly calendars: Calendars
  readonly bankHolidays: HolidayFacts
}

/** A law from packs and announced bank holidays; the rules of the other calendars come with the app. */
export function createLaw(packs: readonly RulePack[], bankHolidays: HolidayFacts): Law {
  const { asOf, calendars } = calendarsFileSchema.parse(calendarsFile)
  return {
    packs: new Map(packs.map((pack) => [pack.id, pack])),
    calendars: createCalendars(calendars, asOf, bankHolidays),
    bankHolidays,
  }
}

let shipped: Law | null = null

/** The packs and holidays that come with the app. Made once; immutable. */
export function shippedLaw(): Law {
  return (shipped ??= createLaw(shippedPacks(), holidayFactsSchema.parse(ukBankHolidays)))
}

/** The same law with packs of the user's put in place of, or beside, those of the same id. */
export function lawWithPacks(law: Law, packs: readonly RulePack[]): Law {
  return { ...law, packs: new Map([...law.packs, ...packs.map((pack) => [pack.id, pack] as const)]) }
}

/** The same law counted with other announced bank holidays, such as a newer list of the government's. */
export function lawWithBankHolidays(law: Law, bankHolidays: HolidayFacts): Law {
  return createLaw([...law.packs.values()], bankHolidays)
}
