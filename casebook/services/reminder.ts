import { isCivilDay } from '../../core/calendar/civil-day.ts'
import type { OwnReminder, ReminderAnchor, ShownNotice } from '../../core/model/reminder.ts'
import { hoursProblem } from '../../core/reminders/hours.ts'
import { CasebookError } from '../casebook-error.ts'
import { calendarFile, calendarOf } from '../export/calendar-file.ts'
import { newId } from '../ids.ts'
import { finishNotices, snoozeNotices } from '../reminders/actions.ts'
import { countWaiting, listNotices, nextNotice } from '../reminders/list.ts'
import { readLog } from '../reminders/log.ts'
import {
  ownReminder,
  ownReminders,
  putOwnReminder,
  putReminderSettings,
  reminderSettings,
  removeOwnReminder,
} from '../reminders/own-store.ts'
import { mutesOf } from '../reminders/rows.ts'
import { toLocal } from '../reminders/zones.ts'
import { base } from './base.ts'
import type { Context } from './context.ts'

const today = (context: Context): string => context.reminders.now().local.on

function refuseNoDay(day: string | null): void {
  if (day !== null && !isCivilDay(day)) {
    throw new CasebookError('bad-input', `There is no day ${day}: give a day that exists; nothing was changed.`)
  }
}

function refuseNoAnchor(context: Context, caseId: string | null, anchor: ReminderAnchor): void {
  if (anchor.from === 'day') {
    refuseNoDay(anchor.on)
    if (caseId !== null) context.views.get(caseId)
    return
  }
  const found = caseId === null ? [] : context.views.get(caseId).case.entries
  if (!found.some((entry) => entry.id === anchor.entry)) {
    throw new CasebookError('not-found', `There is no entry ${anchor.entry} in that case: open the case again.`)
  }
}

function known(context: Context, id: string): OwnReminder {
  const own = ownReminder(context.store.db, id)
  if (own) return own
  throw new CasebookError('not-found', `There is no reminder ${id} in this casebook: look at the list of reminders.`)
}

function change(context: Context, name: string, words: string, caseId: string | null, work: () => void): void {
  context.store.change({ name, words }, (t) => {
    work()
    if (caseId !== null) t.touch(caseId)
  })
  context.feed.look()
}

const mutes = (context: Context) => [...mutesOf(context.store.db)].map(([caseId, untilOn]) => ({ caseId, untilOn }))

async function list(context: Context, caseId: string | null) {
  const { db } = context.store
  const { plan } = await (caseId === null ? context.reminders.planned() : context.reminders.plannedOf(caseId))
  const own = ownReminders(db)
  return {
    ...listNotices(db, { caseId, today: today(context), days: context.reminders.days }),
    own: caseId === null ? own : own.filter((each) => each.caseId === caseId),
    muted: mutes(context),
    silent: [...plan.silent].flatMap(([key, why]) => {
      const cut = key.indexOf('/')
      const of = key.slice(0, cut)
      return caseId === null || of === caseId ? [{ caseId: of, clockId: key.slice(cut + 1), why }] : []
    }),
  }
}

const TEST: ShownNotice = {
  id: 'test',
  digest: false,
  title: 'FOI Desk',
  body: 'This is a test. Reminders about your cases will look like this.',
  caseId: null,
  clockId: null,
  about: null,
  actions: [],
  snooze: 'tomorrow',
  urgent: false,
  occurrences: [],
}

/** Shows the test notice, or says what keeps it from being seen. */
async function test(context: Context): Promise<{ shown: boolean; why: string }> {
  const speaker = context.reminders.speaker()
  const whyNot = speaker ? speaker.whyNot() : 'This shell shows no reminders: the desktop app does, or an open page.'
  if (speaker === null || whyNot !== null) return { shown: false, why: whyNot ?? '' }
  try {
    await speaker.show({ ...TEST, id: `test-${newId(8)}` })
    const heldBack = (await speaker.heldBack?.()) ?? null
    const why =
      heldBack ??
      'The system took the test notice. If you saw nothing, it is held back there: look for “do not disturb” and for FOI Desk in its notification settings.'
    return { shown: true, why }
  } catch (error) {
    return { shown: false, why: error instanceof Error ? error.message : String(error) }
  }
}

