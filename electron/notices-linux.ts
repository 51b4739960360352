import { setTimeout } from 'node:timers/promises'
import { Message, type MessageBus, MessageType, sessionBus, Variant } from '@jellybrick/dbus-next'
import type { Notifier } from '../casebook/reminders/notifier.ts'
import type { NoticeAction, ShownNotice } from '../core/model/reminder.ts'
import { buttonsOf } from './notice-actions.ts'

const NAME = 'org.freedesktop.Notifications'
const PATH = '/org/freedesktop/Notifications'
const BUS = 'org.freedesktop.DBus'
const PROPERTIES = 'org.freedesktop.DBus.Properties'

/** Urgency of the desktop's specification: 1 is normal, 2 stays until the user has seen to it. */
const NORMAL = 1
const CRITICAL = 2
const AS_THE_DESKTOP_LIKES = -1

const PATIENCE = 10_000

const NO_BUS =
  'This session has no message bus, so the desktop cannot be reached: start FOI Desk from your desktop session; until then reminders appear inside FOI Desk.'
const NO_SERVICE =
  'No program shows notifications on this desktop: install or start one (for example dunst or mako); until then reminders appear inside FOI Desk.'

export interface LinuxNotices extends Notifier {
  close(): void
}

/**
 * Notices over the desktop's own message bus, since Electron gives them no buttons on Linux. `onAct` hears which button was
 * pressed; a click on the notice itself is 'open'.
 */
export async function linuxNotices(onAct: (notice: ShownNotice, action: NoticeAction) => void): Promise<LinuxNotices> {
  const shown = new Map<number, ShownNotice>()
  let trouble: string | null = NO_BUS
  let can: readonly unknown[] = []
  let broken = (_error: Error): void => {}
  const brokenBus = new Promise<never>((_resolve, reject) => {
    broken = reject
  })
  brokenBus.catch(() => {})
  const bus = connect(() => {
    trouble = NO_BUS
    broken(new Error(NO_BUS))
  })

  async function call(
    destination: string,
    path: string,
    wanted: { interface: string; member: string; signature?: string; body?: unknown[] },
  ): Promise<unknown[]> {
    if (!bus) throw new Error(NO_BUS)
    // A bus that breaks answers nobody any more, and a service may hang: neither may keep the app waiting.
    const late = new AbortController()
    const tooLate = setTimeout(PATIENCE, null, { signal: late.signal, ref: false }).then(() => {
      throw new Error('the program that shows notifications did not answer.')
    })
    tooLate.catch(() => {})
    try {
      const reply = await Promise.race([bus.call(new Message({ destination, path, ...wanted })), brokenBus, tooLate])
      return reply?.body ?? []
    } finally {
      late.abort()
    }
  }

  /** Asking for the service starts it where the desktop starts it on demand. */
  async function meet(): Promise<void> {
    try {
      const [capabilities] = await call(NAME, PATH, { interface: NAME, member: 'GetCapabilities' })
      can = Array.isArray(capabilities) ? capabilities : []
      trouble = null
    } catch {
      trouble = bus ? NO_SERVICE : NO_BUS
    }
  }

  function hear(message: Message): void {
    if (message.type !== MessageType.SIGNAL) return
    const [id, what] = message.body
    if (message.interface === BUS && message.member === 'NameOwnerChanged' && id === NAME) void meet()
    if (message.interface !== NAME || typeof id !== 'number') return
    const notice = shown.get(id)
    if (!notice) return
    if (message.member === 'NotificationClosed') shown.delete(id)
    if (message.member !== 'ActionInvoked') return
    shown.delete(id)
    const action = what === 'default' ? 'open' : notice.actions.find((one) => one === what)
    if (action) onAct(notice, action)
  }

  async function listen(): Promise<void> {
    if (!bus) return
    // A turn later, so that the answer to `Notify` that came just before is known: a quick hand may press at once.
    bus.on('message', (message) => setImmediate(hear, message))
    const rules = [
      `type='signal',sender='${NAME}',interface='${NAME}',path='${PATH}'`,
      `type='signal',sender='${BUS}',member='NameOwnerChanged',arg0='${NAME}'`,
    ]
    for (const rule of rules) {
      await call(BUS, '/org/freedesktop/DBus', { interface: BUS, member: 'AddMatch', signature: 's', body: [rule] })
    }
  }

  try {
    await listen()
    await meet()
  } catch {
    trouble = NO_BUS
  }

  return {
    whyNot: () => trouble,
    async show(notice) {
      const buttons = buttonsOf(notice).filter((button) => button.action !== 'open')
      const actions = can.includes('actions')
        ? ['default', 'Open', ...buttons.flatMap((button) => [button.action, button.label])]
        : []
      const body = can.includes('body-markup') ? escapeMarkup(notice.body) : notice.body
      const hints = {
        urgency: new Variant('y', notice.urgent ? CRITICAL : NORMAL),
        'desktop-entry': new Variant('s', 'foi-desk'),
      }
      const [id] = await call(NAME, PATH, {
        interface: NAME,
        member: 'Notify',
        signature: 'susssasa{sv}i',
        body: ['FOI Desk', 0, 'foi-desk', notice.title, body, actions, hints, AS_THE_DESKTOP_LIKES],
      })
      if (typeof id === 'number') shown.set(id, notice)
    },
    async heldBack() {
      const places = [
        { name: NAME, path: PATH, of: NAME, property: 'Inhibited' },
        { name: NAME, path: PATH, of: 'org.dunstproject.cmd0', property: 'paused' },
      ]
      for (const { name, path, of, property } of places) {
        try {
          const asked = { interface: PROPERTIES, member: 'Get', signature: 'ss', body: [of, property] }
          const [value] = await call(name, path, asked)
          if (value instanceof Variant && value.value === true) {
            return '“Do not disturb” is on: the desktop takes notices but shows none until you switch it off.'
          }
        } catch {
          // This desktop has no such switch.
        }
      }
      return null
    },
    close: () => bus?.disconnect(),
  }
}

function connect(onError: () => void): MessageBus | null {
  try {
    const bus = sessionBus()
    bus.on('error' as 'connect', onError)
    return bus
  } catch {
    return null
  }
}

/** Many desktops read the body as simple markup, in which these mean something. */
const escapeMarkup = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
