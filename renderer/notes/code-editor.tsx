import { markdown } from '@codemirror/lang-markdown'
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import { EditorState } from '@codemirror/state'
import { EditorView, placeholder } from '@codemirror/view'
import { tags } from '@lezer/highlight'
import { minimalSetup } from 'codemirror'
import { useEffect, useEffectEvent, useRef } from 'react'
import { text } from '../messages/en-gb.ts'

interface Props {
  initial: string
  onChange: (text: string) => void
  onLeave: () => void
}

const LOOK = EditorView.theme({
  '&': { backgroundColor: 'var(--paper-raised)', color: 'var(--ink)', fontSize: 'var(--size-m)' },
  '&.cm-focused': { outline: '2px solid var(--accent)', outlineOffset: '-1px' },
  '.cm-content': { fontFamily: 'var(--sans)', padding: '8px', minHeight: '6.5rem', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-placeholder': { color: 'var(--ink-3)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    background: 'var(--lit-strong)',
  },
})

/** Marks of Markdown in the theme's own ink, so that they keep its contrast. */
const MARKS = HighlightStyle.define([
  { tag: tags.heading, fontWeight: '600' },
  { tag: tags.strong, fontWeight: '600' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: tags.strikethrough, textDecoration: 'line-through' },
  { tag: [tags.link, tags.url], color: 'var(--accent)' },
  { tag: [tags.processingInstruction, tags.contentSeparator, tags.quote, tags.monospace], color: 'var(--ink-2)' },
])

/**
 * CodeMirror for a note. It stands in a shadow root, where it brings its styles as constructed sheets: a style element in the
 * page would be refused by the content security policy.
 */
export function CodeEditor({ initial, onChange, onLeave }: Props) {
  const host = useRef<HTMLDivElement>(null)
  const changed = useEffectEvent(onChange)
  const leave = useEffectEvent(onLeave)
  const first = useEffectEvent(() => initial)
  useEffect(() => {
    const node = host.current
    if (!node) return undefined
    const root = node.shadowRoot ?? node.attachShadow({ mode: 'open' })
    const view = new EditorView({
      root,
      parent: root,
      state: EditorState.create({
        doc: first(),
        selection: { anchor: first().length },
        extensions: [
          minimalSetup,
          syntaxHighlighting(MARKS),
          markdown(),
          EditorView.lineWrapping,
          placeholder(text.notes.placeholder),
          LOOK,
          EditorView.contentAttributes.of({ 'aria-label': text.notes.editor, spellcheck: 'true' }),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) changed(update.state.doc.toString())
          }),
          EditorView.domEventHandlers({
            keydown: (event) => {
              event.stopPropagation()
              if (event.key !== 'Escape') return false
              leave()
              return true
            },
          }),
        ],
      }),
    })
    view.focus()
    return () => view.destroy()
  }, [])
  return <div ref={host} className="code-editor" />
}
