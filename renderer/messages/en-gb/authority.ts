const tenth = (n: number): string => (Number.isInteger(n) ? n.toLocaleString('en-GB') : n.toFixed(1))
const days = (n: number): string => `${tenth(n)} working ${n === 1 ? 'day' : 'days'}`
const counted = (n: number, one: string): string => `${n.toLocaleString('en-GB')} ${n === 1 ? one : `${one}s`}`

export const authority = {
  index: 'Authorities',
  indexLead: 'What your own cases say of each: how often it is late, how many working days it takes.',
  none: 'No authority is known yet. Each stands here once a case was sent to it.',
  filter: 'Filter authorities',
  noMatch: (q: string) => `No authority has “${q}” in its name.`,
  open: (name: string) => `About ${name}`,
  columns: {
    name: 'Authority',
    cases: 'Cases',
    open: 'Running',
    late: 'Late',
    median: 'Median',
    worst: 'Longest',
  },
  notYet: 'Nothing decided yet',
  lateOf: (late: number, decided: number) => `${late} of ${decided}`,
  alsoWritten: 'Also written',
  apart: (name: string) => `“${name}” is an authority of its own`,
  sameAs: 'Same as another…',
  sameAsTitle: (name: string) => `${name} is the same as`,
  sameAsWhy: 'Its cases are then counted together. You can take it back.',
  sameAsOther: 'The other name',
  sameAsDo: 'They are one',
  casesOf: (n: number, open: number) =>
    `${counted(n, 'case')}, ${open === 0 ? 'no clock runs' : open === 1 ? 'a clock runs in 1' : `a clock runs in ${open}`}`,
  time: 'How long it takes',
  timeWhy:
    'Working days from receipt to the answer; what is still unanswered past its last day is counted up to today.',
  responses: 'Responses',
  reviews: 'Internal reviews',
  median: (n: number) => `${days(n)} in the median`,
  worst: (n: number) => `${days(n)} at the longest`,
  lateHow: (late: number, decided: number) => `Late ${late} of ${decided} ${decided === 1 ? 'time' : 'times'}`,
  daysLate: (median: number, worst: number) =>
    median === worst
      ? `then ${days(worst)} late`
      : `then ${tenth(median)} days late in the median, ${days(worst)} at the longest`,
  unanswered: (n: number) => (n === 1 ? '1 is still unanswered' : `${n} are still unanswered`),
  sections: 'Sections relied on',
  sectionsNone: 'No decision relies on a section.',
  sectionColumns: { section: 'Section', letters: 'Letters', cases: 'Cases' },
  section: (s: string) => `section ${s}`,
  sectionPlot: (n: number) => `Letters by section, ${n} sections; the table has the numbers`,
  patterns: 'Its reference numbers',
  patternsNone: 'No reference was read yet.',
  patternColumns: { pattern: 'Built like', n: 'How many', example: 'For instance' },
  officers: 'Who signs',
  officersNone: 'No letter of it has a signature that was read.',
  officerColumns: { name: 'Name', letters: 'Letters', last: 'Last heard of' },
  addresses: 'Addresses',
  addressesNone: 'No address is known: the letters came without mail headers.',
  addressColumns: { address: 'Address', from: 'From it', to: 'To it', last: 'Last used', state: 'Came back' },
  bounced: (day: string | null) => (day === null ? 'A letter came back' : `A letter came back on ${day}`),
  cases: 'Your cases with it',
}
