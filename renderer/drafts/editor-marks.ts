import { StateEffect, StateField, type EditorState, type Extension, type Range } from '@codemirror/state'
import {
  Decoration,
  EditorView,
  MatchDecorator,
  ViewPlugin,
  type DecorationSet,
  type ViewUpdate,
} from '@codemirror/view'
import type { Span } from '../../core/model/basics.ts'
import { OPEN_PLACE } from './words.ts'

/** A stretch of the letter with what it stands for, kept in place while words around it change. */
export interface Mark<T> extends Span {
  what: T
}

interface MarkField<T> {
  extension: Extension
  set: (marks: readonly Mark<T>[]) => StateEffect<readonly Mark<T>[]>
  /** What the mark at a place stands for. */
  at: (state: EditorState, place: number) => T | null
}

/** Marks of one kind: they move with the words, and are set anew as a whole. */
export function markField<T>(className: string): MarkField<T> {
  const effect = StateEffect.define<readonly Mark<T>[]>()
  const field = StateField.define<DecorationSet>({
    create: () => Decoration.none,
    update(marks, transaction) {
      let next = marks.map(transaction.changes)
      for (const one of transaction.effects)
        if (one.is(effect)) next = Decoration.set(rangesOf(one.value, transaction.newDoc.length, className), true)
      return next
    },
    provide: (one) => EditorView.decorations.from(one),
  })
  return {
    extension: field,
    set: (marks) => effect.of(marks),
    at: (state, place) => {
      let found: T | null = null
      state.field(field).between(place, place, (_from, _to, value) => {
        found = (value.spec as { what: T }).what
        return false
      })
      return found
    },
  }
}

function rangesOf<T>(marks: readonly Mark<T>[], length: number, className: string): Range<Decoration>[] {
  return marks
    .filter(({ start, end }) => start < end && end <= length)
    .map(({ start, end, what }) => Decoration.mark({ class: className, what }).range(start, end))
}

const matcher = new MatchDecorator({
  regexp: OPEN_PLACE,
  decoration: Decoration.mark({ class: 'cm-open-place' }),
})

/** Places that are to be filled in stand out as long as they stand. */
export const openPlaceMarks: Extension = ViewPlugin.fromClass(
  class {
    marks: DecorationSet
    constructor(view: EditorView) {
      this.marks = matcher.createDeco(view)
    }
    update(update: ViewUpdate): void {
      this.marks = matcher.updateDeco(update, this.marks)
    }
  },
  { decorations: (plugin) => plugin.marks },
)

/** How the letter looks while it is written. Colours are the app's own, which reach into the shadow root. */
export const LETTER_LOOK = EditorView.theme({
  '&': { height: '100%', backgroundColor: 'var(--paper-raised)', color: 'var(--ink)', fontSize: 'var(--size-letter)' },
  '&.cm-focused': { outline: '2px solid var(--accent)', outlineOffset: '-2px' },
  '.cm-scroller': { overflow: 'auto', fontFamily: 'var(--serif)', lineHeight: '1.5' },
  '.cm-content': { maxWidth: '70ch', padding: '12px 16px', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)', borderLeftWidth: '2px' },
  '.cm-placeholder': { color: 'var(--ink-3)' },
  '.cm-open-place': {
    backgroundColor: 'var(--soon-soft)',
    color: 'var(--ink)',
    outline: '1px solid var(--soon)',
    borderRadius: '2px',
  },
  '.cm-from-case': { textDecoration: 'underline dotted var(--rule-strong)', textUnderlineOffset: '3px' },
  '.cm-quoted': { backgroundColor: 'var(--lit)' },
  '.cm-trouble': { textDecoration: 'underline wavy var(--late)', textUnderlineOffset: '3px' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    background: 'var(--lit-strong)',
  },
})
