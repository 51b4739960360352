import { setTimeout as pause } from 'node:timers/promises'
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

/** A page that says nothing for so long has been closed or is asleep; the notice then goes to another, or waits. */
const PATIENCE = 20_000
const READY_TRIES = 20
const READY_PAUSE = 10

const NO_PAGE =
  'No page of FOI Desk is open that may notify you: open one and allow notifications there, or use the desktop app.'

export function makePages(patience = PATIENCE): Pages {
  const publisher = new EventPublisher<Record<string, ShownNotice>>({ maxBufferedEvents: 20 })
  const closing = new AbortController()
  const waiting = new Map<string, (why: string | null) => void>()
  /** The page that was opened last stands last: it is the likeliest to be looked at. */
  const watchers: string[] = []
  let opened = 0

  /** Null where this page showed it, else why not. */
  async function ask(page: string, notice: ShownNotice): Promise<string | null> {
    const late = new AbortController()
    const answer = new Promise<string | null>((resolve) => waiting.set(notice.id, resolve))
    publisher.publish(page, notice)
    try {
      const silence = pause(patience, 'the open page did not answer.', { signal: late.signal, ref: false })
      return await Promise.race([answer, silence])
    } finally {
      late.abort()
      waiting.delete(notice.id)
    }
  }

  async function* watch(signal?: AbortSignal): AsyncGenerator<ShownNotice> {
    const page = `page-${++opened}`
    watchers.push(page)
    try {
      yield* publisher.subscribe(page, {
        signal: signal ? AbortSignal.any([signal, closing.signal]) : closing.signal,
      })
    } finally {
      watchers.splice(watchers.indexOf(page), 1)
    }
  }

  return {
    whyNot: () => (watchers.length > 0 ? null : NO_PAGE),
    async show(notice) {
      let why: string | null = NO_PAGE
      for (const page of watchers.toReversed()) {
        why = await ask(page, notice)
        if (why === null) return
      }
      throw new Error(why)
    },
    watch,
    async ready() {
      for (let tries = 0; tries < READY_TRIES && watchers.length === 0; tries++) await pause(READY_PAUSE)
    },
    told(id, shown, why) {
      const answer = waiting.get(id)
      answer?.(shown ? null : why || 'the page could not show it.')
      return answer !== undefined
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
    heldBack: async () => (await able()?.heldBack?.()) ?? null,
  }
}
