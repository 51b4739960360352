import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { promisify } from 'node:util'
import PostalMime from 'postal-mime'
import { readSourcesInWorker } from '../../casebook/intake/worker.ts'
import { messagesOf } from './messages.ts'

export interface ArmResult {
  letters: number
  ms: number
  /** Seconds of processor time of another program that the arm ran; this process's own are added by `run-arm`. */
  otherCpu?: number
  /** What else is worth saying of it. */
  note: string
}

/** One way of taking a mailbox in, timed inside its own process; `dir` is an empty folder of its own. */
export type Arm = (mailbox: string, dir: string) => Promise<ArmResult>

const since = (began: number): number => Math.round(performance.now() - began)

export const ARMS: Record<string, Arm> = {
  /** Everything that `foi import` does: parse, read, link, index, keep with originals flushed to disk. */
  async whole(mailbox, dir) {
    const { createRouterClient } = await import('@orpc/server')
    const { openCasebook } = await import('../../casebook/casebook.ts')
    const casebook = await openCasebook({
      dir: join(dir, 'casebook'),
      shell: 'cli',
      settingsDir: join(dir, 'settings'),
    })
    const client = createRouterClient(casebook.router, { context: casebook.context })
    const began = performance.now()
    const result = await client.import.bringPaths({ paths: [mailbox] })
    const ms = since(began)
    await casebook.close()
    return {
      letters: result.entries + result.duplicates,
      ms,
      note: `${result.cases.length} cases, ${result.problems.length} problems`,
    }
  },

  /** Intake alone: letters, heads, attachments by hash with their text, in the reading thread. */
  async intake(mailbox) {
    const began = performance.now()
    let letters = 0
    for await (const batch of readSourcesInWorker([{ path: mailbox }]))
      letters += batch.filter((item) => item.kind === 'letter').length
    return { letters, ms: since(began), note: 'in its thread' }
  },

  /** The mail library alone on each message. */
  async parse(mailbox) {
    const began = performance.now()
    let letters = 0
    let attachments = 0
    for await (const message of messagesOf(mailbox)) {
      attachments += (await PostalMime.parse(message)).attachments.length
      letters++
    }
    return { letters, ms: since(began), note: `${attachments} attachments` }
  },

  /** The bare floor: split, decode with the mail library, one FTS5 insert a message, one transaction. Nothing is read, linked or kept. */
  async floor(mailbox, dir) {
    const db = new DatabaseSync(join(dir, 'floor.db'))
    db.exec('PRAGMA journal_mode = WAL; CREATE VIRTUAL TABLE floor USING fts5 (heading, words)')
    const insert = db.prepare('INSERT INTO floor (heading, words) VALUES (?, ?)')
    const began = performance.now()
    let letters = 0
    db.exec('BEGIN')
    for await (const message of messagesOf(mailbox)) {
      const mail = await PostalMime.parse(message)
      insert.run(mail.subject ?? '', mail.text ?? mail.html ?? '')
      letters++
    }
    db.exec('COMMIT')
    const ms = since(began)
    db.close()
    return { letters, ms, note: 'not durable, not a casebook' }
  },

  /** `notmuch new` on a Maildir of the same messages; writing the Maildir is not counted. */
  async notmuch(mailbox, dir) {
    const maildir = join(dir, 'mail')
    for (const name of ['cur', 'new', 'tmp']) await mkdir(join(maildir, name), { recursive: true })
    let letters = 0
    for await (const message of messagesOf(mailbox))
      await writeFile(join(maildir, 'cur', `${1_700_000_000 + letters++}.bench:2,S`), message)
    const config = join(dir, 'config')
    await writeFile(
      config,
      `[database]\npath=${maildir}\n[user]\nname=Bench\nprimary_email=bench@bench.example\n[new]\ntags=new\n[maildir]\nsynchronize_flags=false\n`,
    )
    const run = promisify(execFile)
    const began = performance.now()
    const script = 'notmuch new --quiet && times'
    const ran = await run('sh', ['-c', script], { env: { ...process.env, NOTMUCH_CONFIG: config } })
    const ms = since(began)
    const otherCpu = cpuOfChildren(ran.stdout)
    const { stdout } = await run('notmuch', ['--version'])
    return { letters, ms, otherCpu, note: stdout.trim() }
  },
}

/** The shell's `times`: its own on the first line, its children's on the second, each as `0m1.234s` for user and system. */
function cpuOfChildren(times: string): number {
  const [, children = ''] = times.trim().split('\n').slice(-2)
  return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  )
}
