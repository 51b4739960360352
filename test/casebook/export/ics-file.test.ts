import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import ICAL from 'ical.js'
import { expect, onTestFinished, test } from 'vitest'
import { openCasebook } from '../../../casebook/casebook.ts'
import { clockFrom } from '../../../casebook/reminders/wall-clock.ts'
import { memoryStore } from '../../../casebook/settings.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const mail = (day: string, id: string, from: string, body: string) => `From: ${from}
To: Ada Example <ada@mail.example>, foi@northmoor.example
Subject: Ward closures
Date: ${day} 10:00:00 +0000
Message-ID: <${id}@mail.example>
${id === 'first' ? '' : 'In-Reply-To: <first@mail.example>\nReferences: <first@mail.example>\n'}
${body}
`
const ASK = mail(
  'Thu, 12 Mar 2026',
  'first',
  'Ada Example <ada@mail.example>',
  'Dear Northmoor Council,\n\nUnder the Freedom of Information Act 2000 please send me the number of wards closed in 2025.\n\nYours faithfully,\n\nAda Example',
)
const ANSWER = mail(
  'Wed, 08 Apr 2026',
  'second',
  'Northmoor Council FOI <foi@northmoor.example>',
  'Dear Ms Example,\n\nI am writing in response to your request of 12 March 2026 under the Freedom of Information Act 2000. Please find the information you asked for attached: four wards were closed in 2025.\n\nYours sincerely,\n\nOla Officer\nNorthmoor Council',
)

test('the file on disk follows the clocks: written by a look, the same while nothing changes, cancelled when answered', async () => {
  const dir = temporaryFolder()
  const clock = clockFrom(Date.parse('2026-04-09T09:00:00Z'), 'UTC')
  const settings = memoryStore()
  settings.set('settings', { name: 'Ada Example', addresses: ['ada@mail.example'] })
  const casebook = await openCasebook({ dir, shell: 'cli', settings, clock })
  onTestFinished(() => casebook.close())
  const client = createRouterClient(casebook.router, { context: casebook.context })
  const bring = async (text: string, name: string) => {
    const { token } = await client.import.preview({ kind: 'files', files: [new File([text], name)] })
    await client.import.keep({ token })
  }
  const file = join(dir, 'calendar.ics')
  const events = () =>
    new ICAL.Component(ICAL.parse(readFileSync(file, 'utf8'))).getAllSubcomponents('vevent').map((component) => {
      const event = new ICAL.Event(component)
      const status = String(component.getFirstPropertyValue('status'))
      return `${event.startDate.toString()} ${event.sequence} ${status} ${event.summary}`
    })

  await bring(ASK, 'ask.eml')
  await client.reminder.look()
  expect(events()).toEqual(['2026-04-14 0 CONFIRMED Due: Response to the request of 12 March 2026 (Ward closures)'])
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600)
  await client.reminder.add({ caseId: null, anchor: { from: 'day', on: '2020-01-01' }, text: 'Long ago' })
  await client.reminder.look()
  expect(events()).toHaveLength(2)
  const { mtimeMs, ino } = statSync(file)
  await client.settings.set({ theme: 'dark' })
  await client.reminder.look()
  expect(statSync(file)).toMatchObject({ mtimeMs, ino })

  await bring(ANSWER, 'answer.eml')
  await client.reminder.look()
  expect(events()).toContainEqual(
    expect.stringMatching(/^2026-04-14 1 CANCELLED Due: Response to the request of 12 March 2026/),
  )
  expect(readdirSync(dir).filter((name) => name.includes('.new'))).toEqual([])
})
