import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Note, NoteTarget } from '../../core/model/note.ts'
import { useApi } from '../api/api.tsx'

/** Typing is saved after this many milliseconds without a key. */
const PAUSE = 500

interface NoteSaver {
  state: 'still' | 'saving' | 'saved'
  error: Error | null
  type: (text: string) => void
  /** Saves what is not saved yet; false where it could not be saved. */
  flush: () => Promise<boolean>
}

/** Saves a note as it is typed; a new one is made with its first words, and an empty new one never. */
export function useNoteSaver(on: NoteTarget, note: Note | null, onMade: (id: string) => void): NoteSaver {
  const { calls, client } = useApi()
  const queries = useQueryClient()
  const id = useRef(note?.id ?? null)
  const pending = useRef<string | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const chain = useRef<Promise<boolean>>(Promise.resolve(true))
  const [state, setState] = useState<NoteSaver['state']>('still')
  const save = useMutation({
    mutationFn: async (text: string) => {
      if (id.current !== null) await client.note.edit({ id: id.current, text })
      else if (text.trim() !== '') {
        id.current = (await client.note.add({ on, text })).id
        onMade(id.current)
      }
    },
    onSuccess: async () => {
      setState('saved')
      await queries.invalidateQueries({ queryKey: calls.note.key() })
    },
  })
  const flush = (): Promise<boolean> => {
    clearTimeout(timer.current)
    const text = pending.current
    if (text === null) return chain.current
    pending.current = null
    setState('saving')
    chain.current = chain.current
      .then(() => save.mutateAsync(text))
      .then(
        () => true,
        () => {
          // Kept for the next try, unless there are newer words.
          pending.current ??= text
          setState('still')
          return false
        },
      )
    return chain.current
  }
  const flushLeft = useEffectEvent(() => void flush())
  useEffect(() => () => flushLeft(), [])
  return {
    state,
    error: save.error,
    type: (text) => {
      pending.current = text
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void flush(), PAUSE)
    },
    flush,
  }
}
