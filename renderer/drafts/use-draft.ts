import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Check, Draft } from '../../core/model/draft.ts'
import { useApi } from '../api/api.tsx'
import { usePaused } from '../shared/use-paused.ts'

export interface DraftWords {
  to: string
  subject: string
  body: string
}

interface DraftHands {
  words: DraftWords
  change: (part: Partial<DraftWords>) => void
  checks: Check[]
  saving: boolean
  error: Error | null
  /** Saves what is not saved yet. */
  flush: () => Promise<void>
}

const PAUSE = 600

/** A letter while it is written: saved and checked as one types. New words from the casebook (written again, undone) take their place. */
export function useDraft(draft: Draft): DraftHands {
  const { calls, client } = useApi()
  const queries = useQueryClient()
  const [words, setWords] = useState<DraftWords>({ to: draft.to, subject: draft.subject, body: draft.body })
  const [kept, setKept] = useState(words)
  const [saving, setSaving] = useState(false)
  const [error, setError] = useState<Error | null>(null)
  const chain = useRef<Promise<void>>(Promise.resolve())
  if (draft.to !== kept.to || draft.subject !== kept.subject || draft.body !== kept.body) {
    const now = { to: draft.to, subject: draft.subject, body: draft.body }
    setKept(now)
    if (!saving) setWords(now)
  }
  const paused = usePaused(words, PAUSE)
  const save = async (next: DraftWords): Promise<void> => {
    setSaving(true)
    try {
      const saved = await client.draft.save({ id: draft.id, ...next })
      queries.setQueryData(calls.draft.get.queryKey({ input: { id: draft.id } }), saved)
      setError(null)
    } catch (why) {
      setError(why instanceof Error ? why : new Error(String(why)))
    } finally {
      setSaving(false)
    }
  }
  const isNew = (next: DraftWords): boolean =>
    next.to !== kept.to || next.subject !== kept.subject || next.body !== kept.body
  const saveAfter = async (earlier: Promise<void>, next: DraftWords): Promise<void> => {
    await earlier
    await save(next)
  }
  const flush = (): Promise<void> => {
    if (isNew(words)) chain.current = saveAfter(chain.current, words)
    return chain.current
  }
  const saveStill = useEffectEvent((next: DraftWords) => {
    if (isNew(next)) chain.current = saveAfter(chain.current, next)
  })
  useEffect(() => saveStill(paused), [paused])
  const checks = useQuery({
    ...calls.draft.check.queryOptions({ input: { id: draft.id, ...paused } }),
    placeholderData: (before) => before,
  })
  return {
    words,
    change: (part) => setWords((before) => ({ ...before, ...part })),
    checks: checks.data ?? [],
    saving: saving || isNew(words),
    error,
    flush,
  }
}
