import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openCasebook, type Casebook } from '../../../casebook/casebook.ts'
import { makeTroubles } from '../../../casebook/report/troubles.ts'
import type { CasebookClient } from '../../../casebook/services/router.ts'
import { memoryStore } from '../../../casebook/settings.ts'
import { makeMail, makeParts } from '../intake/make-mail.ts'
import { temporaryFolder } from '../temporary-folder.ts'

/** A word that stands in no file of the app: where it turns up, something of the user's has. */
const CANARY = 'quillfinch'
const mark = (where: string): string => `${CANARY}${where}`

let casebook: Casebook
let client: CasebookClient

beforeEach(async () => {
  const dir = join(temporaryFolder(), mark('folder'))
  mkdirSync(dir, { recursive: true })
  casebook = await openCasebook({ dir, shell: 'electron', settings: memoryStore(), today: '2031-05-06' })
  client = createRouterClient(casebook.router, { context: casebook.context })
})
afterEach(() => casebook.close())

/** A casebook with a marked word in every place that holds words of somebody. */
async function fill(): Promise<void> {
  await client.settings.set({ name: `Ada ${mark('name')}`, addresses: [`${mark('address')}@post.example`] })
  const mail = makeMail({
    from: `Ada ${mark('sender')} <${mark('from')}@post.example>`,
    to: `${mark('authority')} Borough Council <foi@${mark('host')}.example>`,
    subject: `${mark('subject')} FOI/2031/4242`,
    id: `<${mark('id')}@post.example>`,
    type: 'multipart/mixed; boundary=b',
    body: makeParts('b', [
      {
        head: ['Content-Type: text/plain; charset=utf-8'],
        body: `Dear ${mark('authority')} Borough Council,\n\nUnder the Freedom of Information Act 2000 please send me the ${mark('letter')} of 2030.\n\nAda ${mark('signature')}`,
      },
      {
        head: [
          `Content-Type: text/plain; name="${mark('file')}.txt"`,
          `Content-Disposition: attachment; filename="${mark('file')}.txt"`,
        ],
        body: mark('attachment'),
      },
    ]),
  })
  const { cases } = await client.import.bring({ kind: 'files', files: [new File([mail], `${mark('original')}.eml`)] })
  const id = cases[0]?.id ?? ''
  const found = await client.case.get({ id })
  await client.note.add({ on: { kind: 'case', caseId: id }, text: `A note about ${mark('note')}` })
  const [move] = await client.draft.moves({ caseId: id })
  if (move) {
    const template = (await client.draft.templates())[0]?.id ?? ''
    const { draft } = await client.draft.start({ caseId: id, template, choices: {} })
    await client.draft.save({ id: draft.id, to: mark('to'), subject: mark('draft'), body: mark('body') })
  }
  expect(JSON.stringify(found)).toContain(mark('subject'))
  expect(await client.note.list({})).toHaveLength(1)
  expect(await client.draft.list({})).toHaveLength(1)
}

test('holds versions and counts, and no word of the user’s', async () => {
  await fill()
  await client.case.get({ id: mark('case') }).catch(() => undefined)
  const { text } = await client.about.report()
  expect(text).toMatch(/FOI Desk \d+\.\d+\.\d+ \(electron\)/)
  expect(text).toMatch(/SQLite 3\./)
  expect(text).toMatch(/letters: 1\n/)
  expect(text.toLowerCase()).not.toContain(CANARY)
  expect(text).not.toMatch(/FOI\/2031|post\.example|Borough|Ada|\/tmp|2030/)
})

test('tells of a mistake by its kind and place, without the words of its message', async () => {
  const quoting = new TypeError(
    `cannot read “Dear ${mark('error')}”\n    at ${mark('fake')} (main.mjs:1:1)\n of a letter`,
  )
  casebook.context.troubles.note(quoting)
  casebook.context.troubles.note(Object.assign(new Error(mark('second')), { code: mark('code') }))
  casebook.context.troubles.note(mark('thrown'))
  const { text } = await client.about.report()
  expect(text).toContain('TypeError')
  expect(text).toMatch(/problem-report\.test\.ts:\d+:\d+/)
  expect(text).not.toContain(CANARY)
  expect(text).not.toMatch(/[\\/](?:test|casebook)[\\/]/)
})

test('a call that fails by a mistake of the app is in it', async () => {
  casebook.context.views.get = () => {
    throw new RangeError(mark('inside'))
  }
  const entry = { id: 'x' }
  await client.case.get(entry).catch(() => undefined)
  const { text } = await client.about.report()
  expect(text).toContain('RangeError')
  expect(text).not.toContain(CANARY)
})

test('the last mistakes are kept, and no more of them', () => {
  const troubles = makeTroubles(() => '2031-05-06T10:00:00.000Z')
  for (let i = 0; i < 100; i++) troubles.note(new Error('x'))
  expect(troubles.list()).toHaveLength(20)
})
