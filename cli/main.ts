import { resolve } from 'node:path'
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'
import type { Casebook } from '../casebook/casebook.ts'
import { CasebookError } from '../casebook/casebook-error.ts'
import { defaultCasebookDir } from '../casebook/places.ts'
import { isCivilDay } from '../core/calendar/civil-day.ts'
import pkg from '../package.json' with { type: 'json' }
import { UsageError, type Call, type Client, type Command, type Values } from './command.ts'
import { COMMANDS } from './commands.ts'
import { refusalOf } from './refusal.ts'

const GLOBAL = {
  casebook: { type: 'string' },
  today: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const satisfies ParseArgsOptionsConfig

export interface Streams {
  stdin: NodeJS.ReadStream
  stdout: NodeJS.WriteStream
  stderr: NodeJS.WriteStream
}

function help(command?: Command): string {
  return [
    'foi: Freedom of Information casework in the terminal',
    '',
    ...(command ? [command] : COMMANDS).map((c) => `  foi ${c.usage}\n      ${c.summary}`),
    '',
    '  --casebook DIR    the casebook to use (made if absent)',
    '  --today DAY       the day to take for today, YYYY-MM-DD',
    '  --json            one JSON document on stdout, messages on stderr',
  ].join('\n')
}

/** The command among the words, wherever the options stand. */
function find(args: string[]): { command: Command | undefined; name: string | undefined } {
  const options = Object.assign({}, GLOBAL, ...COMMANDS.map((c) => c.options ?? {}))
  const name = parseArgs({ args, options, allowPositionals: true, strict: false }).positionals[0]
  return { name, command: COMMANDS.find((c) => c.name === name) }
}

function parse(args: string[], command: Command): { positionals: string[]; values: Values } {
  try {
    const { positionals, values } = parseArgs({
      args,
      options: { ...command.options, ...GLOBAL },
      allowPositionals: true,
      strict: true,
    })
    const today = values['today']
    if (today !== undefined && !isCivilDay(String(today))) {
      throw new UsageError(`--today takes a day that exists, YYYY-MM-DD, not ${String(today)}`)
    }
    return { positionals: positionals.slice(1), values }
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(error.message.split('. ')[0] ?? error.message)
    throw error
  }
}

/** One line of a terminal, written over again; cut, since a line that wraps cannot be. */
function showLine(terminal: Streams['stderr'], line: string | null): void {
  terminal.write(`\r\u001B[K${(line ?? '').slice(0, Math.max(1, (terminal.columns ?? 80) - 1))}`)
}

async function run(command: Command, args: string[], streams: Streams): Promise<void> {
  const { positionals, values } = parse(args, command)
  if (values['help']) return void streams.stdout.write(`${help(command)}\n`)
  const today = typeof values['today'] === 'string' ? values['today'] : undefined
  let casebook: Casebook | null = null
  const casebookDir = resolve(String(values['casebook'] ?? defaultCasebookDir()))
  const call: Call = {
    positionals,
    values,
    casebookDir,
    today,
    stdin: streams.stdin,
    stdout: streams.stdout,
    async client(): Promise<Client> {
      // Loaded at the first use: a command that needs no casebook starts in a third of the time.
      const [{ openCasebook }, { createRouterClient }] = await Promise.all([
        import('../casebook/casebook.ts'),
        import('@orpc/server'),
      ])
      casebook ??= await openCasebook({
        dir: casebookDir,
        shell: 'cli',
        ...(today === undefined ? {} : { today }),
      })
      return createRouterClient(casebook.router, { context: casebook.context })
    },
    print: (json, words) =>
      void streams.stdout.write(values['json'] ? `${JSON.stringify(json, null, 2)}\n` : `${words()}\n`),
    say: (line) => void streams.stderr.write(`${line}\n`),
    progress: streams.stderr.isTTY ? (line) => showLine(streams.stderr, line) : undefined,
  }
  try {
    await command.run(call)
  } finally {
    await (casebook as Casebook | null)?.close()
  }
}

/**
 * Runs `foi` with these words. Resolves with the exit status: 0 done, 1 it could not be done (one sentence on stderr, nothing
 * changed), 2 called wrongly.
 */
export async function main(args: string[], streams: Streams = process): Promise<number> {
  const { command, name } = find(args)
  try {
    if (command) {
      await run(command, args, streams)
      return 0
    }
    if (args.includes('--version')) {
      streams.stdout.write(`${pkg.version}\n`)
      return 0
    }
    if (name === undefined || name === 'help') {
      const asked = name === 'help' || args.includes('--help') || args.includes('-h')
      ;(asked ? streams.stdout : streams.stderr).write(`${help()}\n`)
      return asked ? 0 : 2
    }
    throw new UsageError(`there is no command ${name}: \`foi help\` lists them`)
  } catch (error) {
    if (error instanceof UsageError) {
      streams.stderr.write(`foi: ${error.message}${command ? `\nUsage: foi ${command.usage}` : ''}\n`)
      return 2
    }
    const sentence = error instanceof CasebookError ? error.message : refusalOf(error)
    if (sentence === null) throw error
    streams.stderr.write(`foi: ${sentence}\n`)
    return 1
  }
}
