import type { Readable, Writable } from 'node:stream'
import type { ParseArgsOptionsConfig } from 'node:util'
import type { CasebookClient } from '../casebook/services/router.ts'

export type Client = CasebookClient
export type Values = Record<string, string | boolean | (string | boolean)[] | undefined>

/** What a command is given to work with. */
export interface Call {
  positionals: string[]
  values: Values
  /** The casebook's folder. */
  casebookDir: string
  /** Opens the casebook at the first use; a command that needs none opens none. */
  client(): Promise<Client>
  /** The day to take for today where `--today` says one. */
  today: string | undefined
  stdin: Readable
  /** Prints the one JSON document with `--json`, else the words for people. */
  print(json: unknown, words: () => string): void
  /** A message beside the result, on stderr. */
  say(line: string): void
  /** Shows a line on stderr in place of the one before, null takes it away; absent where stderr is no terminal. */
  progress: ((line: string | null) => void) | undefined
  /** What the words for people are printed on: for its width and colours. */
  stdout: Writable
}

export interface Command {
  name: string
  /** Behind `foi`: 'case ID'. */
  usage: string
  /** What it does, one line. */
  summary: string
  options?: ParseArgsOptionsConfig
  run(call: Call): Promise<void>
}

/** The command was called wrongly: exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
