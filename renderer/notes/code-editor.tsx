import { markdown } from '@codemirror/lang-markdown'
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import { EditorState, Prec } from '@codemirror/state'
import { EditorView, placeholder } from '@codemirror/view'
import { tags } from '@lezer/highlight'
import { minimalSetup } from 'codemirror'
import { useEffect, useEffectEvent, useImperativeHandle, useRef, type Ref } from 'react'
import { text } from '../messages/en-gb.ts'
import { caseCompletion, type LinkedCase } from './case-completion.ts'

interface Props {
  initial: string
  onChange: (text: string) => void
  onLeave: () => void
  /** Cases that some letters mean, for a link. */
  findCases: (typed: string) => Promise<LinkedCase[]>
  /** Keeps pictures that were pasted or dropped, and puts them in. */
  onPictures: (files: File[]) => void
  ref?: Ref<EditorHandle>
}

/** What can be done to the editor from outside. */
export interface EditorHandle {
  /** Puts words where the cursor is, and gives the editor the focus. */
  insert: (words: string) => void
  focus: () => void
}

/** Pictures among what was pasted or dropped; a text that came along with them is left to the editor. */
const picturesOf = (data: DataTransfer | null): File[] =>
  [...(data?.files ?? [])].filter((file) => file.type.startsWith('image/'))

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
export function CodeEditor({ initial, onChange, onLeave, findCases, onPictures, ref }: Props) {
  const host = useRef<HTMLDivElement>(null)
  const editor = useRef<EditorView | null>(null)
  const find = useEffectEvent(findCases)
  const pictures = useEffectEvent((data: DataTransfer | null): boolean => {
    const files = picturesOf(data)
    if (files.length > 0) onPictures(files)
    return files.length > 0
  })
  useImperativeHandle(ref, () => ({
    insert: (words) => {
      const view = editor.current
      view?.dispatch(view.state.replaceSelection(words))
      view?.focus()
    },
    focus: () => editor.current?.focus(),
  }))
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
          // Before the keys of the completion: it takes Escape while it only asks for cases, with no list to close.
          Prec.highest(
            EditorView.domEventHandlers({
              keydown: (event) => {
                event.stopPropagation()
                // The list of cases closes first.
                if (event.key !== 'Escape' || root.querySelector('.cm-tooltip-autocomplete')) return false
                leave()
                return true
              },
            }),
          ),
          minimalSetup,
          syntaxHighlighting(MARKS),
          markdown(),
          EditorView.lineWrapping,
          placeholder(text.notes.placeholder),
          caseCompletion((typed) => find(typed)),
          LOOK,
          EditorView.contentAttributes.of({ 'aria-label': text.notes.editor, spellcheck: 'true' }),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) changed(update.state.doc.toString())
          }),
          EditorView.domEventHandlers({
            paste: (event) => {
              const taken = pictures(event.clipboardData)
              if (taken) event.preventDefault()
              return taken
            },
            drop: (event) => {
              const taken = pictures(event.dataTransfer)
              if (taken) event.preventDefault()
              return taken
            },
          }),
        ],
      }),
    })
    editor.current = view
    view.focus()
    return () => {
      editor.current = null
      view.destroy()
    }
  }, [])
  return <div ref={host} className="code-editor" />
}
