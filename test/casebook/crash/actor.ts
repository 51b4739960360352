import { createRouterClient } from '@orpc/server'
import { openCasebook } from '../../../casebook/casebook.ts'
import { memoryStore } from '../../../casebook/settings.ts'

/**
 * A process that works on a casebook until it is killed. Before each change it says what it is about to do, after each that it was
 * acknowledged: `begin ID WORD` and `done ID`, one line each, written at once.
 */
const [dir = '', seed = '1'] = process.argv.slice(2)

/** A small generator, so that a run can be made again from its seed. */
let state = Number(seed) >>> 0
function random(below: number): number {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
  return Math.floor((state / 2 ** 32) * below)
}

const say = (line: string): void => void process.stdout.write(`${line}\n`)

const letterOf = (word: string): string => `Dear ${word} Parish Council,

Under the Freedom of Information Act 2000 please tell me how many ${word} there are in the parish, how old each of them is, what became of those
that were there before, and what was paid for them in each of the last three years.

Yours faithfully,

Wilma Underhill
`

const casebook = await openCasebook({ dir, shell: 'web', settings: memoryStore(), today: '2031-05-06' })
const client = createRouterClient(casebook.router, { context: casebook.context })
say('open')
for (let n = 0; ; n++) {
  const word = `w${seed}x${n}`
  const cases = await client.case.list()
  const found = cases[random(cases.length)]
  const choice = found ? random(8) : 0
  say(`begin ${n} ${choice} ${word} ${found?.id ?? '-'}`)
  if (!found || choice <= 1) {
    const { cases: made } = await client.import.bring({ kind: 'paste', text: letterOf(word) })
    say(`done ${n} case ${made[0]?.id}`)
  } else if (choice <= 3) {
    const note = await client.note.add({ on: { kind: 'case', caseId: found.id }, text: word })
    say(`done ${n} note ${note.id}`)
  } else if (choice === 4) {
    await client.case.update({ id: found.id, title: word })
    say(`done ${n} title ${found.id}`)
  } else if (choice === 5) {
    const { entries } = await client.case.get({ id: found.id })
    await client.entry.correct({ id: entries[0]?.id ?? '', correction: { field: 'sender', value: word } })
    say(`done ${n} sender ${entries[0]?.id}`)
  } else if (choice === 6) {
    await client.safety.snapshot()
    say(`done ${n} snapshot -`)
  } else {
    const { change } = await client.history.undo()
    await client.history.redo()
    say(`done ${n} undone-and-redone ${change?.id ?? '-'}`)
  }
}
