import { isolateHistory } from '@codemirror/commands'
import type { EditorState, TransactionSpec } from '@codemirror/state'
import { changesBetween } from './rebase.ts'

/**
 * Other words in place of a letter's: only what differs is changed, so that cursor and marks stay where they were. A step of its own for
 * undo, however soon after another change it comes.
 */
export const otherWords = (state: EditorState, words: string): TransactionSpec => ({
  changes: changesBetween(state.doc.toString(), words),
  annotations: isolateHistory.of('full'),
})
