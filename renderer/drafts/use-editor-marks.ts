import { useQuery } from '@tanstack/react-query'
import { useEffect, useEffectEvent, type RefObject } from 'react'
import type { ComposedDraft, Draft } from '../../core/model/draft.ts'
import { useApi } from '../api/api.tsx'
import type { EditorHands } from './letter-editor.tsx'
import { placesNow, type LiveChecks } from './live-checks.ts'
import { carried } from './rebase.ts'
import type { DraftWords } from './use-draft-saver.ts'

interface Input {
  draft: Draft
  words: DraftWords
  checks: LiveChecks
  ready: boolean
  editor: RefObject<EditorHands | null>
}

/**
 * Marks in the letter where its words came from the case, what is quoted, and where a check points. Gives the letter as the case
 * composes it, null until it is there.
 */
export function useEditorMarks({ draft, words, checks, ready, editor }: Input): ComposedDraft | null {
  const { calls } = useApi()
  const { caseId, template, choices } = draft
  const made = useQuery(calls.draft.compose.queryOptions({ input: { caseId, template, choices } }))
  const composed = made.data ?? null

  const markFields = useEffectEvent((from: ComposedDraft) =>
    editor.current?.setFields(carried(from.fields, from.body, editor.current.text())),
  )
  useEffect(() => {
    if (ready && composed) markFields(composed)
  }, [ready, composed])

  const { answer, fresh } = checks
  useEffect(() => {
    const hands = editor.current
    if (!ready || !fresh || !answer || !hands) return
    const places = answer.list.flatMap((check) =>
      !check.ok && check.at && check.id !== 'placeholder' ? [check.at] : [],
    )
    hands.setTroubles(placesNow(places, answer, hands.text()))
  }, [ready, fresh, answer, editor])

  useEffect(() => {
    if (ready) editor.current?.setQuotes(words.quotes)
  }, [ready, words.quotes, editor])
  return composed
}
