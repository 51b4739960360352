import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { CasebookError } from '../casebook/casebook-error.ts'
import { openDesk } from '../casebook/casebook.ts'
import { defaultCasebookDir } from '../casebook/places.ts'
import { isCivilDay } from '../core/calendar/civil-day.ts'
import { makeBackupShelf } from './backup-shelf.ts'
import { startWeb } from './server.ts'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..')

function fail(sentence: string, status: number): never {
  process.stderr.write(`${sentence}\n`)
  process.exit(status)
}

function options() {
  try {
    const { values } = parseArgs({
      options: {
        casebook: { type: 'string' },
        settings: { type: 'string' },
        today: { type: 'string' },
        port: { type: 'string' },
      },
    })
    const port = Number(values.port ?? 0)
    if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error('--port takes a number from 0 to 65535')
    if (values.today !== undefined && !isCivilDay(values.today)) throw new Error('--today takes a day, YYYY-MM-DD')
    return { ...values, port }
  } catch (error) {
    fail(`FOI Desk: ${error instanceof Error ? error.message : String(error)}.`, 2)
  }
}

const { casebook: dir, settings: settingsDir, today, port } = options()
try {
  const folder = resolve(dir ?? defaultCasebookDir())
  const backups = makeBackupShelf(folder)
  const casebook = await openDesk({
    dir: folder,
    shell: 'web',
    choosePath: backups.choosePath,
    ...(today === undefined ? {} : { today }),
    ...(settingsDir === undefined ? {} : { settingsDir }),
  })
  // Pages show them while they are open and the user allows it.
  casebook.whileWorking(({ reminders }) => void reminders.start(reminders.pages))
  const server = await startWeb({ casebook, rendererDir: join(ROOT, 'dist', 'renderer'), port, backups })
  const stop = (): void => {
    void server
      .close()
      .then(() => backups.clear())
      .then(() => casebook.close())
      .then(() => process.exit(0))
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  process.stdout.write(`FOI Desk is open at ${server.address}\n`)
} catch (error) {
  if (error instanceof CasebookError) fail(error.message, 1)
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    fail(`Port ${port} is taken by another program: choose another with --port, or leave it out.`, 1)
  }
  throw error
}
