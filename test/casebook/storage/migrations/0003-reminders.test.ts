import { expect, test } from 'vitest'
import { reminders } from '../../../../casebook/storage/migrations/0003-reminders.ts'
import { migrationsBefore, stepsUpTo, tablesOf } from './steps.ts'

test('brings the tables of reminders and leaves what is there alone', () => {
  const db = migrationsBefore(reminders)
  db.exec(`INSERT INTO cases (id, title) VALUES ('c', 'Kept')`)
  reminders.up(db)
  expect(tablesOf(db)).toEqual(
    expect.arrayContaining(['calendar_events', 'notices', 'reminder_log', 'reminder_mutes', 'reminders', 'showings']),
  )
  expect(db.get<{ title: string }>('SELECT title FROM cases')?.title).toBe('Kept')
})

test('a notice is there once, in a state that is known', () => {
  const db = stepsUpTo(reminders)
  const row = (state: string) =>
    `INSERT INTO notices (occurrence, subject, lead, notice, state, release_on, release_minute, why)
     VALUES ('o', 's', 1, '{}', '${state}', '2026-04-07', 540, 'why')`
  expect(() => db.exec(row('told'))).toThrow(/CHECK/)
  db.exec(row('waiting'))
  expect(() => db.exec(row('waiting'))).toThrow(/UNIQUE/)
})
