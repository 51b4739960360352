import { lettersAndCases } from './0001-letters-and-cases.ts'
import { history } from './0002-history.ts'
import { reminders } from './0003-reminders.ts'
import { notes } from './0004-notes.ts'
import { drafts } from './0005-drafts.ts'
import { search } from './0006-search.ts'
import { packedOriginals } from './0007-packed-originals.ts'
import { law } from './0008-law.ts'
import { searchPending } from './0009-search-pending.ts'
import { desk } from './0010-desk.ts'
import { arranged } from './0011-arranged.ts'
import { gists } from './0012-gists.ts'
import { inbox } from './0013-inbox.ts'
import { searchDrafts } from './0014-search-drafts.ts'
import { erasures } from './0015-erasures.ts'
import { digestDetails } from './0016-digest-details.ts'
import type { Migration } from './migration.ts'

/** Every step, in order; the last one's number is the format of a casebook. */
export const migrations: readonly Migration[] = [
  lettersAndCases,
  history,
  reminders,
  notes,
  drafts,
  search,
  packedOriginals,
  law,
  searchPending,
  desk,
  arranged,
  gists,
  inbox,
  searchDrafts,
  erasures,
  digestDetails,
]
