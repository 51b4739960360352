import { statSync } from 'node:fs'
import type { BundleChoices, BundleFile } from '../../../core/model/bundle.ts'
import type { CaseEntry } from '../../../core/model/case.ts'
import type { Letter } from '../../../core/model/letter.ts'
import type { Context } from '../../services/context.ts'
import type { GoingFile } from './contents.ts'
import type { Hider } from './hide.ts'
import type { Looks } from './looks.ts'

/** The files that the letters of a case came in. */
export interface CaseOriginals {
  /** By entry: a file that holds this letter alone. */
  single: Map<string, GoingFile>
  /** By hash: a file that several letters were read from, all of them in the bundle. */
  shared: Map<string, GoingFile & { entries: string[] }>
  /** Entries whose file holds letters that are not in the bundle. */
  mixed: Set<string>
}

interface Row {
  id: string
  caseId: string
  hash: string
  name: string | null
}

function sizeOf({ store, originals }: Context, hash: string): number {
  const packed = store.db.get<{ bytes: number }>('SELECT bytes FROM packed WHERE hash = ?', hash)
  return packed?.bytes ?? statSync(originals.pathOf(hash), { throwIfNoEntry: false })?.size ?? 0
}

/** Where the letters of a case come from, and whether that may be shown: a file with letters of other matters in it may not. */
export function originalsOfCase(context: Context, caseId: string, going: readonly CaseEntry[]): CaseOriginals {
  const rows = context.store.db.all<Row>(
    `SELECT e.id, e.case_id AS caseId, l.original_hash AS hash, l.original_name AS name FROM letters l
     JOIN entries e ON e.letter_id = l.id WHERE l.original_hash IN
       (SELECT l2.original_hash FROM letters l2 JOIN entries e2 ON e2.letter_id = l2.id WHERE e2.case_id = ?)`,
    caseId,
  )
  const goes = new Set(going.map((entry) => entry.id))
  const made: CaseOriginals = { single: new Map(), shared: new Map(), mixed: new Set() }
  for (const hash of new Set(rows.map((row) => row.hash))) {
    const all = rows.filter((row) => row.hash === hash)
    const file: GoingFile = {
      name: all[0]?.name || 'letters.txt',
      hash,
      bytes: sizeOf(context, hash),
      what: 'original',
    }
    if (!all.every((row) => goes.has(row.id))) for (const row of all) made.mixed.add(row.id)
    else if (all.length === 1 && all[0]) made.single.set(all[0].id, file)
    else made.shared.set(hash, { ...file, entries: all.map((row) => row.id) })
  }
  return made
}

interface With {
  choices: BundleChoices
  hider: Hider
  originals: CaseOriginals
  looks: Looks
}

/** The files of one letter: each with whether it goes in, and why not. */
export function filesOf(
  entry: CaseEntry,
  letter: Letter | undefined,
  { choices, hider, originals, looks }: With,
): { files: BundleFile[]; going: GoingFile[]; caution: string[] } {
  const files: BundleFile[] = []
  const going: GoingFile[] = []
  const caution: string[] = []
  const add = (file: GoingFile, leftOutBecause: string | null): void => {
    files.push({ name: hider.hide(file.name), bytes: file.bytes, what: file.what, leftOutBecause })
    if (leftOutBecause === null) going.push({ ...file, name: hider.hide(file.name) })
  }
  const hides = choices.hideAddress || choices.hide.length > 0
  const original = originals.single.get(entry.id)
  if (original && choices.originals) add(original, hides ? 'It would show the words that are taken out.' : null)
  for (const { name, bytes, hash, text } of letter?.attachments ?? []) {
    if (!choices.attachments) continue
    const look = looks({ name, hash })
    const file: GoingFile = { name: look?.name ?? name, hash, bytes, what: 'attachment' }
    if (hash === '') add(file, 'Its bytes did not come with the letter.')
    else if (look === null) add(file, 'Its bytes are missing from the casebook.')
    else if (look.verdict === 'refused') add(file, look.why.join(' '))
    else {
      if (look.verdict === 'warned') caution.push(`“${hider.hide(look.name)}”: ${look.why.join(' ')}`)
      add(file, hides && text !== null && hider.holds(text) ? 'It holds words that are taken out.' : null)
    }
  }
  return { files, going, caution }
}
