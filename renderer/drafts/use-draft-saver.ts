import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Draft } from '../../core/model/draft.ts'
import { useApi } from '../api/api.tsx'
import { autosave, type Autosave } from './autosave.ts'

export type DraftWords = Pick<Draft, 'to' | 'subject' | 'body' | 'quotes'>

export const wordsOf = ({ to, subject, body, quotes }: Draft): DraftWords => ({ to, subject, body, quotes })

const same = (a: DraftWords, b: DraftWords): boolean =>
  a.to === b.to && a.subject === b.subject && a.body === b.body && JSON.stringify(a.quotes) === JSON.stringify(b.quotes)

const TIMERS = {
  now: () => performance.now(),
  set: (work: () => void, wait: number) => setTimeout(work, wait),
  clear: (timer: unknown) => clearTimeout(timer as ReturnType<typeof setTimeout>),
}

export interface DraftSaver {
  words: DraftWords
  /** The user changed something: it is shown at once and saved at the next pause. */
  change: (part: Partial<DraftWords>) => void
  /** Words that the casebook has already, in place of what is shown. */
  replace: (draft: Draft) => void
  /** What else than the words changed of the draft (its files): the words stay as they are shown. */
  keepRest: (draft: Draft) => void
  state: 'still' | 'unsaved' | 'saved'
  error: Error | null
  flush: () => Promise<void>
  /** Saves what waits; rejects where what is shown is not what is kept. Before anything is made of the kept letter. */
  settle: () => Promise<void>
}

/** Saves a draft as it is written, and tells `onOutside` when it was changed elsewhere (undone, another window). */
export function useDraftSaver(draft: Draft, onOutside: (words: DraftWords) => void): DraftSaver {
  const { calls, client } = useApi()
  const queries = useQueryClient()
  const { id } = draft
  const [words, setWords] = useState(() => wordsOf(draft))
  const [state, setState] = useState<DraftSaver['state']>('still')
  const [error, setError] = useState<Error | null>(null)
  const kept = useRef(words)
  const onItsWay = useRef(0)
  const saver = useRef<Autosave<Partial<DraftWords>> | null>(null)

  const keep = async (saved: Draft): Promise<void> => {
    kept.current = wordsOf(saved)
    const queryKey = calls.draft.get.queryKey({ input: { id } })
    // What was asked for before this save would come back as older words.
    await queries.cancelQueries({ queryKey })
    queries.setQueryData(queryKey, saved)
  }
  const save = async (part: Partial<DraftWords>): Promise<void> => {
    onItsWay.current += 1
    try {
      await keep(await client.draft.save({ id, ...part }))
      setError(null)
      setState(saver.current?.waits() ? 'unsaved' : 'saved')
    } catch (why) {
      setError(why instanceof Error ? why : new Error(String(why)))
      throw why
    } finally {
      onItsWay.current -= 1
    }
  }
  const saves = (): Autosave<Partial<DraftWords>> => (saver.current ??= autosave(save, TIMERS))
  const flush = (): Promise<void> => saves().flush()

  const outside = useEffectEvent((now: DraftWords) => {
    if (saves().waits() || onItsWay.current > 0 || same(now, kept.current)) return
    kept.current = now
    setWords(now)
    onOutside(now)
  })
  useEffect(() => outside(wordsOf(draft)), [draft])

  const leave = useEffectEvent(() => void flush())
  useEffect(() => {
    const hidden = (): void => {
      if (document.visibilityState === 'hidden') leave()
    }
    document.addEventListener('visibilitychange', hidden)
    window.addEventListener('pagehide', leave)
    return () => {
      document.removeEventListener('visibilitychange', hidden)
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [])

  return {
    words,
    change: (part) => {
      setWords((before) => ({ ...before, ...part }))
      setState('unsaved')
      saves().add(part)
    },
    replace: (saved) => {
      void keep(saved)
      setWords(wordsOf(saved))
      setState('saved')
    },
    keepRest: (saved) => void keep(saved),
    state,
    error,
    flush,
    settle: () => saves().settle(),
  }
}
