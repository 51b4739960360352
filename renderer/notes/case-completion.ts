import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete'
import type { Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'

/** A case as a link can lead to it. */
export interface LinkedCase {
  id: string
  title: string
  authority: string | null
}

/** The Markdown of a link to a case. It names the case by its id, so that it holds whatever the case is called later. */
export const caseLink = ({ id, title }: Pick<LinkedCase, 'id' | 'title'>): string =>
  `[${title.replaceAll(/[[\]\\\n]/g, ' ').trim()}](#/case/${id})`

/** Two opened brackets offer the user's cases by the letters that follow. */
export function caseCompletion(find: (typed: string) => Promise<LinkedCase[]>): Extension {
  const complete = async (context: CompletionContext): Promise<CompletionResult | null> => {
    const opened = context.matchBefore(/\[\[[^\]\n]{0,80}$/)
    if (!opened) return null
    const cases = await find(opened.text.slice(2))
    if (context.aborted) return null
    return {
      from: opened.from + 2,
      // What fits was chosen by the casebook, by title, authority or reference.
      filter: false,
      options: cases.map(optionOf),
    }
  }
  // The list comes only where it was asked for by two brackets, so that Enter may choose from it at once.
  return [autocompletion({ override: [complete], icons: false, interactionDelay: 0 }), LOOK]
}

const optionOf = (found: LinkedCase): Completion => ({
  label: found.title,
  ...(found.authority === null ? {} : { detail: found.authority }),
  apply: (view, _, from, to) => {
    const link = caseLink(found)
    const start = from - 2
    // Brackets that the editor closed by itself go too.
    const end = view.state.sliceDoc(to, to + 2) === ']]' ? to + 2 : to
    view.dispatch({ changes: { from: start, to: end, insert: link }, selection: { anchor: start + link.length } })
  },
})

const LOOK = EditorView.theme({
  '.cm-tooltip.cm-tooltip-autocomplete': {
    border: '0',
    borderRadius: '6px',
    background: 'var(--paper-raised)',
    boxShadow: 'var(--float)',
    color: 'var(--ink)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--sans)', maxHeight: '16rem', padding: '4px 0' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '4px 12px', lineHeight: '1.4' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    background: 'var(--accent)',
    color: 'var(--accent-ink)',
  },
  '.cm-completionDetail': { fontStyle: 'normal', fontSize: 'var(--size-s)', opacity: '0.85' },
})
