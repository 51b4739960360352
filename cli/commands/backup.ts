import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { CasebookError } from '../../casebook/casebook-error.ts'
import { UsageError, type Call, type Command } from '../command.ts'
import { count } from '../words.ts'

const options = { 'passphrase-file': { type: 'string' } } as const

/** The passphrase from a file or from FOI_PASSPHRASE: never from the command line itself, which other users of the machine can read. */
async function passphraseOf(call: Call): Promise<{ passphrase?: string }> {
  const file = call.values['passphrase-file']
  const words =
    typeof file === 'string'
      ? await readFile(file, 'utf8').catch((error: unknown) => {
          throw new CasebookError('bad-input', `The passphrase could not be read from ${file}: choose another file.`, {
            cause: error,
          })
        })
      : process.env['FOI_PASSPHRASE']
  const passphrase = words?.replace(/\r?\n$/, '')
  if (passphrase === '') throw new UsageError('the passphrase is empty')
  return passphrase === undefined ? {} : { passphrase }
}

function fileOf(call: Call): string {
  const [file, ...more] = call.positionals
  if (file === undefined || more.length > 0) throw new UsageError('say which file: one path')
  return resolve(file)
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`

export const backupCommand: Command = {
  name: 'backup',
  usage: 'backup FILE [--passphrase-file FILE]',
  summary: 'Write everything into one file, sealed if a passphrase is given (there or in FOI_PASSPHRASE)',
  options,
  async run(call) {
    const path = fileOf(call)
    const done = await (await call.client()).safety.backup({ path, ...(await passphraseOf(call)) })
    if (done === null) return
    call.print(
      done,
      () =>
        `${count(done.cases, 'case')} and ${count(done.entries, 'entry', 'entries')} in ${path}, ${megabytes(done.bytes)}.`,
    )
  },
}

export const restoreCommand: Command = {
  name: 'restore',
  usage: 'restore FILE [--passphrase-file FILE]',
  summary: 'Make the casebook what a backup holds; what it was before is kept as a snapshot',
  options,
  async run(call) {
    const path = fileOf(call)
    const done = await (await call.client()).safety.restore({ path, ...(await passphraseOf(call)) })
    if (done === null) return
    const { cases, entries, bytes, before } = done
    call.print({ cases, entries, bytes, before }, () => {
      const what = `${count(cases, 'case')} and ${count(entries, 'entry', 'entries')} restored, ${megabytes(bytes)}.`
      return `${what}\nWhat was here before is the snapshot ${before.id}.`
    })
  },
}
