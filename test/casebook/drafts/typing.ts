// Run as a process of its own: keeps typing into a draft until it is killed. Says each stroke once it is kept.
import { createRouterClient } from '@orpc/server'
import { openCasebook } from '../../../casebook/casebook.ts'
import { memoryStore } from '../../../casebook/settings.ts'
import { PAGE } from './page.ts'

const casebook = await openCasebook({
  dir: process.argv[2] ?? '',
  shell: 'cli',
  today: '2031-04-01',
  settings: memoryStore(),
})
const client = createRouterClient(casebook.router, { context: casebook.context })
const { cases } = await client.import.bring({ kind: 'paste', text: PAGE })
const { draft } = await client.draft.start({ caseId: cases[0]?.id ?? '', template: 'narrow' })
process.stdout.write(`${draft.id}\n`)
for (let stroke = 1; ; stroke++) {
  await client.draft.save({ id: draft.id, body: `${'word '.repeat(stroke)}${stroke}` })
  process.stdout.write(`${stroke}\n`)
}
