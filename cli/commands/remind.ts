import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CasebookError } from '../../casebook/casebook-error.ts'
import { defaultCasebookDir } from '../../casebook/places.ts'
import type { ShownNotice } from '../../core/model/reminder.ts'
import { timeOfDay } from '../../core/reminders/local-time.ts'
import type { Call, Client, Command } from '../command.ts'
import { UsageError } from '../command.ts'
import { type Schedule, scheduleFor } from '../schedule.ts'
import { notifyBySystem } from '../system-notifier.ts'
import { table } from '../table.ts'
import { day, widthOn } from '../words.ts'

const BIN = fileURLToPath(new URL('../bin.mjs', import.meta.url))

/** What a shell's schedule runs: this very Node and this very `foi`, on the casebook that is named now. */
function commandLine(call: Call): string[] {
  const casebook = resolve(String(call.values['casebook'] ?? defaultCasebookDir()))
  return [process.execPath, BIN, 'remind', '--notify', '--casebook', casebook]
}

function scheduleOf(call: Call): Schedule {
  const schedule = scheduleFor(commandLine(call))
  if (schedule) return schedule
  const words = commandLine(call).map((word) => JSON.stringify(word))
  throw new CasebookError(
    'unavailable',
    `This system has no schedule that a file can set: let its task scheduler run ${words.join(' ')} every quarter of an hour.`,
  )
}

function install(call: Call): void {
  const { files, on } = scheduleOf(call)
  try {
    for (const { path, text } of files) {
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, text)
    }
  } catch (error) {
    const where = files[0]?.path ?? ''
    throw new CasebookError('unavailable', `${where} could not be written: allow writing there and try again.`, {
      cause: error,
    })
  }
  const paths = files.map((file) => file.path)
  call.print({ written: paths, switchOn: on }, () =>
    [...paths.map((path) => `Written: ${path}`), 'Switch it on with:', ...on.map((line) => `  ${line}`)].join('\n'),
  )
}

function uninstall(call: Call): void {
  const { files, off } = scheduleOf(call)
  for (const { path } of files) rmSync(path, { force: true })
  const paths = files.map((file) => file.path)
  call.print({ removed: paths, switchOff: off }, () =>
    [
      ...paths.map((path) => `Removed: ${path}`),
      'If it was on, switch it off with:',
      ...off.map((line) => `  ${line}`),
    ].join('\n'),
  )
}

async function list(call: Call, client: Client): Promise<void> {
  const { upcoming } = await client.reminder.list({})
  call.print(upcoming, () => {
    if (upcoming.length === 0) return 'No reminder is planned.'
    const rows = upcoming.map((row) => [day(row.on), timeOfDay(row.minute), row.caseTitle, row.body])
    return table(rows, [{ right: true }, {}, {}, { grows: true }], widthOn(call.stdout))
  })
}

/** Takes what is due and shows it: nothing counts as told before it was printed or the system took it. */
async function tell(call: Call, client: Client): Promise<void> {
  const byNotice = call.values['notify'] === true
  const told: ShownNotice[] = []
  const leave = new AbortController()
  const handed = await client.reminder.watch(undefined, { signal: leave.signal })
  const hear = (async () => {
    for await (const notice of handed) {
      const why = byNotice ? notifyBySystem(notice) : null
      if (why === null) told.push(notice)
      else call.say(why)
      if (why === null && !byNotice && !call.values['json']) call.print(null, () => `${notice.title}\n${notice.body}\n`)
      await client.reminder.told({ id: notice.id, shown: why === null, why: why ?? '' })
    }
  })().catch((error: unknown) => {
    if (!leave.signal.aborted) throw error
  })
  const { next } = await client.reminder.look()
  leave.abort()
  await hear
  if (call.values['json']) call.print({ shown: told, next }, () => '')
  else if (told.length === 0) {
    const when = next
      ? `The next reminder comes on ${day(next.on)} at ${timeOfDay(next.minute)}.`
      : 'No reminder is planned.'
    call.print(null, () => `Nothing is due now. ${when}`)
  }
}

export const remindCommand: Command = {
  name: 'remind',
  usage: 'remind [--notify | --list | --install | --uninstall]',
  summary: 'Say once what is due to be said; --install lets the system do it every quarter of an hour',
  options: {
    notify: { type: 'boolean' },
    list: { type: 'boolean' },
    install: { type: 'boolean' },
    uninstall: { type: 'boolean' },
  },
  async run(call) {
    const chosen = ['notify', 'list', 'install', 'uninstall'].filter((name) => call.values[name] === true)
    if (chosen.length > 1) throw new UsageError(`choose one of --${chosen.join(' and --')}`)
    if (call.values['install'] === true) return install(call)
    if (call.values['uninstall'] === true) return uninstall(call)
    const client = await call.client()
    return call.values['list'] === true ? list(call, client) : tell(call, client)
  },
}
