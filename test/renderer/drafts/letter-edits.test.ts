import { history, undo } from '@codemirror/commands'
import { EditorState } from '@codemirror/state'
import { describe, expect, it } from 'vitest'
import { otherWords } from '../../../renderer/drafts/letter-edits.ts'

const FIRST = 'Dear Council,\n\n1) How many repairs from 2026 to 2030?\n\nWilma Underhill'
const SECOND = FIRST.replace('2026', '2029')

const opened = () => EditorState.create({ doc: FIRST, selection: { anchor: FIRST.length }, extensions: [history()] })

describe('other words in place of a letter', () => {
  it('are a step of their own for undo, however soon after another change', () => {
    let state = opened()
    state = state.update(otherWords(state, SECOND)).state
    state = state.update(otherWords(state, FIRST)).state
    const seen: string[] = []
    for (let turn = 0; turn < 2; turn++) {
      undo({ state, dispatch: (transaction) => (state = transaction.state) })
      seen.push(state.doc.toString())
    }
    expect(seen).toEqual([SECOND, FIRST])
  })

  it('leave the cursor where it was among the words', () => {
    const state = opened()
    expect(state.update(otherWords(state, `${SECOND}\nSaltmere`)).state.selection.main.head).toBe(SECOND.length)
  })
})
