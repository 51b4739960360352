import { execFile } from 'node:child_process'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { ARMS } from './import/arms.ts'
import type { ArmResult } from './import/arms.ts'

/**
 * How fast a mailbox comes in: letters a second through the whole path (parse, read, link, index, keep), beside `notmuch new` on the same mail, the
 * mail library alone and a bare floor, each in a process of its own, in turns.
 *
 *     node bench/import.ts MAILBOX... [--arms whole,notmuch,parse,floor,intake] [--rounds 1] [--json]
 *
 * Give mailboxes of several sizes to see what a letter costs as the casebook grows. The figure of an arm is its best round.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    arms: { type: 'string', default: 'whole,notmuch,parse,floor' },
    rounds: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
  },
})

interface Measured extends ArmResult {
  mailbox: string
  arm: string
  /** Seconds of processor time, over all threads. */
  cpu: number
  peakMB: number
}

const run = promisify(execFile)

async function measure(arm: string, mailbox: string): Promise<Measured | string> {
  const dir = await mkdtemp(join(tmpdir(), 'foi-bench-'))
  try {
    const program = new URL('./import/run-arm.ts', import.meta.url).pathname
    const { stdout } = await run(process.execPath, ['--no-warnings', program, arm, mailbox, dir], { maxBuffer: 1e8 })
    return { mailbox, arm, ...(JSON.parse(stdout) as ArmResult & { cpu: number; peakMB: number }) }
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error)
    return /ENOENT.*notmuch|notmuch.*ENOENT/s.test(text) ? 'notmuch is not installed' : text
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
}

const perSecond = (one: Measured): number => (one.letters / one.ms) * 1000
const row = (cells: string[]): string =>
  cells.map((cell, i) => (i < 2 ? cell.padEnd(i === 0 ? 22 : 9) : cell.padStart(11))).join(' ')

async function main(): Promise<number> {
  const arms = values.arms.split(',').filter(Boolean)
  const unknown = arms.find((arm) => !(arm in ARMS))
  if (positionals.length === 0 || unknown !== undefined) {
    console.error(
      unknown === undefined
        ? 'Give one or more mailboxes (mbox files).'
        : `There is no arm "${unknown}": ${Object.keys(ARMS).join(', ')}.`,
    )
    return 2
  }
  const best = new Map<string, Measured>()
  console.error(row(['mailbox', 'arm', 'letters', 'seconds', 'letters/s', 'µs/letter', 'CPU s', 'peak MB']))
  for (const mailbox of positionals) {
    await stat(mailbox)
    for (let round = 0; round < Number(values.rounds); round++) {
      for (const arm of arms) {
        const one = await measure(arm, mailbox)
        if (typeof one === 'string') {
          console.error(`${basename(mailbox)} ${arm}: ${one}`)
          continue
        }
        const cells = [
          one.letters,
          (one.ms / 1000).toFixed(1),
          perSecond(one).toFixed(0),
          ((one.ms * 1000) / one.letters).toFixed(0),
          one.cpu,
          one.peakMB,
        ]
        console.error(`${row([basename(mailbox), arm, ...cells.map(String)])}  ${one.note}`)
        const key = `${arm}|${mailbox}`
        if (one.ms < (best.get(key)?.ms ?? Infinity)) best.set(key, one)
      }
    }
  }
  const of = (arm: string, mailbox: string): Measured | undefined => best.get(`${arm}|${mailbox}`)
  const ratios = positionals.map((mailbox) => {
    const [whole, notmuch, floor] = ['whole', 'notmuch', 'floor'].map((arm) => of(arm, mailbox))
    const first = of('whole', positionals[0]!)
    const costs = (one: Measured): number => one.ms / one.letters
    return {
      mailbox: basename(mailbox),
      timesNotmuch: whole && notmuch ? Number((perSecond(whole) / perSecond(notmuch)).toFixed(2)) : null,
      timesFloor: whole && floor ? Number((whole.ms / floor.ms).toFixed(2)) : null,
      costToFirst: whole && first ? Number((costs(whole) / costs(first)).toFixed(2)) : null,
      peakMB: whole?.peakMB ?? null,
    }
  })
  if (values.json) console.log(JSON.stringify({ measured: [...best.values()], ratios }, null, 1))
  else console.table(ratios)
  return 0
}

process.exitCode = await main()
