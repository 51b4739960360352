import type { Regime } from '../../model/basics.ts'
import type { Scan } from '../scan.ts'
import { compact } from '../text/compact.ts'
import { cueTable } from '../text/cue-table.ts'
import { cue } from '../text/cue.ts'

const NAMES: readonly (readonly [Regime, number, string])[] = [
  [
    'scot-foisa-2002',
    4,
    'freedom of information \\(scotland\\)|foisa|fo?i\\(s\\)a|scottish information commissioner|scottish public authority',
  ],
  ['scot-eir-2004', 4, 'environmental information \\(scotland\\)|eirs?\\(s\\)|eisrs|eirs? \\(scotland\\)'],
  [
    'uk-eir-2004',
    3,
    'environmental information regulations|environmental information|eir 2004|the eirs?|eir request|regulation (?:5|6|7|12)\\(\\d\\)',
  ],
  [
    'uk-gdpr-access',
    3.5,
    'subject access|article 15|data subject access|dsar|sar request|right of access|personal data (?:you|that you|which you) hold|(?:copy|copies) of (?:all )?(?:of )?my (?:own )?(?:[a-z]+ ){0,2}(?:records?|file|data)|my personal (?:data|information)',
  ],
  ['ie-foi-2014', 5, 'freedom of information act,? 2014|foi act,? 2014|office of the information commissioner|a chara'],
  ['eu-1049-2001', 5, '1049/2001|regulation \\(ec\\) no\\.? ?1049|confirmatory application|access to documents'],
  [
    'us-foia',
    4,
    '5 u\\.?s\\.?c\\.?|section 552|u\\.s\\. department|foia (?:officer|appeal|public liaison|request)|foia exemption|government information services|ogis|fee waiver|expedited processing',
  ],
  [
    'de-ifg',
    5,
    'informationsfreiheitsgesetz|ifg|umweltinformationsgesetz|verbraucherinformationsgesetz|informationsfreiheit',
  ],
  [
    'au-foi-1982',
    5,
    'freedom of information act 1982|foi act 1982|oaic|australian information commissioner|section 15\\(5\\)|section 24ab',
  ],
  ['nz-oia-1982', 5, 'official information act|oia|lgoima|kia ora|office of the ombudsman'],
  ['ca-atia', 5, 'access to information act|atia|atip|information commissioner of canada'],
  [
    'uk-foia-2000',
    2,
    "freedom of information act 2000|foia 2000|foi act 2000|twenty working days|20 working days|information commissioner's office|ico",
  ],
]

const TABLE = cueTable(NAMES.map(([, , phrase]) => cue(`(?:${phrase})`)))

export interface RegimeVote {
  regime: Regime
  weight: number
}

const known = new WeakMap<Scan, RegimeVote[]>()

/** What one letter says of the law that it is under: a vote for each law that it names. Worked out once for a scan. */
export function votesIn(scan: Scan): RegimeVote[] {
  const votes = known.get(scan) ?? regimeVotes(compact(scan.flat, [...scan.anatomy.quotes, scan.anatomy.tail]).text)
  known.set(scan, votes)
  return votes
}

function regimeVotes(flat: string): RegimeVote[] {
  const named = new Set<number>()
  TABLE.find(flat, (at) => {
    named.add(at)
    return true
  })
  return NAMES.flatMap(([regime, weight], at) => (named.has(at) ? [{ regime, weight }] : []))
}

/** The regime with most votes over a case's letters; the first letters weigh most. Null where none is named. */
export function electRegime(votes: readonly (readonly RegimeVote[])[]): Regime | null {
  const sums = new Map<Regime, number>()
  votes.forEach((letter, i) => {
    for (const vote of letter) sums.set(vote.regime, (sums.get(vote.regime) ?? 0) + vote.weight * (i === 0 ? 2 : 1))
  })
  return [...sums].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null
}