export const reminder = {
  list: base.reminder.list.handler(({ context, input }) => list(context, input.caseId ?? null)),
  next: base.reminder.next.handler(async ({ context }) => {
    await context.reminders.bringUp()
    const { db } = context.store
    const speaker = context.reminders.speaker()
    const whyNot = speaker ? speaker.whyNot() : 'This shell shows no reminders: the desktop app does, or an open page.'
    const notice = nextNotice(db, today(context), context.reminders.days)
    const heldBack = (await speaker?.heldBack?.()) ?? null
    return { notice, waiting: countWaiting(db), canShow: whyNot === null, whyNot, heldBack }
  }),
  add: base.reminder.add.handler(({ context, input }) => {
    refuseNoAnchor(context, input.caseId, input.anchor)
    const own: OwnReminder = { ...input, id: newId(8), done: false }
    change(context, 'reminder.add', 'Set a reminder', own.caseId, () => putOwnReminder(context.store.db, own))
    return own
  }),
  change: base.reminder.change.handler(({ context, input }) => {
    const kept = known(context, input.id)
    const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined))
    const own: OwnReminder = { ...kept, ...given }
    refuseNoAnchor(context, own.caseId, own.anchor)
    change(context, 'reminder.change', 'Changed a reminder', own.caseId, () => putOwnReminder(context.store.db, own))
    return own
  }),
  remove: base.reminder.remove.handler(({ context, input }) => {
    const own = known(context, input.id)
    change(context, 'reminder.remove', 'Took a reminder away', own.caseId, () => {
      removeOwnReminder(context.store.db, own.id)
    })
    return {}
  }),
  snooze: base.reminder.snooze.handler(({ context, input }) => {
    if (input.snooze.for === 'until') refuseNoDay(input.snooze.on)
    const { days, now, log } = context.reminders
    return snoozeNotices(context.store.db, input.target, input.snooze, now(), days, log())
  }),
  done: base.reminder.done.handler(({ context, input }) => {
    finishNotices(context.store, input.target, input.done, context.reminders.log())
    context.feed.look()
    return {}
  }),
  mute: base.reminder.mute.handler(({ context, input: { caseId, untilOn } }) => {
    refuseNoDay(untilOn)
    context.views.get(caseId)
    change(context, 'reminder.mute', 'Silenced the reminders of a case', caseId, () => {
      context.store.db.run(
        `INSERT INTO reminder_mutes (case_id, until_on) VALUES (?, ?)
         ON CONFLICT (case_id) DO UPDATE SET until_on = excluded.until_on`,
        caseId,
        untilOn,
      )
    })
    return mutes(context)
  }),
  muteMany: base.reminder.muteMany.handler(({ context, input: { caseIds, silent } }) => {
    const { store } = context
    const cases = caseIds.length === 1 ? 'a case' : `${caseIds.length} cases`
    const words = silent ? `Silenced the reminders of ${cases}` : `Let the reminders of ${cases} speak again`
    for (const id of caseIds)
      if (store.db.get('SELECT 1 FROM cases WHERE id = ?', id) === undefined)
        throw new CasebookError('not-found', `There is no case ${id} in this casebook: nothing was changed.`)
    store.change({ name: 'reminder.muteMany', words }, (t) => {
      for (const id of new Set(caseIds)) {
        if (silent) {
          store.db.run(
            `INSERT INTO reminder_mutes (case_id, until_on) VALUES (?, NULL)
             ON CONFLICT (case_id) DO UPDATE SET until_on = NULL WHERE until_on IS NOT NULL`,
            id,
          )
        } else store.db.run('DELETE FROM reminder_mutes WHERE case_id = ?', id)
        t.touch(id)
      }
    })
    context.feed.look()
    return mutes(context)
  }),
  unmute: base.reminder.unmute.handler(({ context, input: { caseId } }) => {
    change(context, 'reminder.unmute', 'Let the reminders of a case speak again', caseId, () => {
      context.store.db.run('DELETE FROM reminder_mutes WHERE case_id = ?', caseId)
    })
    return mutes(context)
  }),
  settings: base.reminder.settings.handler(({ context }) => reminderSettings(context.store.db)),
  setSettings: base.reminder.setSettings.handler(({ context, input }) => {
    const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined))
    const next = { ...reminderSettings(context.store.db), ...given }
    const problem = hoursProblem(next)
    if (problem !== null) throw new CasebookError('bad-input', problem)
    change(context, 'reminder.setSettings', 'Changed how you are reminded', null, () =>
      putReminderSettings(context.store.db, next),
    )
    return next
  }),
  log: base.reminder.log.handler(({ context, input }) => readLog(context.store.db, input)),
  test: base.reminder.test.handler(({ context }) => test(context)),
  watch: base.reminder.watch.handler(async function* ({ context, signal }) {
    yield* context.reminders.pages.watch(signal)
  }),
  told: base.reminder.told.handler(({ context, input }) => {
    context.reminders.pages.told(input.id, input.shown, input.why)
    return {}
  }),
  look: base.reminder.look.handler(async ({ context }) => {
    const { once, pages, speaker, now } = context.reminders
    if (speaker() === null) await pages.ready()
    const { shown, nextAt } = await once(speaker() ?? pages)
    return { shown: shown.length, next: nextAt === null ? null : toLocal(nextAt, now().zone) }
  }),
  calendar: base.reminder.calendar.handler(async ({ context, input }) => ({
    file: input.caseId === undefined ? calendarFile(context) : null,
    ics: await calendarOf(context, input.caseId ?? null),
  })),
}
