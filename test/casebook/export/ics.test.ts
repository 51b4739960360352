import * as fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, onTestFinished, test } from 'vitest'
import { icsOf, type TrackedEvent } from '../../../casebook/export/ics.ts'
import { eventsOf } from '../../../casebook/export/ics-events.ts'
import { trackEvents } from '../../../casebook/export/ics-memory.ts'
import { openFile } from '../../../casebook/storage/open-file.ts'
import type { Db } from '../../../casebook/storage/sqlite.ts'
import type { OwnReminder } from '../../../core/model/reminder.ts'
import { planNotices } from '../../../core/reminders/plan.ts'
import type { ReminderCase } from '../../../core/reminders/plan-input.ts'
import { clock, days, matter, own, settings } from '../../core/reminders/made.ts'
import { temporaryFolder } from '../temporary-folder.ts'

function memory(): Db {
  const db = openFile(temporaryFolder())
  onTestFinished(() => db.close())
  return db
}

/** The file as it is written at `now`. */
function write(db: Db, cases: ReminderCase[], now: string, reminders: OwnReminder[] = []): string {
  const { notices } = planNotices({ cases, own: reminders, tasks: [], settings: settings(), days })
  return icsOf('FOI Desk', trackEvents(db, eventsOf(cases, notices), { caseId: null, now }))
}

interface Imported {
  uid: string
  start: string
  isDate: boolean
  end: string
  summary: string
  description: string
  sequence: number
  status: string
  stamp: string
  alarms: { action: string; minutes: number; related: string | null }[]
}

/** What an independent calendar library makes of a file. */
function read(ics: string): Map<string, Imported> {
  const calendar = new ICAL.Component(ICAL.parse(ics))
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0')
  expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH')
  const events = calendar.getAllSubcomponents('vevent').map((component): Imported => {
    const event = new ICAL.Event(component)
    return {
      uid: event.uid,
      start: event.startDate.toString(),
      isDate: event.startDate.isDate,
      end: event.endDate.toString(),
      summary: event.summary,
      description: event.description,
      sequence: event.sequence,
      status: String(component.getFirstPropertyValue('status')),
      stamp: String(component.getFirstPropertyValue('dtstamp')),
      alarms: component.getAllSubcomponents('valarm').map((alarm) => {
        const trigger = alarm.getFirstPropertyValue('trigger')
        if (!(trigger instanceof ICAL.Duration)) throw new Error('an alarm must be relative to its day')
        return {
          action: String(alarm.getFirstPropertyValue('action')),
          minutes: trigger.toSeconds() / 60,
          related: alarm.getFirstProperty('trigger')?.getFirstParameter('related') ?? null,
        }
      }),
    }
  })
  return new Map(events.map((event) => [event.uid, event]))
}

/** A calendar program that has imported files before: of one UID the highest sequence stands. */
function importInto(known: Map<string, Imported>, ics: string): void {
  for (const [uid, event] of read(ics)) {
    const before = known.get(uid)
    if (!before || event.sequence > before.sequence) known.set(uid, event)
  }
}

const MON = '2026-03-16T09:00:00.000Z'
const TUE = '2026-03-17T09:00:00.000Z'
const WED = '2026-03-18T09:00:00.000Z'

test('every field of a running clock arrives: a whole day, the words, alarms at the planned times', () => {
  const events = [...read(write(memory(), [matter()], MON)).values()]
  expect(events).toEqual([
    {
      uid: 'response-1071.c1@foi-desk',
      start: '2026-04-14',
      isDate: true,
      end: '2026-04-15',
      summary: 'Due: Response to 1071 (Ward closures)',
      description:
        'Ward closures\nBy law: twenty working days, counted from Thursday 12 March 2026.\nSource: section 10(1)',
      sequence: 0,
      status: 'CONFIRMED',
      stamp: '2026-03-16T09:00:00Z',
      alarms: [-7 * 1440 + 540, -1440 + 540, 540, 1440 + 540].map((minutes) => ({
        action: 'DISPLAY',
        minutes,
        related: 'START',
      })),
    },
  ])
})

