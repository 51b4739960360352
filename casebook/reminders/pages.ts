import { setTimeout as setTimeoutPromise } from 'node:timers/promises'
import { EventPublisher } from '@orpc/server'
import type { ShownNotice } from '../../core/model/reminder.ts'
import type { Notifier } from './notifier.ts'

/** Pages of the app that are open and may show notices: each watches, is handed notices, and answers what became of them. */
export interface Pages extends Notifier {
  watch(signal?: AbortSignal): AsyncGenerator<ShownNotice>
  /** Resolves when somebody watches, at the latest after a moment: whoever asks for a look has only just begun to watch. */
  ready(): Promise<void>
  /** A page's answer. False where nobody waits for it any more. */
  told(id: string, shown: boolean, why: string): boolean
  close(): void
}

/** A page that says nothing for so long has been closed or is asleep; the notice then waits for the next look. */
const PATIENCE = 20_000

const READY_TRIES = 20
const READY_PAUSE = 10

export function makePages(patience = PATIENCE): Pages {
  const publisher = new EventPublisher<{ notice: ShownNotice }>({ maxBufferedEvents: 20 })
  const closing = new AbortController()
  const waiting = new Map<string, { resolve: () => void; reject: (error: Error) => void }>()
  return {
    whyNot: () =>
      publisher.size > 0
        ? null
        : 'No page of FOI Desk is open that may notify you: open one and allow notifications there, or use the desktop app.',
    show: (notice) =>
      new Promise<void>((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.delete(notice.id)
          reject(new Error('the open page did not answer.'))
        }, patience)
        const end = (): void => {
          clearTimeout(timer)
          waiting.delete(notice.id)
        }
        waiting.set(notice.id, {
          resolve: () => {
            end()
            resolve()
          },
          reject: (error) => {
            end()
            reject(error)
          },
        })
        publisher.publish('notice', notice)
      }),
    watch: (signal) =>
      publisher.subscribe('notice', { signal: signal ? AbortSignal.any([signal, closing.signal]) : closing.signal }),
    async ready() {
      for (let tries = 0; tries < READY_TRIES && publisher.size === 0; tries++) await setTimeoutPromise(READY_PAUSE)
    },
    told: (id, shown, why) => {
      const one = waiting.get(id)
      if (!one) return false
      if (shown) one.resolve()
      else one.reject(new Error(why || 'the page could not show it.'))
      return true
    },
    close: () => closing.abort(),
  }
}

/** The first that can show a notice does. Where none can, the first says why. */
export function firstAble(...notifiers: readonly [Notifier, ...Notifier[]]): Notifier {
  const able = (): Notifier | undefined => notifiers.find((each) => each.whyNot() === null)
  return {
    whyNot: () => (able() ? null : notifiers[0].whyNot()),
    show: (notice) => (able() ?? notifiers[0]).show(notice),
  }
}
