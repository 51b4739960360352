import { openDb } from '../../../casebook/storage/sqlite.ts'
import { DATABASE } from '../../../casebook/storage/open-file.ts'
import { signIn } from '../../../casebook/owners.ts'
import { join } from 'node:path'

/** Holds a casebook as a program does that is brought to a stop in the middle of an exclusive act. */
const [dir = ''] = process.argv.slice(2)
signIn(dir, 'cli', new Date().toISOString())
const db = openDb(join(dir, DATABASE))
db.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
db.run('UPDATE changes SET words = words')
process.stdout.write('held\n')
setInterval(() => {}, 1000)
