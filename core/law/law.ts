import { createCalendars, type Calendars } from '../calendar/calendars.ts'
import {
  calendarsFileSchema,
  holidayFactsSchema,
  type CalendarsFile,
  type HolidayFacts,
} from '../calendar/holiday-data.ts'
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

/** What a law is made from. */
export interface LawData {
  readonly packs: readonly RulePack[]
  readonly calendars: CalendarsFile
  /** Announced bank holidays of the United Kingdom. */
  readonly bankHolidays: HolidayFacts
}

/** A law from its data; of two packs with one id the later stands, with its calendars. Throws where a calendar is made of one that is not there. */
export function createLaw({ packs, calendars, bankHolidays }: LawData): Law {
  const byId = new Map(packs.map((pack) => [pack.id, pack]))
  const shared = createCalendars(calendars.calendars, calendars.asOf, bankHolidays)
  const own = [...byId.values()].filter((pack) => pack.calendars.length > 0)
  return {
    packs: byId,
    calendars: new Map([
      ...shared,
      ...own.flatMap((pack) => [...createCalendars(pack.calendars, pack.asOf, bankHolidays, shared)]),
    ]),
    bankHolidays,
  }
}

let data: LawData | null = null
let shipped: Law | null = null

/** The packs, calendars and holidays that come with the app. */
export function shippedLawData(): LawData {
  return (data ??= {
    packs: shippedPacks(),
    calendars: calendarsFileSchema.parse(calendarsFile),
    bankHolidays: holidayFactsSchema.parse(ukBankHolidays),
  })
}

/** The law that comes with the app. Made once; immutable. */
export function shippedLaw(): Law {
  return (shipped ??= createLaw(shippedLawData()))
}

/** The same law with packs of the user's put in place of, or beside, those of the same id. */
export function lawWithPacks(law: Law, packs: readonly RulePack[]): Law {
  return createLaw({ ...shippedLawData(), packs: [...law.packs.values(), ...packs], bankHolidays: law.bankHolidays })
}

/** The shipped calendars with these packs and other announced bank holidays, such as a newer list of the government's. */
export function lawWithBankHolidays(law: Law, bankHolidays: HolidayFacts): Law {
  return createLaw({ ...shippedLawData(), packs: [...law.packs.values()], bankHolidays })
}
