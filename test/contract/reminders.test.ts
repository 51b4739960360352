import ICAL from 'ical.js'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openCasebook, type Casebook } from '../../casebook/casebook.ts'
import { clockFrom } from '../../casebook/reminders/wall-clock.ts'
import { memoryStore } from '../../casebook/settings.ts'
import { shownNoticeSchema } from '../../core/model/reminder.ts'
import { temporaryFolder } from '../casebook/temporary-folder.ts'
import { transports, type Client } from './transports.ts'

const LETTER = `From: Ada Example <ada@mail.example>
To: foi@northmoor.example
Subject: Freedom of Information request - ward closures
Date: Thu, 12 Mar 2026 10:00:00 +0000
Message-ID: <first@mail.example>

Dear Northmoor Council,

Under the Freedom of Information Act 2000 please send me:

1. The number of wards closed in 2025.
2. The cost of each closure.

Yours faithfully,

Ada Example
`

/** Nine o'clock on 7 April 2026, five working days before the answer is due. */
const NINE = Date.parse('2026-04-07T09:00:00Z')

describe.each(transports)('over $name', ({ connect }) => {
  let casebook: Casebook
  let client: Client
  let close: () => Promise<void>
  let caseId: string

  beforeEach(async () => {
    const clock = clockFrom(NINE, 'UTC')
    casebook = await openCasebook({ dir: temporaryFolder(), shell: 'web', settings: memoryStore(), clock })
    ;({ client, close } = await connect(casebook))
    const preview = await client.import.preview({ kind: 'files', files: [new File([LETTER], 'first.eml')] })
    const kept = await client.import.keep({ token: preview.token })
    caseId = kept.cases[0]?.id ?? ''
  })
  afterEach(async () => {
    await close()
    await casebook.close()
  })

  const leads = async () =>
    (await client.reminder.list({ caseId })).upcoming.map((row) => `${row.on} ${row.kind} ${row.lead}`)

  test('the plan of a case: soonest first, each with its reason and its words for today', async () => {
    expect(await leads()).toEqual([
      '2026-03-19 no-acknowledgement 0',
      '2026-04-07 before 5',
      '2026-04-13 before 1',
      '2026-04-14 last-day 0',
      '2026-04-15 passed -1',
    ])
    const { notice, waiting, canShow, whyNot } = await client.reminder.next()
    expect(notice).toMatchObject({ kind: 'no-acknowledgement', because: 'no letter came back within 7 days' })
    expect({ waiting, canShow }).toEqual({ waiting: 5, canShow: false })
    expect(whyNot).toContain('shows no reminders')
  })

  test('an own reminder is set, changed, put off, done and taken away; each can be undone', async () => {
    const made = await client.reminder.add({ caseId, anchor: { from: 'day', on: '2026-05-01' }, text: 'Ask again' })
    expect(await leads()).toContain('2026-05-01 own 0')
    await client.reminder.change({ id: made.id, anchor: { from: 'day', on: '2026-05-04' } })
    expect(await leads()).toContain('2026-05-04 own 0')
    const row = (await client.reminder.list({ caseId })).upcoming.find((one) => one.kind === 'own')
    const target = { occurrence: row?.occurrence ?? '' }
    const until = await client.reminder.snooze({ target, snooze: { for: 'until', on: '2026-05-06' } })
    expect(until).toEqual({ on: '2026-05-06', minute: 540 })
    expect(await leads()).toContain('2026-05-06 own 0')
    await client.reminder.done({ target })
    expect((await client.reminder.list({ caseId })).own).toMatchObject([{ id: made.id, done: true }])
    expect((await leads()).some((line) => line.includes('own'))).toBe(false)
    await client.history.undo()
    expect(await leads()).toContain('2026-05-06 own 0')
    await client.reminder.remove({ id: made.id })
    expect((await client.reminder.list({ caseId })).own).toEqual([])
  })

  test('a date that is dealt with is silent, until that is taken back', async () => {
    const row = (await client.reminder.list({ caseId })).upcoming.find((one) => one.kind === 'last-day')
    const target = { occurrence: row?.occurrence ?? '' }
    await client.reminder.done({ target })
    expect(await leads()).toEqual(['2026-03-19 no-acknowledgement 0'])
    await client.reminder.done({ target, done: false })
    expect(await leads()).toHaveLength(5)
  })

  test('three weeks after a letter, whatever happens', async () => {
    const { entries } = await client.case.get({ id: caseId })
    const anchor = { from: 'entry', entry: entries[0]?.id ?? '', plus: 5, unit: 'weeks' } as const
    await client.reminder.add({ caseId, anchor, text: 'Ask again whatever happens' })
    expect(await leads()).toContain('2026-04-16 own 0')
  })

  test('an item of a checklist that names a day is a reminder until it is ticked', async () => {
    const text = '- [ ] Ask the ward sister by 2026-04-22\n- [ ] Some day'
    const note = await client.note.add({ on: { kind: 'case', caseId }, text })
    expect(await leads()).toContain('2026-04-22 task 0')
    await client.note.edit({ id: note.id, text: `Things to do\n\n${text}` })
    expect((await leads()).filter((line) => line.includes('task'))).toEqual(['2026-04-22 task 0'])
    await client.note.tick({ noteId: note.id, line: 3, done: true })
    expect((await leads()).some((line) => line.includes('task'))).toBe(false)
  })

  test('a page that watches is handed what is due; what it answers is what counts', async () => {
    const pages = await client.reminder.watch()
    const first = pages.next()
    const look = client.reminder.look()
    const value = shownNoticeSchema.parse((await first).value)
    expect(value).toMatchObject({ caseId, digest: false, actions: ['open', 'snooze', 'done'] })
    await client.reminder.told({ id: value.id, shown: true })
    const second = shownNoticeSchema.parse((await pages.next()).value)
    await client.reminder.told({ id: second.id, shown: false, why: 'the tab was closed.' })
    expect(await look).toMatchObject({ shown: 1 })
    await pages.return?.(undefined)
    const log = await client.reminder.log({ caseId })
    expect(log.map((line) => line.act)).toEqual(expect.arrayContaining(['shown', 'refused']))
    expect(log.find((line) => line.act === 'refused')?.words).toContain('the tab was closed')
    expect(await leads()).toHaveLength(4)
  })

  test('with no page open nothing is claimed, and it is said why', async () => {
    expect(await client.reminder.look()).toMatchObject({ shown: 0 })
    expect((await client.reminder.log({}))[0]?.words).toContain('No page of FOI Desk is open')
    expect(await client.reminder.test()).toMatchObject({ shown: false })
  })

  test('a muted case is silent and says so; unmuted it speaks of what comes', async () => {
    expect(await client.reminder.mute({ caseId, untilOn: null })).toEqual([{ caseId, untilOn: null }])
    const leave = new AbortController()
    const pages = await client.reminder.watch(undefined, { signal: leave.signal })
    const handed = pages.next().catch(() => null)
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(await client.reminder.look()).toMatchObject({ shown: 0 })
    expect((await client.reminder.list({ caseId })).past.map((row) => row.state)).toEqual(['muted', 'muted'])
    expect(await client.reminder.unmute({ caseId })).toEqual([])
    expect(await leads()).toHaveLength(3)
    leave.abort()
    await handed
  })

  test('settings change the plan at once; hours that leave no moment are refused and nothing is changed', async () => {
    await client.reminder.setSettings({ leads: { response: [2] }, acknowledgementAfter: null })
    expect(await leads()).toEqual(['2026-04-10 before 2'])
    const working = { days: [1], from: 540, to: 600 }
    const refused = client.reminder.setSettings({ quiet: { from: 480, to: 1200 }, working })
    await expect(refused).rejects.toThrow('shorten one of them')
    expect((await client.reminder.settings()).working).toBeNull()
  })

  test('what does not exist is refused in a sentence', async () => {
    const on = { from: 'day', on: '2026-02-30' } as const
    await expect(client.reminder.add({ caseId, anchor: on, text: 'x' })).rejects.toThrow('There is no day 2026-02-30')
    await expect(client.reminder.remove({ id: 'no' })).rejects.toThrow('There is no reminder no')
    await expect(client.reminder.mute({ caseId: 'no', untilOn: null })).rejects.toThrow('There is no case no')
    const target = { occurrence: 'no' }
    await expect(client.reminder.snooze({ target, snooze: { for: 'hour' } })).rejects.toThrow(
      'no longer in this casebook',
    )
  })

  test('the calendar of a case and of the desk', async () => {
    await client.reminder.add({
      caseId: null,
      anchor: { from: 'day', on: '2026-06-01' },
      text: 'Look through everything',
    })
    const summaries = (ics: string) =>
      new ICAL.Component(ICAL.parse(ics)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one).summary)
    const desk = await client.reminder.calendar({})
    expect(summaries(desk.ics)).toHaveLength(2)
    expect(desk.file).toContain('calendar.ics')
    const one = await client.reminder.calendar({ caseId })
    expect(summaries(one.ics)).toEqual([expect.stringContaining('Response to the request of 12 March 2026')])
    expect(one.file).toBeNull()
  })
})
