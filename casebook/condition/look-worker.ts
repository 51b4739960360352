import { parentPort, workerData } from 'node:worker_threads'
import { openDb } from '../storage/sqlite.ts'
import { lookAt, lookAtDamaged, ready } from './look.ts'
import type { LookAsk } from './look-thread.ts'

// Brings what can be seen of a casebook into a database in memory that the thread which asked has open as well; answers once and ends.
const { dir, memory, sound } = workerData as LookAsk
const db = ready(openDb(memory))
const seen = sound ? lookAt(dir, db) : lookAtDamaged(dir, db)
db.close()
parentPort?.postMessage(seen)
