import { remembering } from '../text/remember.ts'

/** A number after a hash: mostly the site's own, unless the words before it lead to it. */
export const OWN_NUMBER = 'a number after a hash'

/** What a number may be by its form alone; words that lead to it as a reference weigh more. */
export const WEAK_TRAPS: readonly string[] = ['a telephone number', 'a year', "the site's own number"]

/** Why a token is no reference, in words, or null. `before` and `after` are the flat text beside it. */
export function trapOf(value: string, before: string, after: string): string | null {
  return trapByShape(value.trim()) ?? trapBefore(before) ?? AFTER.find(([words]) => words.test(after))?.[1] ?? null
}

const trapByShape = remembering((value) => SHAPES.find(([shape]) => shape.test(value))?.[1] ?? null)
const trapBefore = remembering((before) => BEFORE.find(([words]) => words.test(before))?.[1] ?? null)

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*'

const SHAPES: readonly (readonly [RegExp, string])[] = [
  [/^\d{1,2}([/.-])\d{1,2}\1(?:\d{2}|\d{4})$/, 'a date'],
  [/^(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}$/, 'a date'],
  [new RegExp(`^\\d{1,2}(?:st|nd|rd|th)?[ -]?${MONTH}`, 'i'), 'a date'],
  [new RegExp(`^${MONTH}[ .-]+\\d{1,2}(?:st|nd|rd|th)?(?: \\d{4})?$`, 'i'), 'a date'],
  [new RegExp(`^${MONTH}[ .-]+(?:19|20)\\d\\d$`, 'i'), 'a date'],
  [/^\d{1,2}(?:st|nd|rd|th)$/i, 'an ordinal'],
  [/\bact,? (?:19|20)\d\d$/i, 'the name of a law'],
  [/(?:19|20)\d\d ?- ?(?:19|20)\d\d$/, 'years'],
  [/^[A-Za-z]+ ?\/ ?(?:19|20)\d\d$/, 'a name with a year'],
  [/^[A-Za-z]+,? (?:19[5-9]|20[0-4])\d$/, 'a name with a year'],
  [/^(?:19|20)\d\d(?:[/-](?:\d\d|(?:19|20)\d\d))?$/, 'a year'],
  [/^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i, 'a postcode'],
  [
    /^0\d{2,5}[ -]?\d{3,8}$|^0\d{1,4}[ -]\d{3,4}[ -]\d{3,4}$|^\(?\d{3}[ -]\d{3}[ -]\d{4}$|^0\d{9,10}$|^\+\d/,
    'a telephone number',
  ],
  [/^(?:(?:g?po|locked|private|mail|p\.o\.) )?(?:bag|box)\b/i, 'a post box'],
  [/^(?:tel(?:ephone)?|phone|fax|mobile|call)[ .:]/i, 'a telephone number'],
  [/^(?:referat|abteilung|dezernat|sachgebiet|fachbereich|zimmer|raum) ?\d/i, 'the number of an office'],
  [/^\d{1,2}[:.]\d\d ?(?:am|pm|hrs)?$/i, 'a time'],
  [/^\d+(?:\.\d+)?(?:%|k|m|bn|kg|km|mb|gb|kb|am|pm|hrs?|mins?|p)$/i, 'a quantity'],
  [/^\d{1,3}(?:,\d{3})+/, 'a number'],
  [/^\d+\.\d+$/, 'a number'],
  [/^(?:s|ss|r|reg|art|para)\.? ?\d{1,3}(?!\d)/i, 'a section of a law'],
  [/^(?:Q|Question)\.? ?\d+[a-z]?(?:[-/&]\d+)?$/i, 'a question number'],
  [/^\d{1,2}[a-z]?-\d{1,2}[a-z]?$/i, 'a range'],
  [/^(?:covid|co|pm|h|a|b|m|n|p|g|t|ofsted|windows|iso|bs|en|form)-?\.? ?\d{1,4}(?:\.\d+)?$/i, 'a name with a number'],
  [
    /\/(?:FUL|OUT|LBC|TPO|FULL|FULM|FULEXT|HOU|HSE|COU|CLE|CLP|ADV|DET|RES|REM|NMA|DOC|PA|VAR|TCA|PRE|F|FU|OU|LB|DC|APP|PIP|S73)\d?$/i,
    'a planning application',
  ],
  [/^\d{2}\/\d{3,5}[A-Z]$/i, 'a planning application'],
  [/^S\dW-\d+$/i, 'a written question'],
  [/^\d+:\d+-[a-z]{2}-\d+$/i, 'a court case'],
  [/\.(?:pdf|docx?|xlsx?|csv|zip|jpe?g|png|html?|txt|eml|msg|odt|pptx?)$/i, 'a file name'],
]

const THINGS =
  'policy|procedure|template|planning(?: application)?|enforcement(?: case)?|fault|job|tenancy|payroll|customer|stock|(?<!access |information |foi |foia |rti |gipa |oia |records )application(?: no| number)?|permit|contract|tender|invoice|account|student|pupil|order|purchase order|booking|ticket|seats?|module|course|crime|incident|collar|badge|warrant|licen[cs]e|registration|vehicle|company|charity|registered|vat|tel|telephone|phone|fax|mobile|helpline|switchboard|call|ring|dial|text|extension|ext|voicemail|room|floor|po box|p\\.o\\. box|box|bus|route|train|flight|form|version|patent|grant|asset|serial|part|model|batch|iban|sort code|meter|policy|claim|parcel|plot|title|tree|asbestos|tax|council tax|national insurance|nhs number|hospital|patient|passport|staff|employee|position|officer|payroll|whatdotheyknow|minute|motion|bill|statutory instrument|si|written question|court|docket|penalty|pcn|parking|fine|notice to|event|property|uprn|lot|isbn|issn|doi|vhf|channel|volume|vol|item|table|figure|page|paragraph|para|chapter|appendix|annex|schedule|article|articles|section|sections|regulation|regulations|rule|clause|question|questions|act|copyright|building|suite|apartment|flat|unit|street|road|number of|total of|over|approximately|about|than'

const BEFORE: readonly (readonly [RegExp, string])[] = [
  [/(?:[\u00a3$\u20ac]|usd|gbp|eur|nzd|aud) ?$/, 'an amount'],
  [/(?:https?:\/\/|www\.)\S*$|\S+@\S*$/, 'part of an address'],
  [/\[[^\]\n]{0,30}#?$/, "the site's own number"],
  [/#$/, OWN_NUMBER],
  [/(?<![a-z])grid ref(?:erence)?s?[ .:]*$/, 'a place on a map'],
  [
    new RegExp(`(?<![a-z])(?:${THINGS})(?:'s)?(?: (?:ref(?:erence)?|no|number|nr|id|code))?[ .:#(-]*$`),
    'the number of something else',
  ],
  [
    new RegExp(
      `(?:planning|contract|tender|invoice|student|pupil|order|booking|crime|incident|licen[cs]e|permit|enforcement|highways|complaint about|customer|account|insurance|parking|penalty|purchase|incident)[a-z ]{0,24}(?:ref(?:erence)?|no|number|id)(?: is| was)?[ .:(#]*$`,
    ),
    'the number of something else',
  ],
]

const AFTER: readonly (readonly [RegExp, string])[] = [
  [/^,\d{3}(?!\d)/, 'a number'],
  [
    /^ ?(?:working|calendar|business|school|days?|weeks?|months?|years?|hours?|minutes?|people|per cent|percent|%|pages|records|files|documents|copies|staff|officers|pounds|am|pm)\b/,
    'a quantity',
  ],
]
