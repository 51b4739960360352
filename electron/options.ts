import { isCivilDay } from '../core/calendar/civil-day.ts'

export interface Options {
  /** The folder of the casebook, where the command line names one. */
  readonly casebook: string | null
  /** The civil day to take for today, where the command line names one. */
  readonly today: string | null
}

/**
 * Reads `--casebook DIR` and `--today YYYY-MM-DD`, each also with `=`; what Electron and Chromium take is left alone.
 * @throws one sentence where a value is missing or no civil day.
 */
export function readOptions(argv: readonly string[]): Options {
  const today = valueOf(argv, '--today')
  if (today !== null && !isCivilDay(today)) {
    throw new Error(`--today ${today}: a day is written YYYY-MM-DD, for example 2026-03-02.`)
  }
  return { casebook: valueOf(argv, '--casebook'), today }
}

function valueOf(argv: readonly string[], name: string): string | null {
  const at = argv.findIndex((one) => one === name || one.startsWith(`${name}=`))
  if (at < 0) return null
  const value = argv[at] === name ? argv[at + 1] : argv[at]?.slice(name.length + 1)
  if (!value || value.startsWith('--')) throw new Error(`${name} needs a value after it.`)
  return value
}