test('a clock that moves keeps its UID under a higher sequence; one that ends is cancelled; one that runs again returns', () => {
  const db = memory()
  const calendar = new Map<string, Imported>()
  importInto(calendar, write(db, [matter()], MON))
  importInto(calendar, write(db, [matter({ clocks: [clock({ due: '2026-05-12' })] })], TUE))
  const uid = 'response-1071.c1@foi-desk'
  expect(calendar.get(uid)).toMatchObject({ start: '2026-05-12', sequence: 1, stamp: '2026-03-17T09:00:00Z' })
  importInto(calendar, write(db, [matter({ clocks: [clock({ due: '2026-05-12', state: 'answered' })] })], WED))
  expect(calendar.get(uid)).toMatchObject({ status: 'CANCELLED', sequence: 2, alarms: [] })
  importInto(calendar, write(db, [matter({ clocks: [clock({ due: '2026-05-12' })] })], WED))
  expect(calendar.get(uid)).toMatchObject({ status: 'CONFIRMED', sequence: 3, start: '2026-05-12' })
  expect(calendar.size).toBe(1)
})

test('where nothing changed the file is the same to the byte, whenever it is written', () => {
  const db = memory()
  expect(write(db, [matter()], TUE)).toBe(write(db, [matter()], WED))
})

test('the date on which the user must act says so, own reminders come too, and odd names survive', () => {
  const cases = [
    matter({
      title: 'Cafés; “bins, lorries” \\ and\nmore',
      clocks: [clock({ id: 'review/FOI 7 – ä', kind: 'review-window', title: 'Ask for a review', waitingFor: 'you' })],
    }),
  ]
  const events = [...read(write(memory(), cases, MON, [own({ text: 'Ring, then write; twice' })])).values()]
  expect(events.map((event) => event.summary)).toEqual([
    'Last day: Ask for a review (Cafés; “bins, lorries” \\ and\nmore)',
    'Ring, then write; twice (Cafés; “bins, lorries” \\ and\nmore)',
  ])
  expect(events[1]).toMatchObject({ start: '2026-04-20', alarms: [{ minutes: 540 }] })
})

test('the file of one case says nothing of the others and leaves them as they were', () => {
  const db = memory()
  const cases = [matter(), matter({ id: 'c2', title: 'Trees' })]
  write(db, cases, MON)
  const mine = trackEvents(db, eventsOf([matter()], []), { caseId: 'c1', now: TUE })
  expect(mine.map((event) => event.caseId)).toEqual(['c1'])
  const all = trackEvents(db, eventsOf(cases, []), { caseId: null, now: WED })
  expect(all.every((event) => !event.cancelled)).toBe(true)
})

test('lines are folded at 75 octets and end in CRLF, as the standard has it', () => {
  const long = matter({ title: 'Ü'.repeat(200) })
  const lines = write(memory(), [long], MON).split('\r\n')
  expect(lines.every((line) => new TextEncoder().encode(line).length <= 75 && !line.includes('\n'))).toBe(true)
})

test('whatever happens to the clocks, a program that imports every file has exactly the dates that run', () => {
  const state = fc.record({
    due: fc.integer({ min: 10, max: 28 }).map((n) => `2026-05-${n}`),
    runs: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(fc.array(state, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 }), (story) => {
      const db = openFile(temporaryFolder())
      const calendar = new Map<string, Imported>()
      const sequences = new Map<string, number>()
      story.forEach((moment, at) => {
        const cases = moment.map((one, i) =>
          matter({ id: `c${i}`, clocks: [clock({ due: one.due, state: one.runs ? 'running' : 'ended' })] }),
        )
        const ics = write(db, cases, `2026-03-16T09:0${at}:00.000Z`)
        for (const [uid, event] of read(ics)) {
          expect(event.sequence).toBeGreaterThanOrEqual(sequences.get(uid) ?? 0)
          sequences.set(uid, event.sequence)
        }
        importInto(calendar, ics)
        const running = [...calendar.values()].filter((event) => event.status === 'CONFIRMED')
        const wanted = cases.filter((_, i) => moment[i]?.runs)
        expect(running.map((event) => `${event.uid} ${event.start}`).toSorted()).toEqual(
          wanted.map((of) => `response-1071.${of.id}@foi-desk ${of.clocks[0]?.due}`).toSorted(),
        )
      })
      db.close()
    }),
    { numRuns: 25 },
  )
})

test('an alarm that says nothing of the user’s is not made up: an event without notices has none', () => {
  const made: TrackedEvent[] = trackEvents(memory(), eventsOf([matter()], []), { caseId: null, now: MON })
  expect([...read(icsOf('x', made)).values()][0]?.alarms).toEqual([])
})
