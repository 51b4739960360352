import { openSync, readFileSync, readSync, closeSync, truncateSync, writeFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { openCasebook } from '../../../casebook/casebook.ts'
import { memoryStore } from '../../../casebook/settings.ts'
import { openDb } from '../../../casebook/storage/sqlite.ts'
import { MAIL, PAGE } from '../../contract/letters.ts'

const fileIn = (dir: string): string => join(dir, 'casebook.sqlite')

/** A closed casebook with two hundred mails, then a snapshot, then a page of three letters and a note; all of it in the database file itself. */
export async function filledAndClosed(dir: string, today = '2031-05-06'): Promise<void> {
  const casebook = await openCasebook({ dir, shell: 'cli', settings: memoryStore(), today })
  const client = createRouterClient(casebook.router, { context: casebook.context })
  const box = Array.from(
    { length: 200 },
    (_, n) => `From a@b.example Mon Apr  7 10:15:00 2031\n${MAIL.replace('shelters-1@', `m${n}@`)}\n`,
  )
  await client.import.bring({ kind: 'files', files: [new File([box.join('\n')], 'box.mbox')] })
  await client.safety.snapshot()
  const { cases } = await client.import.bring({ kind: 'paste', text: PAGE })
  await client.note.add({ on: { kind: 'case', caseId: cases[0]?.id ?? '' }, text: 'Ask for the table' })
  casebook.context.store.db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  await casebook.close()
}

/** Makes a closed casebook larger than what is looked over before it is opened, with letters that stand in no case. */
export function makeLarge(dir: string): void {
  const db = openDb(fileIn(dir))
  for (let n = 0; n < 9; n++)
    db.run(
      `INSERT INTO letters (id, text, attachments, source, given, print) VALUES (?, 'Nothing.', '[]', '{"kind":"text","file":null,"at":null}', ?, ?)`,
      `large${n}`,
      JSON.stringify({ filler: 'nothing '.repeat(250_000) }),
      `large${n}`,
    )
  db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  db.close()
}

/** Overwrites three pages that hold letters. */
export function flipBits(dir: string): void {
  const file = fileIn(dir)
  const db = openDb(file, { readOnly: true })
  const size = db.get<{ page_size: number }>('PRAGMA page_size')?.page_size ?? 4096
  db.close()
  const bytes = readFileSync(file)
  let hit = 0
  for (let at = size * 2; at < bytes.length && hit < 3; at += size) {
    if (bytes[at] !== 0x0d || !bytes.subarray(at, at + size).includes('bus shelters the council')) continue
    bytes.fill(0xa5, at, at + size)
    hit++
  }
  if (hit < 3) throw new Error('there are no three pages of letters to spoil')
  writeFileSync(file, bytes)
}

/** Cuts the last third off. */
export const truncate = (dir: string): void =>
  truncateSync(fileIn(dir), Math.floor((statSync(fileIn(dir)).size * 2) / 3))

/** Leaves nothing of the database but its size. */
export const overwrite = (dir: string): void => writeFileSync(fileIn(dir), Buffer.alloc(50_000, 7))

export function makeNewer(dir: string): void {
  const db = openDb(fileIn(dir))
  db.exec('PRAGMA user_version = 999')
  db.close()
}

/** The whole file, to hold it against itself later. */
export function bytesOf(dir: string): Buffer {
  const { size } = statSync(fileIn(dir))
  const bytes = Buffer.alloc(size)
  const handle = openSync(fileIn(dir), 'r')
  readSync(handle, bytes, 0, size, 0)
  closeSync(handle)
  return bytes
}
