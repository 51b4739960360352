import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createRouterClient } from '@orpc/server'
import { openCasebook } from '../../../casebook/casebook.ts'
import { memoryStore } from '../../../casebook/settings.ts'
import { openDb } from '../../../casebook/storage/sqlite.ts'

const ACTOR = join(fileURLToPath(import.meta.url), '..', 'actor.ts')

/** What a process was told is kept: by the thing's id, the word that it must hold. */
export interface Acknowledged {
  cases: Map<string, string>
  notes: Map<string, string>
  titles: Map<string, string>
  senders: Map<string, string>
  /** Words of what was under way at a kill: it may or may not have been kept. */
  perhaps: Set<string>
}

export const nothing = (): Acknowledged => ({
  cases: new Map(),
  notes: new Map(),
  titles: new Map(),
  senders: new Map(),
  perhaps: new Set(),
})

export interface Run {
  changes: number
  /** Killed between an undo and its redo, where the newest change may be taken back. */
  undoing: boolean
}

/** Runs the actor on a casebook and kills it `after` milliseconds from its opening. Takes up what it was told is kept. */
export function runAndKill(dir: string, seed: number, after: number, kept: Acknowledged): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ACTOR, dir, String(seed)])
    const run: Run = { changes: 0, undoing: false }
    let under = ''
    let text = ''
    let errors = ''
    const take = (line: string): void => {
      const [what, , a = '', b = ''] = line.split(' ')
      if (what === 'open') setTimeout(() => child.kill('SIGKILL'), after)
      if (what === 'begin') {
        under = b
        run.undoing = a === '7'
      }
      if (what !== 'done') return
      if (a === 'case') kept.cases.set(b, under)
      if (a === 'note') kept.notes.set(b, under)
      if (a === 'title') kept.titles.set(b, under)
      if (a === 'sender') kept.senders.set(b, under)
      run.changes++
      run.undoing = false
      under = ''
    }
    child.stderr.on('data', (chunk) => (errors += chunk))
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      const lines = (text + chunk).split('\n')
      text = lines.pop() ?? ''
      lines.forEach(take)
    })
    child.on('error', reject)
    child.on('close', (status, signal) => {
      if (under !== '') kept.perhaps.add(under)
      if (signal === 'SIGKILL') resolve(run)
      else reject(new Error(`the actor ended by itself (${status}): ${errors}`))
    })
  })
}

const open = (dir: string) => openCasebook({ dir, shell: 'web', settings: memoryStore(), today: '2031-05-06' })

/** Makes the change again that a kill found taken back. */
export async function redoWhatWasUndone(dir: string): Promise<void> {
  const casebook = await open(dir)
  casebook.context.store.redo()
  await casebook.close()
}

/** Everything that was acknowledged and is not there, and everything that is not sound; none is right. */
export async function losses(dir: string, kept: Acknowledged): Promise<string[]> {
  const lost: string[] = []
  const casebook = await open(dir)
  const client = createRouterClient(casebook.router, { context: casebook.context })
  const mayHold = (value: string | null | undefined, word: string): boolean =>
    value === word || (typeof value === 'string' && kept.perhaps.has(value))
  try {
    const rows = new Map((await client.case.list()).map((row) => [row.id, row]))
    for (const [id, word] of kept.cases) {
      const found = rows.has(id) ? await client.case.get({ id }) : null
      const first = found?.entries[0] ? await client.entry.open({ id: found.entries[0].id }) : null
      if (!first?.text.includes(word)) lost.push(`case ${id} (${word})`)
      const bytes = first?.original ? await casebook.context.originals.get(first.original.hash) : null
      if (!bytes || !Buffer.from(bytes).includes(word)) lost.push(`original of case ${id}`)
    }
    for (const [id, word] of kept.titles) if (!mayHold(rows.get(id)?.title, word)) lost.push(`title of ${id} (${word})`)
    const notes = new Map((await client.note.list({})).map((note) => [note.id, note.text]))
    for (const [id, word] of kept.notes) if (notes.get(id) !== word) lost.push(`note ${id} (${word})`)
    for (const [id, word] of kept.senders) {
      const { corrections } = await client.entry.open({ id })
      if (!mayHold(corrections.find((c) => c.field === 'sender')?.value as string, word))
        lost.push(`sender of ${id} (${word})`)
    }
    const { problems } = await client.safety.check()
    lost.push(...problems)
    for (const { id } of await client.safety.snapshots()) {
      const db = openDb(join(dir, 'snapshots', `${id}.sqlite`), { readOnly: true })
      const check = db.get<{ integrity_check: string }>('PRAGMA integrity_check')?.integrity_check
      db.close()
      if (check !== 'ok') lost.push(`snapshot ${id}: ${check}`)
    }
  } finally {
    await casebook.close()
  }
  return lost
}
