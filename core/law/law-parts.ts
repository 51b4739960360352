import { calendarsFileSchema, holidayFactsSchema } from '../calendar/holiday-data.ts'
import { createLaw, shippedLawData, type LawData } from './law.ts'
import { rulePackSchema } from './rule-pack.ts'

/** One part of the law that came with an app, as text that can be kept. */
export interface LawPart {
  readonly id: string
  readonly data: string
}

const PACK = 'pack '

/** A law taken apart: each pack, the calendars and the bank holidays. */
export function partsOf({ packs, calendars, bankHolidays }: LawData): LawPart[] {
  return [
    ...packs.map((pack) => ({ id: `${PACK}${pack.id}`, data: JSON.stringify(pack) })),
    { id: 'calendars', data: JSON.stringify(calendars) },
    { id: 'bank-holidays', data: JSON.stringify(bankHolidays) },
  ]
}

/**
 * The law of parts that were kept. A part that is missing, or that this version of the app can no longer read, is the shipped one;
 * so are all where the parts no longer fit together.
 */
export function lawOfParts(parts: readonly LawPart[]): LawData {
  const shipped = shippedLawData()
  const texts = new Map(parts.map((part) => [part.id, part.data]))
  const read = <T>(id: string, schema: { safeParse(value: unknown): { data?: T } }, instead: T): T => {
    const text = texts.get(id)
    return text === undefined ? instead : (schema.safeParse(JSON.parse(text)).data ?? instead)
  }
  const data: LawData = {
    packs: shipped.packs.map((pack) => read(`${PACK}${pack.id}`, rulePackSchema, pack)),
    calendars: read('calendars', calendarsFileSchema, shipped.calendars),
    bankHolidays: read('bank-holidays', holidayFactsSchema, shipped.bankHolidays),
  }
  return fits(data) ? data : shipped
}

function fits(data: LawData): boolean {
  try {
    const { calendars } = createLaw(data)
    return data.packs.every((pack) =>
      [pack.calendar, ...pack.rules.flatMap((rule) => rule.calendar ?? [])].every((id) => calendars.has(id)),
    )
  } catch {
    return false
  }
}
