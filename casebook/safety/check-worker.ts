import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { DATABASE } from '../storage/open-file.ts'
import { originalsIn } from '../storage/originals.ts'
import { openDb } from '../storage/sqlite.ts'
import type { CheckAsk } from './check-thread.ts'
import { checkCasebook, integrityOf } from './check.ts'

// Looks a casebook or a copy of its database over without writing to it; answers once and ends.
const { dir, copy } = workerData as CheckAsk
const db = openDb(copy ?? join(dir, DATABASE), { readOnly: true })
const nothingIsWritten = (): never => {
  throw new Error('a look over the casebook writes nothing')
}
const originals = originalsIn(dir, { db, keepUp: nothingIsWritten, mustBeThere: nothingIsWritten })
const checked = copy === null ? await checkCasebook(db, originals) : { problems: integrityOf(db), damaged: false }
// First: whoever hears of damage lets go of the file and is then the last that has it open.
db.close()
parentPort?.postMessage(checked)
