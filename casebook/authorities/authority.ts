import { nameKey } from '../../core/authorities/names.ts'
import { referencePatterns } from '../../core/authorities/reference-pattern.ts'
import { timelinessOf } from '../../core/authorities/timeliness.ts'
import type { Authority } from '../../core/model/authority.ts'
import { sameAsOf } from '../storage/authority-names.ts'
import type { Db } from '../storage/sqlite.ts'
import { addressesOf } from './addresses.ts'
import { rowOf, type AuthorityGroup } from './gather.ts'

/** Ids as one parameter, for `IN (SELECT value FROM json_each(?))`. */
const OF_CASES = 'case_id IN (SELECT value FROM json_each(?))'

/** The regulator and the tribunal write in the same cases; their letters are not the authority's. */
const THEIRS = `direction = 'incoming' AND kind NOT IN ('regulator-letter', 'regulator-decision')`

function officersOf(db: Db, ids: string): Authority['officers'] {
  return db.all(
    `SELECT sender AS name, count(*) AS letters, max(day) AS lastOn FROM entry_facts
     WHERE ${OF_CASES} AND ${THEIRS} AND sender IS NOT NULL GROUP BY sender ORDER BY max(day) DESC, sender`,
    ids,
  )
}

/** `12(5)(a)` and `12` are counted apart: it is the exemption that is asked about. */
function sectionsOf(db: Db, ids: string): Authority['sections'] {
  const rows = db.all<{ case_id: string; sections: string }>(
    `SELECT case_id, sections FROM entry_facts WHERE ${OF_CASES} AND ${THEIRS} AND trim(sections) <> ''`,
    ids,
  )
  const found = new Map<string, { letters: number; cases: Set<string> }>()
  for (const { case_id, sections } of rows)
    for (const section of new Set(sections.split(' ').filter(Boolean))) {
      const one = found.get(section) ?? { letters: 0, cases: new Set() }
      one.letters += 1
      one.cases.add(case_id)
      found.set(section, one)
    }
  return [...found]
    .map(([section, { letters, cases }]) => ({ section, letters, cases: cases.size }))
    .toSorted((a, b) => b.letters - a.letters || a.section.localeCompare(b.section, 'en', { numeric: true }))
}

/** All that the cases say of an authority. Reads facts that are kept beside the cases; they have to be up to date. */
export function authorityOf(db: Db, group: AuthorityGroup): Authority {
  const caseIds = group.digests.map((digest) => digest.summary.id)
  const sameAs = sameAsOf(db)
  const ids = JSON.stringify(caseIds)
  const answers = group.digests.flatMap((digest) => digest.answers)
  return {
    ...rowOf(group),
    reviews: timelinessOf(answers.filter((record) => record.kind === 'internal-review')),
    patterns: referencePatterns(group.digests.flatMap((digest) => digest.summary.references)),
    officers: officersOf(db, ids),
    addresses: addressesOf(db, ids),
    sections: sectionsOf(db, ids),
    joined: group.spellings.filter((spelling) => sameAs.has(nameKey(spelling))),
    caseIds,
  }
}
