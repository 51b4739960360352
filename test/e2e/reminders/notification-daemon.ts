import {
  Message,
  type MessageBus,
  MessageType,
  NameFlag,
  RequestNameReply,
  sessionBus,
  Variant,
} from '@jellybrick/dbus-next'
import { within } from '../within.ts'

const NAME = 'org.freedesktop.Notifications'
const PATH = '/org/freedesktop/Notifications'

/** One `Notify` call as it came over the bus. */
export interface Notified {
  id: number
  app: string
  title: string
  body: string
  /** Pairs of key and label, flat, as the specification has them. */
  actions: string[]
  urgency: unknown
}

/** A desktop's notification service, as small as can be: takes notices, shows nothing, and does what a test has the user do. */
export class NotificationDaemon {
  readonly notified: Notified[] = []
  doNotDisturb = false
  private readonly bus: MessageBus
  private readonly heard: (() => void)[] = []

  private constructor(bus: MessageBus) {
    this.bus = bus
  }

  /** On the bus of the session, or on the one at an address. */
  static async start(address?: string): Promise<NotificationDaemon> {
    const bus = sessionBus(address === undefined ? {} : { busAddress: address })
    const daemon = new NotificationDaemon(bus)
    bus.addMethodHandler((message) => daemon.answer(message))
    const asked = bus.requestName(NAME, NameFlag.DO_NOT_QUEUE)
    const got = await within(20_000, `the message bus had given the name ${NAME}`, asked)
    if (got !== RequestNameReply.PRIMARY_OWNER) throw new Error(`Another program on the message bus is ${NAME}.`)
    return daemon
  }

  private answer(message: Message): boolean {
    if (message.type !== MessageType.METHOD_CALL || message.path !== PATH) return false
    const reply = (signature: string, ...body: unknown[]): true => {
      this.bus.send(Message.newMethodReturn(message, signature, body))
      return true
    }
    switch (message.member) {
      case 'GetCapabilities':
        return reply('as', ['actions', 'body', 'body-markup', 'persistence'])
      case 'GetServerInformation':
        return reply('ssss', 'test', 'test', '1', '1.2')
      case 'Get':
        return reply('v', new Variant('b', this.doNotDisturb))
      case 'CloseNotification':
        return reply('')
      case 'Notify':
        return reply('u', this.take(message.body))
      default:
        return false
    }
  }

  private take([app, , , title, body, actions, hints]: unknown[]): number {
    const id = this.notified.length + 1
    const urgency = (hints as { urgency?: Variant })?.urgency?.value
    this.notified.push({ id, app, title, body, actions, urgency } as Notified)
    for (const wake of this.heard.splice(0)) wake()
    return id
  }

  /** The `n`th notice (from 1), waited for. */
  async notice(n: number, patience = 20_000): Promise<Notified> {
    const late = Date.now() + patience
    while (this.notified.length < n) {
      if (Date.now() > late) throw new Error(`No notice ${n} came within ${patience} ms; ${this.notified.length} did.`)
      await new Promise<void>((resolve) => {
        this.heard.push(resolve)
        setTimeout(resolve, 250)
      })
    }
    const found = this.notified[n - 1]
    if (!found) throw new Error(`There is no notice ${n}.`)
    return found
  }

  /** The user presses a button, or 'default': clicks the notice itself. */
  press(id: number, action: string): void {
    this.bus.send(Message.newSignal(PATH, NAME, 'ActionInvoked', 'us', [id, action]))
  }

  stop(): void {
    this.bus.disconnect()
  }
}
