import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openCasebook, type Casebook } from '../../casebook/casebook.ts'
import { EXAMPLE } from '../../casebook/example/example.ts'
import { memoryStore } from '../../casebook/settings.ts'
import { insertCase } from '../../casebook/storage/cases.ts'
import { insertEntry, putReading } from '../../casebook/storage/entries.ts'
import { insertLetter } from '../../casebook/storage/letters.ts'
import type { Letter } from '../../core/model/letter.ts'
import type { Reading } from '../../core/model/reading.ts'
import { readLetters } from '../../core/reading/read-letters.ts'
import { splitThread } from '../../core/reading/split-thread.ts'
import { loadThread } from '../reading/load-thread.ts'
import { renderThread } from '../reading/render-thread.ts'

const THREADS = join(import.meta.dirname, '..', 'reading', 'threads')

/** A casebook in a folder of its own for measuring; `remove` closes it and takes the folder away. */
export interface KeptCases {
  casebook: Casebook
  letters: number
  remove(): Promise<void>
}

/** Every thread that the reader is measured on, and the built-in example, as letters. */
function threads(): Letter[][] {
  const written = ['tune', 'held'].flatMap((set) =>
    readdirSync(join(THREADS, set))
      .toSorted()
      .map((name) => renderThread(loadThread(name, readFileSync(join(THREADS, set, name), 'utf8'))).letters),
  )
  return [...written, splitThread(EXAMPLE.text)]
}

/** So many cases, kept as an import keeps them: letters, readings, order. Threads come again with other ids. */
export async function keepCases(count: number): Promise<KeptCases> {
  const dir = mkdtempSync(join(tmpdir(), 'foi-desk-clocks-'))
  const casebook = await openCasebook({ dir, shell: 'cli', settings: memoryStore(), today: '2026-11-23' })
  const { store } = casebook.context
  const read: { letters: Letter[]; readings: Reading[] }[] = threads().map((letters) => ({
    letters,
    readings: readLetters(
      letters.map((letter, n) => ({ key: `~${n}~`, letter })),
      { user: { name: '', addresses: [] }, authority: null, regime: null, corrections: new Map() },
    ).map((one) => one.reading),
  }))
  let kept = 0
  store.keepUp(() => {
    for (let n = 0; n < count; n++) {
      const { letters, readings } = read[n % read.length] ?? { letters: [], readings: [] }
      const id = `case${n}`
      insertCase(store.db, { id, title: null, authority: null, regime: null, origin: null })
      letters.forEach((letter, at) => {
        const entry = `${id}e${at}`
        insertLetter(store.db, entry, letter, null)
        insertEntry(store.db, { id: entry, caseId: id, letterId: entry, position: at })
        const reading = readings[at]
        if (reading) putReading(store.db, entry, ownKeys(reading, id))
        kept += 1
      })
    }
  })
  return {
    casebook,
    letters: kept,
    async remove() {
      await casebook.close()
      rmSync(dir, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** Links between letters name the entries of this case. */
const ownKeys = (reading: Reading, caseId: string): Reading =>
  JSON.parse(JSON.stringify(reading).replaceAll(/~(\d+)~/g, `${caseId}e$1`))
