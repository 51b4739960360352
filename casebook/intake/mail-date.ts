const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** Zone names of RFC 5322 and those that mail programs still write, in minutes. */
const ZONES: Record<string, number> = {
  ut: 0, utc: 0, gmt: 0, z: 0, wet: 0, bst: 60, ist: 60, west: 60, cet: 60, cest: 120, eet: 120, eest: 180,
  est: -300, edt: -240, cst: -360, cdt: -300, mst: -420, mdt: -360, pst: -480, pdt: -420, nzst: 720, nzdt: 780, aest: 600, aedt: 660,
} // prettier-ignore

export interface MailDate {
  /** ISO 8601 with the offset that the header states. */
  at: string
  /** The civil day in that offset. */
  on: string
}

const HEADER =
  /^(?:[a-z]{2,9}\.?,?\s+)?(\d{1,2})[\s-]([a-z]{3})[a-z]*\.?[\s-](\d{4}|\d{2}),?\s+(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:\.\d+)?\s*([ap]m)?\s*([+-]\d{4}|[a-z]{1,5})?/i
const UNIX =
  /^(?:[a-z]{3},?\s+)?([a-z]{3})[a-z]*\s+(\d{1,2})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s+([a-z]{1,5}\s+)?(\d{4})\s*([+-]\d{4})?/i
const ISO = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2}))?(?:[.,]\d+)?\s*(z|[+-]\d{2}:?\d{2})?/i

/** Reads a `Date:` header: RFC 5322 with its old and broken forms, the Unix form, ISO 8601. Null where no existing day and time can be read. */
export function readMailDate(header: string): MailDate | null {
  const text = header
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 100)
  let m = HEADER.exec(text)
  if (m) return made(fullYear(m[3]!), monthOf(m[2]!), Number(m[1]), hourOf(m[4]!, m[7]), m[5]!, m[6], m[8])
  m = UNIX.exec(text)
  if (m) return made(Number(m[7]), monthOf(m[1]!), Number(m[2]), Number(m[3]), m[4]!, m[5], m[8] ?? m[6]?.trim())
  m = ISO.exec(text)
  if (m) return made(Number(m[1]), Number(m[2]), Number(m[3]), Number(m[4]), m[5]!, m[6], m[7]?.replace(':', ''))
  return null
}

const monthOf = (name: string): number => MONTHS.indexOf(name.toLowerCase()) + 1

/** Two digits as RFC 5322 reads them: 00 to 49 are 2000 to 2049. */
function fullYear(digits: string): number {
  const year = Number(digits)
  return digits.length === 4 ? year : year < 50 ? 2000 + year : 1900 + year
}

function hourOf(digits: string, half: string | undefined): number {
  const hour = Number(digits)
  if (!half) return hour
  return (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0)
}

function made(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: string,
  second: string | undefined,
  zone: string | undefined,
): MailDate | null {
  if (year < 1970 || year > 2200 || month < 1 || month > 12 || day < 1 || hour > 23 || Number(minute) > 59) return null
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null
  const on = `${year}-${two(month)}-${two(day)}`
  const seconds = Math.min(Number(second ?? 0), 59)
  return { at: `${on}T${two(hour)}:${minute}:${two(seconds)}${offsetOf(zone)}`, on }
}

function offsetOf(zone: string | undefined): string {
  if (zone && /^[+-]\d{4}$/.test(zone) && Number(zone.slice(1, 3)) < 15 && Number(zone.slice(3)) < 60)
    return `${zone.slice(0, 3)}:${zone.slice(3)}`
  const minutes = ZONES[zone?.toLowerCase() ?? ''] ?? 0
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

const two = (n: number): string => String(n).padStart(2, '0')
