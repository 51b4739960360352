import { readdirSync, readFileSync } from 'node:fs'
import { buildCase } from '../../core/cases/build-case.ts'
import { shippedLaw } from '../../core/law/law.ts'
import { readLetters } from '../../core/reading/read-letters.ts'
import { measureBank } from './letter-bank.ts'
import { loadThread } from './load-thread.ts'
import { measureReferences } from './reference-bank.ts'
import { renderThread } from './render-thread.ts'
import { countWaiting, nobodyWaits, type Waiting } from './score-waiting.ts'
import { scoreThread } from './score-thread.ts'
import type { Tally } from './score-thread.ts'

/**
 * How right the reader is on threads written for measuring: `node bench/reading/run.ts [tune|odd|held] [--misses] [--only NAME]`.
 * The odd ones are in unusual forms, and tuning has seen them. The held half is for figures only: whoever changes the reader does not look at its threads or misses.
 */
export function measure(
  half: 'tune' | 'odd' | 'held',
  only = '',
): { tally: Tally; misses: string[]; threads: number; letters: number; waiting: Waiting } {
  const folder = new URL(`threads/${half}/`, import.meta.url)
  const tally: Tally = new Map()
  const misses: string[] = []
  const waiting = nobodyWaits()
  let threads = 0
  let letters = 0
  for (const file of readdirSync(folder).toSorted()) {
    if (!file.includes(only)) continue
    const thread = loadThread(file.replace('.txt', ''), readFileSync(new URL(file, folder), 'utf8'))
    const { letters: read, startLines } = renderThread(thread)
    const keyed = read.map((letter, i) => ({ key: `e${i}`, letter }))
    const readings = readLetters(keyed, { user: { name: '', addresses: [] } })
    const entries = keyed.map(({ key, letter }, i) => ({
      id: key,
      letter,
      reading: readings[i]!.reading,
      corrections: [],
    }))
    countWaiting(waiting, thread, entries)
    const found = buildCase({ id: 'case', entries }, { today: '2026-01-05', law: shippedLaw() })
    scoreThread(thread, startLines, found, tally, (aspect, what) => misses.push(`${thread.name} ${aspect}: ${what}`))
    threads++
    letters += read.length
  }
  return { tally, misses, threads, letters, waiting }
}

if (import.meta.main) {
  const args = process.argv.slice(2)
  const only = args.includes('--only') ? (args[args.indexOf('--only') + 1] ?? '') : ''
  for (const half of ['tune', 'odd', 'held'] as const) {
    if (['tune', 'odd', 'held'].some((one) => args.includes(one)) && !args.includes(half)) continue
    const { tally, misses, threads, letters, waiting } = measure(half, only)
    console.log(`${half}: ${threads} threads, ${letters} letters`)
    for (const [aspect, { right, of }] of tally)
      console.log(
        `  ${aspect.padEnd(24)} ${String(right).padStart(4)}/${String(of).padEnd(4)} ${((100 * right) / of).toFixed(1)} %`,
      )
    console.log(
      `  would wait in the inbox: ${waiting.waiting} of ${waiting.letters} letters; of ${waiting.wrong} kinds read wrongly ${waiting.wrongWaiting}`,
    )
    if (half !== 'odd') {
      const bank = measureBank(half)
      console.log(
        `  ${'kinds, single letters'.padEnd(24)} ${String(bank.right).padStart(4)}/${String(bank.of).padEnd(4)} ${((100 * bank.right) / bank.of).toFixed(1)} %`,
      )
      misses.push(...bank.misses)
      const refs = measureReferences(half)
      console.log(
        `  ${'references, single lines'.padEnd(24)} ${String(refs.right).padStart(4)}/${String(refs.of).padEnd(4)} ${((100 * refs.right) / refs.of).toFixed(1)} %, ${refs.invented} invented`,
      )
      misses.push(...refs.misses)
    }
    if (args.includes('--misses')) for (const one of misses) console.log(`  - ${one}`)
  }
}
