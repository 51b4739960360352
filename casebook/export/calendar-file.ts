import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { immediate } from '../reminders/immediate.ts'
import type { Services } from '../services/context.ts'
import { madeAfter, noteMade } from '../storage/made-after.ts'
import { eventsOf } from './ics-events.ts'
import { trackEvents } from './ics-memory.ts'

/** The file that calendar programs may subscribe to, inside the casebook's folder. */
export const calendarFile = (context: Pick<Services, 'dir'>): string => join(context.dir, 'calendar.ics')

/**
 * The dates of a case (or of the whole desk) as an iCalendar file. What was told before is remembered in the casebook, so
 * that a later file outranks an earlier one wherever both were imported.
 */
export async function calendarOf(context: Services, caseId: string | null): Promise<string> {
  const { reminders, store } = context
  if (caseId !== null) context.views.get(caseId)
  const { cases, plan } = await reminders.planned()
  const chosen = caseId === null ? cases : cases.filter((each) => each.id === caseId)
  const notices = caseId === null ? plan.notices : plan.notices.filter((each) => each.caseId === caseId)
  const name = caseId === null ? 'FOI Desk' : (chosen[0]?.title ?? context.views.get(caseId).case.title)
  const now = new Date(reminders.now().at).toISOString()
  const events = immediate(store.db, () => trackEvents(store.db, eventsOf(chosen, notices), { caseId, now }))
  const { icsOf, prepareEvents } = await import('./ics.ts')
  await prepareEvents(events)
  return icsOf(name, events)
}

function unchanged(file: string, text: string): boolean {
  try {
    return readFileSync(file, 'utf8') === text
  } catch {
    return false
  }
}

const CALENDAR = 'calendar'

/** The state of the casebook that the desk's calendar file was last brought up to; null where there is no file. */
export const calendarKeptAfter = (context: Pick<Services, 'dir' | 'store'>): string | null =>
  existsSync(calendarFile(context)) ? madeAfter(context.store.db, CALENDAR) : null

/**
 * Writes the desk's calendar to its file if anything in it changed: whole or not at all, readable by its owner only. `state` names what
 * it was made from.
 */
export async function keepCalendarFile(context: Services, state: string): Promise<boolean> {
  const text = await calendarOf(context, null)
  const written = writeIfChanged(calendarFile(context), text)
  immediate(context.store.db, () => noteMade(context.store.db, CALENDAR, state))
  return written
}

function writeIfChanged(file: string, text: string): boolean {
  if (unchanged(file, text)) return false
  const next = `${file}.${randomUUID()}.new`
  try {
    writeFileSync(next, text, { mode: 0o600 })
    renameSync(next, file)
  } finally {
    rmSync(next, { force: true })
  }
  return true
}
